from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from resmatch.errors import AmbiguousTerm, UnknownTerm
from resmatch.vocab import AREAS, NEEDS, area_of, needs_under

PUBLISHED: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "published_needs.yaml").read_text("utf-8"))[
    "needs"
]

# The second spelling of the needs, from the field notes; each stays an alias for ever.
OTHER_IDS = (Path(__file__).parent / "other_need_ids.txt").read_text("utf-8").split()


@pytest.mark.parametrize("published", PUBLISHED, ids=lambda need: need["id"])
def test_a_published_need_keeps_its_id_label_dimension_and_alert(published: dict[str, Any]) -> None:
    need = NEEDS.get(published["id"])
    assert need.label == published["label"]
    assert need.text("dim") == published["dim"]
    assert need.has("crisis") == published.get("crisis", False)
    assert need.words("screens") == tuple(filter(None, [published.get("screen")]))


@pytest.mark.parametrize("word", OTHER_IDS)
def test_the_second_spelling_of_an_id_finds_a_need(word: str) -> None:
    assert NEEDS.find(word) in NEEDS


@pytest.mark.parametrize(
    ("typed", "need"),
    [
        ("housing", "housing.recovery_residence"),
        ("mat", "med.moud"),
        ("MAT", "med.moud"),
        ("support-group", "support.mutual_aid"),
        ("job", "employment.job_search"),
        ("employment", "employment.job_search"),
        ("therapy", "mental_health.counseling"),
        ("narcan", "harm_reduction.naloxone"),
        ("suboxone", "med.moud"),
        ("sober living", "housing.recovery_residence"),
        ("detox bed", "treatment.detox"),
        ("211", "navigation.general"),
        ("yoga mat", "wellness.mindfulness"),
    ],
)
def test_plain_words_find_their_need(typed: str, need: str) -> None:
    assert NEEDS.find(typed) == need
    assert needs_under(typed) == (need,)


@pytest.mark.parametrize(
    ("typed", "first", "second"),
    [
        ("shelter", "housing.emergency_shelter", "housing.recovery_residence"),
        ("bed", "housing.emergency_shelter", "treatment.detox"),
        ("halfway", "housing.recovery_residence", "housing.transitional"),
        ("rehab", "treatment.residential", "treatment.outpatient"),
        ("vivitrol", "med.moud", "med.aud"),
    ],
)
def test_words_with_two_meanings_are_asked_about(typed: str, first: str, second: str) -> None:
    with pytest.raises(AmbiguousTerm) as caught:
        NEEDS.find(typed)
    assert caught.value.candidates[:2] == (first, second)


@pytest.mark.parametrize("typed", ["na", "N/A", "n.a.", "ga", "doc", "meth", "ssi check"])
def test_words_that_only_look_like_needs_are_not_needs(typed: str) -> None:
    with pytest.raises(UnknownTerm):
        NEEDS.find(typed)


@pytest.mark.parametrize("area", ["treatment", "legal", "crisis", "mental_health", "Harm Reduction"])
def test_an_area_word_stands_for_all_its_needs(area: str) -> None:
    needs = needs_under(area)
    assert len(needs) > 1
    assert needs == needs_under(f"{area}.*")
    assert {area_of(need) for need in needs} == {AREAS.find(area)}


def test_a_word_that_is_need_and_area_is_the_need_unless_a_star_says_otherwise() -> None:
    assert needs_under("housing") == ("housing.recovery_residence",)
    assert len(needs_under("housing.*")) > 5
    assert needs_under("mental_health.group") == ("mental_health.group",)


def test_money_reaches_over_two_areas() -> None:
    assert {area_of(need) for need in needs_under("money")} == {"income", "finance"}


def test_an_area_of_one_need_is_that_need() -> None:
    assert needs_under("navigation") == ("navigation.general",)
    assert needs_under("transport") == ("transport",)


def test_an_area_word_alone_is_asked_about_where_one_need_is_wanted() -> None:
    with pytest.raises(AmbiguousTerm) as caught:
        NEEDS.find("treatment")
    assert caught.value.candidates == needs_under("treatment")


def test_unknown_words_and_areas_are_refused_with_suggestions() -> None:
    with pytest.raises(UnknownTerm) as caught:
        needs_under("hosing")
    assert "housing.recovery_residence" in caught.value.suggestions
    with pytest.raises(UnknownTerm):
        needs_under("hosing.*")


def test_every_need_but_the_two_alone_is_in_an_area() -> None:
    alone = [need for need in NEEDS.ids if area_of(need) not in AREAS]
    assert alone == ["id_documents", "transport"]


def test_dimensions_are_the_four_of_samhsa_and_safety() -> None:
    assert {need.text("dim") for need in NEEDS} == {"health", "home", "purpose", "community", "safety"}
