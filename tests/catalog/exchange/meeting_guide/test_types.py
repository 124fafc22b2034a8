"""What each type code says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from resmatch.catalog import SupportGroup
from resmatch.catalog.exchange.meeting_guide.types import TYPES, facts_of_types, pathways_of_types

ENTRY = {"id": "group", "name": "Group", "kind": "support_group"}


@pytest.mark.parametrize("code", TYPES)
def test_every_code_fills_fields_the_catalog_has(code: str) -> None:
    facts = facts_of_types([code])
    assert SupportGroup.model_validate({**ENTRY, **facts}).record() == {**ENTRY, **facts}


def test_the_room_and_the_bathroom_are_two_facts() -> None:
    assert facts_of_types(["X"]) == {"accessibility": {"wheelchair": "yes"}}
    assert facts_of_types(["XB"]) == {"accessibility": {"accessible_restroom": "yes"}}


def test_a_code_that_is_absent_says_nothing() -> None:
    assert facts_of_types([]) == {}


def test_codes_are_read_in_any_case_and_unknown_ones_fill_nothing() -> None:
    assert facts_of_types(["onl"]) == facts_of_types(["ONL"])
    assert facts_of_types(["ASBI"]) == {}


def test_lists_grow_and_repeat_nothing() -> None:
    facts = facts_of_types(["W", "LGBTQ", "L", "O", "O"])
    assert facts["support_group"] == {"composition": ["women", "lgbtq"], "focus": ["lesbian"], "formats": ["open"]}


def test_a_closed_place_closes_the_meeting_unless_it_is_online() -> None:
    assert facts_of_types(["TC"]) == {"status": "temporarily_closed"}
    assert facts_of_types(["TC", "ONL"]) == {"modality": ["video"]}


@pytest.mark.parametrize(
    ("code", "field", "value"),
    [
        ("A", "pathways", ["secular"]),
        ("NDG", "culturally_specific", ["native_american"]),
        ("POA", "attendance_proof", "yes"),
        ("BA", "child_care", "yes"),
        ("CF", "children", {"accepted": "yes"}),
        ("SL", "languages", ["sl"]),
        ("ASL", "languages", ["ase"]),
        ("NO", "languages", ["no"]),
    ],
)
def test_codes_that_decide_a_fit(code: str, field: str, value: object) -> None:
    assert facts_of_types([code])[field] == value


def test_a_group_for_women_adds_a_pathway_and_a_discussion_does_not() -> None:
    assert pathways_of_types(["W", "D", "A"]) == ("women", "secular")


def test_every_code_of_the_published_list_is_here(shared: Path) -> None:
    published = json.loads((shared / "data/meetings/tsml/spec_types.json").read_text())
    assert {code: names["en"] for code, names in published.items() if code not in ("TC",)} == {
        code: kind.label for code, kind in TYPES.items()
    }
