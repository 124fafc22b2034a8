from __future__ import annotations

import pytest

from resmatch.matching.client import Client
from resmatch.matching.columns import NO, UNKNOWN, YES
from resmatch.matching.languages import COLUMNS, interpreted, language_words, spoken
from resmatch.vocab import LANGUAGES
from tests.matching.build import house, rows_of


@pytest.mark.parametrize("language", LANGUAGES.ids)
def test_every_language_is_told_from_every_other(language: str) -> None:
    others = [other for other in LANGUAGES.ids if other != language]
    listed, refused, other = house(languages=[language]), house(languages_not=[language]), house(languages=others)
    found = spoken(rows_of(COLUMNS, [listed, refused, other, house()]), Client(language=language))
    assert found.tolist() == [YES, NO, UNKNOWN, UNKNOWN]


def test_an_interpreter_speaks_and_a_sign_language_interpreter_signs() -> None:
    rows = rows_of(COLUMNS, [house(interpreter="yes"), house(accessibility={"deaf_interpreter": "yes"}), house()])
    assert interpreted(rows, Client(language="es")).tolist() == [True, False, False]
    assert interpreted(rows, Client(language="ase")).tolist() == [True, True, False]


def test_words() -> None:
    assert language_words(house(languages=["en", "es", "pt"])) == "English, Spanish and Portuguese"
    assert language_words(house()) == ""
