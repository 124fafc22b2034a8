from __future__ import annotations

from resmatch.matching.answers import needs_answered, needs_made_for
from tests.matching.build import entry, house, meeting


def test_a_listing_answers_what_it_names() -> None:
    record = house(needs=["housing.family"])
    assert needs_made_for(record) == ("housing.family",)
    assert needs_answered(record)[0] == "housing.family"


def test_without_names_it_answers_what_its_kind_does() -> None:
    assert needs_made_for(house())[0] == "housing.recovery_residence"
    assert "support.mutual_aid" in needs_made_for(meeting())


def test_a_recovery_house_also_answers_a_transitional_bed() -> None:
    assert "housing.transitional" in needs_answered(house())
    assert "housing.transitional" in needs_answered(entry("housing", "emergency_shelter"))


def test_every_house_may_be_one_for_a_family_and_treatment_only_with_children() -> None:
    assert "housing.family" in needs_answered(house())
    assert "housing.family" not in needs_answered(entry("treatment", "residential"))
    assert "housing.family" not in needs_answered(entry("treatment", "residential", children={"accepted": "no"}))
    assert "housing.family" in needs_answered(entry("treatment", "residential", children={"accepted": "yes"}))


def test_a_womens_meeting_is_womens_support() -> None:
    group = meeting(support_group={"composition": ["women"]})
    assert "support.women" in needs_answered(group)
    assert "support.men" not in needs_answered(group)


def test_nothing_is_answered_twice() -> None:
    for record in (house(needs=["housing.transitional"]), meeting(), entry("treatment", "detox")):
        answers = needs_answered(record)
        assert len(answers) == len(set(answers))
