from __future__ import annotations

import gc
import weakref
from pathlib import Path

import pytest

from resmatch.catalog import Catalog, load
from resmatch.errors import AmbiguousResource, UnknownResource
from tests.catalog.examples import catalog_folder, group

ENTRIES = """\
resources:
  - {id: elm-house, name: Elm House, kind: housing, type: permanent, verified: {date: 2026-01-05}}
  - {id: elm-group, name: Elm Group, kind: support_group, checked: {hours: {date: 2026-02-01}}}
  - {id: oak, name: Oak, kind: support_group}
"""


@pytest.fixture
def catalog(tmp_path: Path) -> Catalog:
    return load(catalog_folder(tmp_path, ENTRIES))


def test_a_catalog_is_a_sequence_by_id_and_by_kind(catalog: Catalog) -> None:
    assert len(catalog) == 3
    assert [resource.id for resource in catalog] == ["elm-house", "elm-group", "oak"]
    assert "oak" in catalog
    assert catalog["oak"].name == "Oak"
    assert catalog.get("pine") is None
    assert [resource.id for resource in catalog.by_kind("support_group")] == ["elm-group", "oak"]
    assert catalog.kinds == {"housing": 1, "support_group": 2}


@pytest.mark.parametrize("words", ["elm-house", "Elm House", "elm house", "ELM HOUSE", "house"])
def test_a_listing_is_found_by_id_name_or_part_of_its_name(catalog: Catalog, words: str) -> None:
    assert catalog.find(words).id == "elm-house"


def test_a_whole_name_outranks_a_part(tmp_path: Path) -> None:
    text = "resources:\n  - {id: a, name: Oak, kind: service}\n  - {id: b, name: Oak Hill, kind: service}\n"
    assert load(catalog_folder(tmp_path, text)).find("oak").id == "a"


def test_several_hits_are_all_told(catalog: Catalog) -> None:
    with pytest.raises(AmbiguousResource) as several:
        catalog.find("elm")
    assert several.value.candidates == ("elm-house", "elm-group")


def test_no_hit_comes_with_suggestions(catalog: Catalog) -> None:
    with pytest.raises(UnknownResource) as none:
        catalog.find("elm hose")
    assert none.value.suggestions == ("elm-house",)
    with pytest.raises(UnknownResource) as one_word:
        catalog.find("hoose")
    assert one_word.value.suggestions == ("elm-house",)
    with pytest.raises(UnknownResource):
        catalog["pine"]


def test_blank_words_name_nothing(catalog: Catalog) -> None:
    with pytest.raises(UnknownResource):
        catalog.find("  ")


def test_the_newest_check_counts_groups_of_facts(catalog: Catalog) -> None:
    assert str(catalog.newest_check) == "2026-02-01"


def test_records_carry_where_they_stand(catalog: Catalog) -> None:
    source = catalog.records[1]["source"]
    assert (Path(source["file"]).name, source["line"], source["catalog"]) == ("part_0.yaml", 3, "Test")
    assert "demo" not in catalog.records[1]


def test_the_version_is_of_the_content_not_of_the_files(tmp_path: Path) -> None:
    one, two, other = tmp_path / "one", tmp_path / "two", tmp_path / "other"
    for folder in (one, two, other):
        folder.mkdir()
    first = load(catalog_folder(one, group("    pets: no\n"))).version
    moved = load(catalog_folder(two, "# a comment\n" + group("    pets: 'no'\n    notes:\n"))).version
    changed = load(catalog_folder(other, group("    pets: yes\n"))).version
    assert first == moved
    assert first != changed
    assert first.startswith("sha256:")


def test_a_catalog_can_be_a_key_that_does_not_keep_it_alive(tmp_path: Path) -> None:
    catalog = load(catalog_folder(tmp_path, group()))
    kept: weakref.WeakKeyDictionary[Catalog, int] = weakref.WeakKeyDictionary({catalog: 1})
    assert kept[catalog] == 1
    del catalog
    gc.collect()
    assert len(kept) == 0
