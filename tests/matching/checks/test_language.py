from __future__ import annotations

from resmatch.matching.checks.language import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import house, judge, outcomes

ONLY_SPANISH = Client(language="es", only_language=True)


def test_a_list_without_the_language_asks_for_an_interpreter() -> None:
    (answer,) = judge(CHECK, ONLY_SPANISH, house(languages=["en"]))
    assert answer.outcome is Outcome.VERIFY
    assert answer.text == "names English, not Spanish"
    assert answer.question == "Which languages do staff speak, and is there a free interpreter (ASL too)?"


def test_a_listed_language_or_an_interpreter_fits() -> None:
    spoken, interpreted = judge(CHECK, ONLY_SPANISH, house(languages=["en", "es"]), house(interpreter="yes"))
    assert spoken.text == "speaks Spanish"
    assert interpreted.text == "has an interpreter for Spanish"


def test_a_refused_language_is_a_closed_door() -> None:
    (answer,) = judge(CHECK, ONLY_SPANISH, house(languages_not=["es"]))
    assert (answer.outcome, answer.text) == (Outcome.CONFLICT, "does not speak Spanish")


def test_a_sign_language_interpreter_is_for_a_sign_language() -> None:
    signed = house(accessibility={"deaf_interpreter": "yes"})
    assert outcomes(CHECK, Client(language="ase", only_language=True), signed) == [Outcome.MET]
    assert outcomes(CHECK, ONLY_SPANISH, signed) == [Outcome.VERIFY]


def test_a_language_by_wish_sets_nothing_aside() -> None:
    assert not CHECK.concerns(Client(language="es"))
    assert CHECK.concerns(Client(language="es", must={"language"}))
