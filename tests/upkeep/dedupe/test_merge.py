from __future__ import annotations

from pathlib import Path

import pytest

from resmatch.catalog import load
from resmatch.catalog.editing import save
from resmatch.errors import BadOption
from resmatch.upkeep.dedupe import Merge, mark_distinct, merge
from resmatch.upkeep.dedupe.merge import named_in
from resmatch.upkeep.entry_file import open_entry
from tests.upkeep.dedupe.listings import Record
from tests.upkeep.small import TODAY, catalog_in

TWICE = """\
resources:
  - id: harbor-a
    name: Harbor House
    kind: housing
    type: recovery_residence
    phones: [{number: 617-555-0142, description: Intake}]
    moud: {methadone: yes}
    payers: {medicaid: yes}
    languages: [en]
    verified: {date: 2026-11-09, method: phone}
  # the same house, from another list
  - id: harbor-b
    name: Harbor St. House
    kind: housing
    type: recovery_residence
    phones: [{number: (617) 555-0142, description: Office}, {number: 617-555-0143}]
    website: https://harbor.example.org
    moud: {methadone: no, buprenorphine: yes}
    languages: [es, en]
    staff_notes: Ring twice.
    verified: {date: 2026-03-02, method: website}
  - id: job-desk
    name: Job Desk
    kind: employment
"""


def merged(folder: Path, one: str = "harbor-a", other: str = "harbor-b") -> Merge:
    catalog = catalog_in(folder, TWICE)
    return merge(open_entry(catalog[one]), open_entry(catalog[other]), today=TODAY)


def test_the_listing_checked_later_is_kept_whichever_is_named_first(tmp_path: Path) -> None:
    first, second = merged(tmp_path), merged(tmp_path, "harbor-b", "harbor-a")
    assert first.dropped_id == second.dropped_id == "harbor-b"
    assert first.kept.after.text == second.kept.after.text


def test_no_fact_is_lost(tmp_path: Path) -> None:
    found = merged(tmp_path)
    for stored in found.files:
        save(stored)
    record = load(tmp_path)["harbor-a"].record()
    assert record["website"] == "https://harbor.example.org"
    assert record["moud"] == {"methadone": "yes", "buprenorphine": "yes"}
    assert record["languages"] == ["en", "es"]
    assert [phone["number"] for phone in record["phones"]] == ["617-555-0142", "617-555-0143"]
    assert record["verified"] == {"date": "2026-11-09", "method": "phone"}
    notes = record["staff_notes"]
    for said in ("Ring twice.", "Harbor St. House", "methadone: no", "description: Office", "2026-03-02"):
        assert said in notes


def test_the_other_entry_is_gone_and_everything_else_stands(tmp_path: Path) -> None:
    after = merged(tmp_path).kept.after.text
    assert "id: harbor-b" not in after
    assert "# the same house, from another list\n  - id: job-desk\n" in after


def test_what_could_not_both_be_kept_as_facts_is_named(tmp_path: Path) -> None:
    conflicts = merged(tmp_path).conflicts
    assert any(text.startswith("name: ") for text in conflicts)
    assert "moud.methadone: no" in " ".join(conflicts)


def test_listings_in_two_files_are_merged_too(tmp_path: Path) -> None:
    start = TWICE.index("  # the same house")
    catalog_in(tmp_path, TWICE[:start])
    (tmp_path / "other.yaml").write_text("resources:\n" + TWICE[start:], "utf-8")
    catalog = load(tmp_path)
    found = merge(open_entry(catalog["harbor-a"]), open_entry(catalog["harbor-b"]), today=TODAY)
    assert [stored.path.name for stored in found.files] == ["homes.yaml", "other.yaml"]
    for stored in found.files:
        save(stored)
    assert [resource.id for resource in load(tmp_path)] == ["harbor-a", "job-desk"]


@pytest.mark.parametrize("other", ["harbor-a", "job-desk"])
def test_what_is_not_two_of_a_kind_is_not_merged(tmp_path: Path, other: str) -> None:
    with pytest.raises(BadOption):
        merged(tmp_path, "harbor-a", other)


def test_listings_that_name_the_one_taken_out_are_told() -> None:
    records: list[Record] = [
        {"id": "a", "same_owner_as": ["b"]},
        {"id": "b"},
        {"id": "c", "replaced_by": "b"},
        {"id": "d"},
    ]
    assert named_in(records, "b") == ("a", "c")


def test_distinct_is_written_into_the_catalog_once(tmp_path: Path) -> None:
    catalog = catalog_in(tmp_path, TWICE)
    save(mark_distinct(open_entry(catalog["harbor-a"]), "harbor-b", today=TODAY).stored)
    again = mark_distinct(open_entry(load(tmp_path)["harbor-a"]), "harbor-b", today=TODAY)
    assert again.after.text == again.entry.source.text
    assert "    distinct_from: [harbor-b]\n" in again.after.text


def test_a_second_look_alike_joins_the_first(tmp_path: Path) -> None:
    catalog = catalog_in(tmp_path, TWICE)
    save(mark_distinct(open_entry(catalog["harbor-a"]), "harbor-b", today=TODAY).stored)
    more = mark_distinct(open_entry(load(tmp_path)["harbor-a"]), "job-desk", today=TODAY)
    assert "distinct_from: [harbor-b, job-desk]" in more.after.text


def test_nothing_is_distinct_from_itself(tmp_path: Path) -> None:
    with pytest.raises(BadOption):
        mark_distinct(open_entry(catalog_in(tmp_path, TWICE)["harbor-a"]), "harbor-a", today=TODAY)
