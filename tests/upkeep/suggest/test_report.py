from __future__ import annotations

from pathlib import Path

import pytest

from resmatch.errors import BadOption
from resmatch.upkeep.suggest import Suggestion, suggest
from tests.upkeep.small import HOMES, TODAY, catalog_in


def suggested(folder: Path, words: str, listing: str = "elm-house") -> Suggestion:
    return suggest(catalog_in(folder)[listing], words, today=TODAY, maintainer="desk@example.org")


def test_words_that_name_a_fact_become_a_patch(tmp_path: Path) -> None:
    found = suggested(tmp_path, "no longer takes methadone")
    assert "+    moud: {methadone: no}  # asked in spring" in found.patch
    assert [str(line).split()[1] for line in found.lines] == ["moud.methadone"]


def test_hearsay_is_no_check(tmp_path: Path) -> None:
    assert "2026-11-21" not in suggested(tmp_path, "no longer takes methadone").patch


def test_nothing_is_written(tmp_path: Path) -> None:
    suggested(tmp_path, "no longer takes methadone")
    assert (tmp_path / "homes.yaml").read_text("utf-8") == HOMES


def test_other_words_become_a_text_for_the_maintainer(tmp_path: Path) -> None:
    found = suggested(tmp_path, "The porch light is broken")
    assert found.patch == ""
    assert "> The porch light is broken" in found.issue
    assert "Last checked: 7 Apr 2026" in found.issue
    assert f"{tmp_path}/homes.yaml:3" in found.issue


def test_a_fact_that_does_not_fit_becomes_a_text_that_says_why(tmp_path: Path) -> None:
    found = suggested(tmp_path, "website=nowhere")
    assert found.patch == ""
    assert "is not a web address" in found.issue


def test_a_crisis_line_is_never_changed_by_hearsay(tmp_path: Path) -> None:
    found = suggested(tmp_path, "phone number is now 508-555-0199", "talk-line")
    assert found.patch == ""
    assert "never call" in found.issue


def test_client_data_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadOption, match="client"):
        suggested(tmp_path, "my client was refused because of methadone")


@pytest.mark.parametrize("words", ["", "   ", "x" * 2000])
def test_no_words_and_too_many_are_refused(tmp_path: Path, words: str) -> None:
    with pytest.raises(BadOption, match="letters"):
        suggested(tmp_path, words)


def test_what_the_listing_already_says_is_told_so(tmp_path: Path) -> None:
    patched = HOMES.replace("moud: {methadone: yes}", "moud: {methadone: no}")
    assert patched != HOMES
    found = suggest(catalog_in(tmp_path, patched)["elm-house"], "no longer takes methadone", today=TODAY)
    assert found.patch == ""
    assert "The listing already says so." in found.issue
    assert "As a change" not in found.issue
