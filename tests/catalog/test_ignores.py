from __future__ import annotations

from pathlib import Path

from resmatch.catalog import Policy, check, check_text, load
from tests.catalog.examples import TODAY, catalog_folder, group

CELL = "    notes: Her cell is 617-555-0199"
SECRET = "    confidential_location: yes\n    location: {address_1: 12 Harbor St}"


def codes(text: str) -> list[str]:
    return [problem.code for problem in check_text(text, "f.yaml", today=TODAY).problems]


def notes(text: str) -> list[str]:
    return [problem.message for problem in check_text(text, "f.yaml", today=TODAY).problems if problem.code == "I901"]


def test_without_a_comment_the_problem_is_told() -> None:
    assert codes(group(f"{CELL}\n")) == ["P401"]


def test_a_comment_behind_the_value_silences_its_line() -> None:
    assert codes(group(f"{CELL}  # resmatch: ignore P401\n")) == []


def test_a_comment_above_silences_the_next_line_that_says_something() -> None:
    assert codes(group(f"    # resmatch: ignore P401\n\n    # She agreed.\n{CELL}\n")) == []


def test_a_comment_may_name_several_codes_and_say_why() -> None:
    text = "    pets: true\n    # resmatch: ignore Y014, P401 - she agreed\n    notes: Her cell is 617-555-0199\n"
    assert codes(group(text)) == ["Y014", "I901"]


def test_a_comment_two_lines_up_does_not_count() -> None:
    assert codes(group(f"    # resmatch: ignore P401\n    pets: no\n{CELL}\n")) == ["I901", "P401"]


def test_the_words_inside_a_value_are_no_comment() -> None:
    assert codes(group('    notes: "Her cell is 617-555-0199 # resmatch: ignore P401"\n')) == ["P401"]


def test_a_secret_address_cannot_be_ignored() -> None:
    text = group(f"{SECRET}  # resmatch: ignore P403\n")
    assert codes(text) == ["P403", "I901"]
    assert notes(text) == ["P403 cannot be ignored"]


def test_a_broken_file_cannot_be_ignored() -> None:
    assert codes("# resmatch: ignore Y003\nresources: 'open\n") == ["Y003"]


def test_an_ignore_that_silences_nothing_is_told_with_its_place() -> None:
    report = check_text(group("    pets: no  # resmatch: ignore P401\n"), "f.yaml", today=TODAY)
    assert [(p.code, p.line, p.column, p.message) for p in report.problems] == [
        ("I901", 5, 34, "there is no P401 here to ignore")
    ]


def test_a_code_that_does_not_exist_is_told() -> None:
    assert notes(group("    pets: no  # resmatch: ignore P4011\n")) == ["'P4011' is no code"]
    assert notes(group("    pets: no  # resmatch: ignore P499\n")) == ["no rule has the code P499"]


def test_a_listing_whose_error_is_ignored_is_left_out_and_that_is_told(tmp_path: Path) -> None:
    broken = group("    phones: [{number: 508-555-014}]  # resmatch: ignore E131\n", name="one")
    folder = catalog_folder(tmp_path, broken, group(name="two"))
    report = check(folder, today=TODAY)
    assert report.ok
    assert "I902" in [problem.code for problem in report.problems]
    catalog = load(folder)
    assert [resource.id for resource in catalog] == ["two"]
    assert [problem.code for problem in catalog.report.problems] == ["I902"]


def test_an_id_used_twice_may_be_ignored_and_the_second_listing_is_left_out(tmp_path: Path) -> None:
    again = group(name="one").replace("id: one", "id: one  # resmatch: ignore E101")
    folder = catalog_folder(tmp_path, group(name="one"), again)
    assert [problem.code for problem in load(folder, policy=Policy.STRICT).report.problems] == ["I902"]


def test_loading_does_not_judge_ignores_of_rules_it_does_not_run(tmp_path: Path) -> None:
    folder = catalog_folder(tmp_path, group(f"{CELL}  # resmatch: ignore P401\n"))
    assert load(folder).report.problems == ()
