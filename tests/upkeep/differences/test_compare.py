from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from resmatch.upkeep.differences import Differences, FieldChange, Version, compare_catalogs

Record = dict[str, Any]
ELM: Record = {
    "id": "elm",
    "name": "Elm House",
    "kind": "housing",
    "moud": {"methadone": "yes"},
    "phones": [{"number": "508-555-0101"}],
    "verified": {"date": "2026-04-07", "method": "phone"},
    "source": {"file": "catalogs/homes.yaml", "line": 3},
}
OAK: Record = {
    "id": "oak",
    "name": "Oak House",
    "kind": "housing",
    "source": {"file": "catalogs/homes.yaml", "line": 20},
}


def compared(old: list[Record], new: list[Record]) -> Differences:
    return compare_catalogs(Version(old), Version(new))


def differences(**changes: Any) -> Differences:
    return compared([ELM, OAK], [{**ELM, **changes}, OAK])


def test_the_same_catalog_has_no_differences() -> None:
    found = compared([ELM, OAK], [OAK, ELM])
    assert (bool(found), found.unchanged) == (False, 2)


def test_another_line_in_the_same_file_is_no_difference() -> None:
    assert not differences(source={"file": "other/homes.yaml", "line": 99})


def test_listings_that_come_and_go_are_named() -> None:
    found = compared([ELM], [OAK])
    assert ([record["id"] for record in found.added], [record["id"] for record in found.removed]) == (["oak"], ["elm"])


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"moud": {"methadone": "no"}}, FieldChange("moud.methadone", "yes", "no")),
        ({"moud": {"methadone": "yes", "naltrexone": "no"}}, FieldChange("moud.naltrexone", "", "no")),
        ({"website": "https://e.org"}, FieldChange("website", "", "https://e.org")),
        (
            {"phones": [{"number": "508-555-0109"}]},
            FieldChange("phones", "number: 508-555-0101", "number: 508-555-0109"),
        ),
        ({"staff_notes": "door code 12"}, FieldChange("staff_notes", "", "staff only")),
    ],
)
def test_a_changed_fact_is_told_by_its_path(change: Record, told: FieldChange) -> None:
    (found,) = differences(**change).changed
    assert found.facts == (told,)


def test_a_later_check_is_no_changed_fact() -> None:
    (found,) = differences(verified={"date": "2026-11-21", "method": "visit"}).changed
    assert (found.checked, found.facts) == ("2026-11-21", ())


def test_a_check_that_went_back_is_a_changed_fact() -> None:
    (found,) = differences(verified={"date": "2025-01-01", "method": "phone"}).changed
    assert found.checked is None
    assert found.facts[0].field == "verified"


def test_a_check_of_one_group_counts_as_checked_again() -> None:
    (found,) = differences(checked={"moud": {"date": "2026-11-20", "method": "phone"}}).changed
    assert found.checked == "2026-11-20"


def test_a_listing_in_another_file_has_moved() -> None:
    (found,) = differences(source={"file": "catalogs/men.yaml", "line": 3}).moved
    assert (found.moved, found.facts) == (("homes.yaml", "men.yaml"), ())


def test_a_listing_in_another_folder_has_moved() -> None:
    old = Version([{**ELM, "source": {"file": "/old/men/homes.yaml"}}], Path("/old"))
    new = Version([{**ELM, "source": {"file": "/new/all/homes.yaml"}}], Path("/new"))
    assert [change.moved for change in compare_catalogs(old, new).moved] == [("men/homes.yaml", "all/homes.yaml")]
    same = Version([{**ELM, "source": {"file": "/new/men/homes.yaml"}}], Path("/new"))
    assert not compare_catalogs(old, same)


def test_a_listing_with_another_id_is_known_again() -> None:
    found = compared([ELM, OAK], [{**ELM, "id": "elm-house"}, OAK])
    assert (found.added, found.removed) == ((), ())
    assert [(change.record["id"], change.former_id) for change in found.renamed] == [("elm-house", "elm")]


def test_two_listings_alike_are_not_taken_for_one_with_another_id() -> None:
    twin = {**ELM, "id": "elm-2"}
    found = compared([ELM, twin], [{**ELM, "id": "elm-3"}])
    assert (len(found.added), len(found.removed), found.renamed) == (1, 2, ())


def test_a_name_alone_does_not_make_it_the_same_listing() -> None:
    found = compared([OAK], [{**OAK, "id": "oak-2"}])
    assert (len(found.added), len(found.removed)) == (1, 1)


def test_plain_data_tells_the_same() -> None:
    data = differences(moud={"methadone": "no"}).to_dict()
    assert data["changed"][0]["fields"] == [{"field": "moud.methadone", "old": "yes", "new": "no"}]
    assert data["unchanged"] == 1
