from __future__ import annotations

from pathlib import Path

import pytest

from resmatch.catalog.editing import SetValue, save
from resmatch.catalog.models import Housing
from resmatch.errors import CannotEdit
from resmatch.upkeep.entry_file import change, open_entry
from tests.upkeep.small import HOMES, TODAY, catalog_in, entry_in


def test_a_listing_is_found_in_its_file_again(tmp_path: Path) -> None:
    entry = entry_in(tmp_path, "oak-house")
    assert (entry.path, entry.data["name"], entry.source.text) == (("resources", 1), "Oak House", HOMES)


def test_a_listing_that_is_gone_from_its_file_is_said_to_be_gone(tmp_path: Path) -> None:
    listing = catalog_in(tmp_path)["oak-house"]
    (tmp_path / "homes.yaml").write_text(HOMES.replace("oak-house", "oak-home"), "utf-8")
    with pytest.raises(CannotEdit, match="any more"):
        open_entry(listing)


def test_a_broken_file_is_not_edited(tmp_path: Path) -> None:
    listing = catalog_in(tmp_path)["oak-house"]
    (tmp_path / "homes.yaml").write_text("resources: [", "utf-8")
    with pytest.raises(CannotEdit):
        open_entry(listing)


def test_a_listing_made_in_memory_has_no_file() -> None:
    with pytest.raises(CannotEdit, match="does not come from a file"):
        open_entry(Housing(id="a", name="A", kind="housing", type="permanent"))


def test_a_change_that_makes_an_error_is_refused(tmp_path: Path) -> None:
    entry = entry_in(tmp_path)
    steps = [SetValue((*entry.path, "confidential_location"), "yes")]
    with pytest.raises(CannotEdit, match="confidential"):
        change(entry, steps, today=TODAY)


def test_a_new_warning_becomes_a_note(tmp_path: Path) -> None:
    entry = entry_in(tmp_path)
    steps = [SetValue((*entry.path, "notes"), "Ask for Maria, her cell is 617-555-0199")]
    (note,) = change(entry, steps, today=TODAY).notes
    assert "P401" in note


def test_what_is_saved_is_what_was_shown(tmp_path: Path) -> None:
    entry = entry_in(tmp_path)
    made = change(entry, [SetValue((*entry.path, "name"), "Elm Home")], today=TODAY)
    save(made.stored)
    assert (tmp_path / "homes.yaml").read_text("utf-8") == HOMES.replace("Elm House", "Elm Home")
