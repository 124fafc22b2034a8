from __future__ import annotations

import pytest

from resmatch.errors import BadOption
from resmatch.upkeep.suggest import refuse_private_words
from tests.upkeep.small import TODAY


@pytest.mark.parametrize(
    "words",
    [
        "my client takes methadone and was refused",
        "she takes suboxone and they said no",
        "a 34 year old man was turned away",
        "DOB 3/4/1985",
        "born 3/4/1985",
        "03/04/1985 was refused",
        "client named Jo could not stay",
        "his cell is 508-555-0199",
        "her son was not let in",
        "SSN 123-45-6789",
        "he was told there are no beds",
    ],
)
def test_words_about_a_person_are_refused_and_not_repeated(words: str) -> None:
    with pytest.raises(BadOption) as refused:
        refuse_private_words(words, today=TODAY)
    assert words not in refused.value.message + refused.value.hint


@pytest.mark.parametrize(
    "words",
    [
        "no longer takes methadone",
        "phone number is now 508-555-0199",
        "the house manager said there are 2 beds",
        "closed since 2026-11-01",
        "takes men 21 and older",
        "they ask for a Social Security card",
    ],
)
def test_words_about_the_place_are_taken(words: str) -> None:
    refuse_private_words(words, today=TODAY)
