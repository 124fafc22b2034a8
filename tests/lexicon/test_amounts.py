from __future__ import annotations

import pytest

from resmatch.lexicon.amounts import days_abstinent_of, last_use_hours_of, miles_of, money_of
from resmatch.lexicon.lines import prepare
from resmatch.lexicon.lookups import Phrases, Singles
from resmatch.lexicon.plain import Plain, plain_of
from resmatch.lexicon.rows import Rows
from resmatch.lexicon.words import split_words


def plain(text: str) -> Plain:
    return plain_of(prepare(split_words(text), Singles(Rows("")), Phrases(Rows(""))))


@pytest.mark.parametrize(
    ("text", "days"),
    [("30 days clean", 30), ("sober for two weeks", 14), ("haven't used in 3 months", 90), ("quit 4 days ago", 4)],
)
def test_days_since_last_use_are_read(text: str, days: int) -> None:
    read = days_abstinent_of(plain(text))
    assert read is not None
    assert read[0] == days


def test_hours_since_last_use_are_read() -> None:
    read = last_use_hours_of(plain("last drink was yesterday"))
    assert read is not None
    assert read[0] == 24.0
    assert last_use_hours_of(plain("the bus is late")) is None


def test_money_is_read_by_what_it_is_for() -> None:
    assert {name: value for name, (value, _) in money_of(plain("only have $200, can do $125 a week")).items()} == {
        "max_upfront": 200.0,
        "max_week": 125.0,
    }


def test_miles_and_kilometres_are_read() -> None:
    near, far = miles_of(plain("within 10 miles")), miles_of(plain("within 10 km"))
    assert near is not None
    assert far is not None
    assert (near[0], far[0]) == (10.0, 6.2)
