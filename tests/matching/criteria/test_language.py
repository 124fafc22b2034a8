from __future__ import annotations

from resmatch.matching.client import Client
from resmatch.matching.criteria.language import CRITERION, INTERPRETED
from resmatch.matching.criterion import FULL, NOT_KNOWN, NOTHING
from tests.matching.build import house, score

SPANISH = Client(language="es")


def test_staff_who_speak_it_come_before_an_interpreter() -> None:
    spoken, interpreted, refused, silent = score(
        CRITERION,
        SPANISH,
        house(languages=["en", "es"]),
        house(languages=["en"], interpreter="yes"),
        house(languages_not=["es"]),
        house(),
    )
    assert [spoken.grade, interpreted.grade, refused.grade, silent.grade] == [FULL, INTERPRETED, NOTHING, NOT_KNOWN]
    assert spoken.text == "speaks Spanish"
    assert interpreted.text == "has an interpreter for Spanish"
    assert refused.text == "does not speak Spanish"
    assert silent.text == "does not say if it speaks Spanish"


def test_it_counts_only_where_a_language_was_asked_for() -> None:
    assert not CRITERION.concerns(Client())
