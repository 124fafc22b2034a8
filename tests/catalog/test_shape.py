from __future__ import annotations

from resmatch.catalog.models import Housing, Resource
from resmatch.catalog.parts.contact import Phone
from resmatch.catalog.parts.trust import Check
from resmatch.catalog.shape import fields_of, home_of, part_at


def test_fields_have_the_names_of_the_file() -> None:
    assert "record" in fields_of(Resource)
    assert "legal_record" not in fields_of(Resource)


def test_the_group_at_a_path_is_found_through_lists_and_words() -> None:
    assert part_at(Resource, ()) is Resource
    assert part_at(Resource, ("phones", 0)) is Phone
    assert part_at(Resource, ("checked", "moud")) is Check


def test_a_field_has_a_home_only_if_one_block_has_it() -> None:
    assert home_of(Resource, "city") == "location"
    assert home_of(Housing, "curfew") == "housing"
    assert home_of(Resource, "note") == ""
    assert home_of(Resource, "nonsense") == ""
