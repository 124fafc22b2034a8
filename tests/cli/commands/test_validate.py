from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.sessions import ROOT, run

TEN_FAULTS = "tests/cases/ten_faults/housing.yaml"
ENTRY = "  - {id: ID, name: A, kind: housing, type: recovery_residence}\n"


def test_a_clean_catalog_is_exit_0() -> None:
    assert run(["validate", "tests/cli/catalog"]).exit_code == 0


def test_errors_are_exit_1_and_warnings_only_with_strict() -> None:
    assert run(["validate", TEN_FAULTS]).exit_code == 1
    assert run(["validate", TEN_FAULTS, "--select", "Y"]).exit_code == 0
    assert run(["validate", TEN_FAULTS, "--select", "Y", "--strict"]).exit_code == 1


def test_a_path_that_cannot_be_read_is_exit_3() -> None:
    assert run(["validate", "no-such-folder"]).exit_code == 3


def test_ten_faults_are_ten_problems_each_with_its_place() -> None:
    lines = run(["validate", TEN_FAULTS, "--format", "concise"]).stdout.splitlines()
    faults = [line for line in lines if "E181" not in line]
    assert len(faults) == 10
    assert all(line.startswith(f"{TEN_FAULTS}:") for line in faults)


@pytest.mark.parametrize("form", ["json", "sarif"])
def test_forms_for_programs_are_json(form: str) -> None:
    assert json.loads(run(["validate", TEN_FAULTS, "--format", form]).stdout)


def test_json_is_a_form_too() -> None:
    long, short = (run(["validate", TEN_FAULTS, *form]).stdout for form in (["--format", "json"], ["--json"]))
    assert long == short


def test_codes_can_be_left_out() -> None:
    lines = run(["validate", TEN_FAULTS, "--format", "concise", "--ignore", "E", "--ignore", "Y"]).stdout.splitlines()
    assert [line.split()[1] for line in lines] == ["P401"]


def test_without_a_path_it_checks_the_catalog_in_force() -> None:
    assert "9 listings" in run(["validate"]).stdout
    assert run(["validate"], RESMATCH_CATALOG=None).exit_code == 2


def test_keeping_going_is_exit_0_while_something_is_left(tmp_path: Path) -> None:
    file = tmp_path / "homes.yaml"
    file.write_text("resources:\n" + ENTRY.replace("ID", "good") + ENTRY.replace("ID", "Bad Id"))
    assert run(["validate", str(file)]).exit_code == 1
    result = run(["validate", str(file), "--keep-going"])
    assert result.exit_code == 0
    assert "find uses 1 listing" in result.stderr
    file.write_text("resources:\n" + ENTRY.replace("ID", "Bad Id"))
    assert run(["validate", str(file), "--keep-going"]).exit_code == 1


def test_the_report_fits_sixty_columns_in_ascii() -> None:
    text = run(["validate", TEN_FAULTS, "--plain"], COLUMNS="60").stdout
    assert text.isascii()


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    return Path(shutil.copy(ROOT / TEN_FAULTS, tmp_path / "housing.yaml"))


def test_fixing_changes_what_is_safe_and_says_how_much(faulty: Path) -> None:
    result = run(["validate", str(faulty), "--fix"])
    assert result.exit_code == 1
    assert "Fixed 5 problems in 1 file." in result.stdout
    assert "[*]" not in result.stdout
    again = run(["validate", str(faulty), "--fix"])
    assert "Nothing was changed." in again.stdout


def test_a_difference_is_shown_and_nothing_is_written(faulty: Path) -> None:
    before = faulty.read_text()
    result = run(["validate", str(faulty), "--fix", "--diff"])
    assert result.exit_code == 1
    assert result.stdout.count("\n-  ") == result.stdout.count("\n+  ") == 5
    assert faulty.read_text() == before


def test_no_difference_is_exit_0() -> None:
    result = run(["validate", "tests/cli/catalog", "--diff"])
    assert (result.exit_code, result.stdout) == (0, "")


def test_only_chosen_codes_are_fixed(faulty: Path) -> None:
    assert "Fixed 1 problem" in run(["validate", str(faulty), "--fix", "--select", "Y012"]).stdout


def test_programs_get_the_report_and_a_note_of_what_was_fixed(faulty: Path) -> None:
    result = run(["validate", str(faulty), "--fix", "--json"])
    assert json.loads(result.stdout)["schema"] == "resmatch/validate/1"
    assert result.stderr == "note: fixed 5 problems in 1 file.\n"


def test_codes_may_be_written_with_commas_and_small_letters() -> None:
    lines = run(["validate", TEN_FAULTS, "--format", "concise", "--select", "y012,p4"]).stdout.splitlines()
    assert [line.split()[1] for line in lines] == ["Y012", "P401"]


def test_a_code_that_does_not_exist_is_wrong_use() -> None:
    result = run(["validate", TEN_FAULTS, "--select", "Q1"])
    assert result.exit_code == 2
    assert "no rule has a code that starts with 'Q1'" in result.stderr


def test_an_editor_hands_the_text_over_and_gets_problems_under_its_own_name() -> None:
    text = (ROOT / TEN_FAULTS).read_text()
    result = run(["validate", "--stdin-filename", "my/housing.yaml", "--format", "concise"], given=text)
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 10
    assert result.stdout.startswith("my/housing.yaml:6:25: E104")


def test_an_editor_can_ask_for_the_fixed_text() -> None:
    text = (ROOT / TEN_FAULTS).read_text()
    fixed = run(["validate", "--stdin-filename", "housing.yaml", "--fix"], given=text)
    assert fixed.stdout.count("\n") == text.count("\n")
    assert 'postal_code: "02121"' in fixed.stdout
    diff = run(["validate", "--stdin-filename", "housing.yaml", "--diff"], given=text).stdout
    assert diff.count("\n+") == 6


def test_bytes_on_stdin_that_are_no_text_are_one_problem() -> None:
    result = run(["validate", "--stdin-filename", "housing.yaml", "--format", "concise"], given="a: \x00\n")
    assert result.exit_code == 1
    assert [line.split()[1] for line in result.stdout.splitlines()] == ["Y020"]


def test_watching_ends_with_ctrl_c(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(seconds: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("time.sleep", interrupted)
    result = run(["validate", TEN_FAULTS, "--watch"])
    assert result.exit_code == 130
    assert "10 more" not in result.stdout
    assert "6 errors" in result.stdout


def test_scanners_get_the_meaning_of_each_code() -> None:
    log = json.loads(run(["validate", TEN_FAULTS, "--format", "sarif"]).stdout)
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    assert all(rule["shortDescription"]["text"] and rule["fullDescription"]["text"] for rule in rules)


def test_notes_of_one_code_are_told_once_until_they_are_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "homes.yaml"
    lines = "".join(f"  - {{id: a{n}, name: Line {n}, kind: helpline, funding: unknown}}\n" for n in range(3))
    file.write_text("resources:\n" + lines)
    assert "and 2 more like it: --select L832" in run(["validate", str(file)]).stdout
    assert run(["validate", str(file), "--select", "L832"]).stdout.count("L832") == 3
