from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.catalog import check, check_text
from resmatch.catalog.editing import save
from resmatch.catalog.fixes import fix_text, fixed_files
from resmatch.diagnostics import Edit, Fix, Problem, Report, Safety, Severity, Span
from resmatch.yamlsource import read_text

TEN_FAULTS = Path(__file__).parents[1] / "cases" / "ten_faults" / "housing.yaml"


@pytest.fixture
def housing(tmp_path: Path) -> Path:
    return Path(shutil.copy(TEN_FAULTS, tmp_path / "housing.yaml"))


def changed_lines(before: str, after: str) -> int:
    return sum(old != new for old, new in zip(before.splitlines(), after.splitlines(), strict=True))


def report_of(file: Path, *fixes: Fix) -> Report:
    problems = [Problem("X001", Severity.WARNING, "x", Span(str(file), 1, 1, 1, 1), fix=fix) for fix in fixes]
    return Report(tuple(problems), files=1, resources=0)


def fix(start: int, end: int, text: str, safety: Safety = Safety.SAFE) -> Fix:
    return Fix((Edit(start, end, text),), safety, "write it so")


def test_five_of_the_ten_faults_are_fixed_and_nothing_else_changes(housing: Path) -> None:
    (fixed,) = fixed_files(check(housing))
    assert fixed.fixes == 5
    assert changed_lines(fixed.stored.before.text, fixed.stored.after.text) == 5
    assert housing.read_text() == TEN_FAULTS.read_text()


def test_what_was_fixed_is_no_problem_any_more(housing: Path) -> None:
    before = check(housing)
    for fixed in fixed_files(before):
        save(fixed.stored)
    after = check(housing)
    assert not after.fixable
    assert len(before) - len(after) >= len(before.fixable)
    assert fixed_files(after) == ()


def test_fixes_that_may_change_the_meaning_are_made_only_when_asked(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("resources: []\n")
    report = report_of(file, fix(0, 0, "# x\n", Safety.UNSAFE))
    assert fixed_files(report) == ()
    (fixed,) = fixed_files(report, safety=Safety.UNSAFE)
    assert fixed.stored.after.text == "# x\nresources: []\n"


def test_of_two_fixes_at_one_place_the_first_is_made(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("resources: []\n")
    (fixed,) = fixed_files(report_of(file, fix(0, 9, "entries"), fix(5, 9, "x"), fix(11, 13, "{}")))
    assert fixed.fixes == 2
    assert fixed.stored.after.text == "entries: {}\n"


def test_a_fix_that_brings_another_to_light_is_followed_by_it(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("resources:\n  - id: a\n    name: A\n    kind: service\n    location: {postal_cod: 02121}\n")
    (fixed,) = fixed_files(check(file))
    assert 'location: {postal_code: "02121"}' in fixed.stored.after.text
    save(fixed.stored)
    assert fixed_files(check(file)) == ()


def test_only_the_codes_that_are_wanted_are_fixed(housing: Path) -> None:
    (fixed,) = fixed_files(check(housing), wanted=lambda code: code.startswith("Y"))
    assert fixed.fixes == 3


def test_two_fixes_that_would_make_one_field_twice_are_not_both_made(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("resources:\n  - id: a\n    nam: A\n    nmae: B\n    kind: service\n")
    (fixed,) = fixed_files(check(file))
    assert fixed.fixes == 1
    assert fixed.stored.after.faults == ()
    assert "    name: A\n    nmae: B\n" in fixed.stored.after.text


@pytest.mark.parametrize("head", [b"", b"\xef\xbb\xbf"])
def test_byte_order_mark_line_ends_comments_and_quotes_stay(tmp_path: Path, head: bytes) -> None:
    file = tmp_path / "a.yaml"
    text = b"# Ours\r\nresources:\r\n  - {id: 'a', name: \"A\", kind: service}  # one\r\n"
    zipped = text + b"  - id: b\r\n    name: B  # two\r\n    kind: service\r\n    location: {postal_code: 02121}\r\n"
    file.write_bytes(head + zipped)
    for fixed in fixed_files(check(file)):
        save(fixed.stored)
    assert file.read_bytes() == head + zipped.replace(b"02121", b'"02121"')


MISTAKES = st.lists(
    st.sampled_from(
        [
            "    languages: [en, no]\n",
            "    location: {postal_code: 02121, citty: Boston}\n",
            "    pets: false\n",
            "    pathways: [smart recvery, 'tweleve step']\n",
            "    webiste: example.org\n",
            '    schedules: [{kind: hours, days: [mon], start: 9:00, end: "12:00"}]\n',
            "    notes: For recovering addicts  # as told\n",
            "    point: {latitude: -71.1, longitude: 42.3}\n",
        ]
    ),
    unique=True,
)


@given(MISTAKES, st.sampled_from(Safety))
def test_a_fixed_text_has_nothing_more_to_fix_and_reads_back(mistakes: list[str], safety: Safety) -> None:
    text = "# Top\nresources:\n  - id: a\n    name: A\n    kind: service\n" + "".join(mistakes)
    before = read_text(text, "a.yaml")
    after = fix_text(before, check_text(text, "a.yaml").problems, safety=safety)
    left = check_text(after.text, "a.yaml")
    assert after.faults == ()
    assert fix_text(after, left.problems, safety=safety).text == after.text
    assert [c.text for c in after.comments()] == [c.text for c in before.comments()]
    assert not left.fixable
