from __future__ import annotations

import pytest

from resmatch.errors import UnknownTerm
from resmatch.matching.checks import CHECKS
from resmatch.matching.wishes import LIMITS, MUSTS, read_wishes

NAMES = {check.name for check in CHECKS}


def test_words_people_type_are_read() -> None:
    assert read_wishes(["payer", "time", "Budget-Upfront"]) == {"insurance", "when", "budget_upfront"}
    assert read_wishes("lgbtq") == {"lgbtq"}


@pytest.mark.parametrize("word", ["methadone", "gender", "age", "avoid", "closed", "pregnancy", "medication"])
def test_a_safety_fact_can_be_no_wish(word: str) -> None:
    with pytest.raises(UnknownTerm):
        read_wishes([word])


def test_a_mistyped_wish_is_told_with_what_is_like_it() -> None:
    with pytest.raises(UnknownTerm) as raised:
        read_wishes(["insurence"])
    assert raised.value.suggestions == ("insurance",)


def test_every_limit_and_must_is_a_check() -> None:
    assert LIMITS <= NAMES
    assert {name for name in MUSTS if name != "access"} <= NAMES
    assert any(name.startswith("access_") for name in NAMES)
