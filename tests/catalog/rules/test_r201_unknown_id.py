from __future__ import annotations

from pathlib import Path

import pytest

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


@pytest.mark.parametrize(
    "unread", ["resources:\n  - id: hill-dsk\n   name: Hill Desk\n", "resource:\n  - id: hill-dsk\n", ""]
)
def test_a_file_that_cannot_be_read_may_hold_the_listing_that_is_named(tmp_path: Path, unread: str) -> None:
    report = check(catalog_folder(tmp_path, file(LOST), unread), today=TODAY)
    assert not report.ok
    assert "R201" not in [problem.code for problem in report.problems]


@pytest.mark.parametrize("wrong", ["  - name: Hill Desk\n    kind: service\n", entry(entry_id="Hill Dsk")])
def test_an_entry_without_a_sound_id_may_be_the_one_that_is_named(tmp_path: Path, wrong: str) -> None:
    report = check(catalog_folder(tmp_path, file(LOST, wrong)), today=TODAY)
    assert not report.ok
    assert "R201" not in [problem.code for problem in report.problems]
