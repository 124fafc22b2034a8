from __future__ import annotations

from pathlib import Path

from resmatch.catalog import check, check_text
from resmatch.diagnostics import Safety
from tests.catalog.examples import TODAY, catalog_folder
from tests.catalog.rules.running import entry, file

LOST = entry("    distinct_from: [hill-dsk]\n", entry_id="harbor-desk")
OTHER = entry(entry_id="hill-desk", name="Hill Desk")


def test_an_id_in_another_file_of_the_catalog_is_known(tmp_path: Path) -> None:
    right = LOST.replace("hill-dsk", "hill-desk")
    report = check(catalog_folder(tmp_path, file(right), file(OTHER)), today=TODAY)
    assert "R201" not in [problem.code for problem in report.problems]


def test_a_misspelt_id_gets_a_suggestion_that_a_person_must_agree_to(tmp_path: Path) -> None:
    report = check(catalog_folder(tmp_path, file(LOST, OTHER)), today=TODAY)
    (problem,) = [problem for problem in report.problems if problem.code == "R201"]
    assert (problem.message, problem.hint) == ("no listing has the id 'hill-dsk'", "did you mean 'hill-desk'?")
    assert problem.fix is not None
    assert problem.fix.safe is Safety.UNSAFE


def test_one_file_alone_does_not_know_the_ids_of_the_others() -> None:
    assert check_text(file(LOST), "f.yaml", today=TODAY).problems == ()
