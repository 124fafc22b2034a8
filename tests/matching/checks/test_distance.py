from __future__ import annotations

from resmatch.matching.checks.distance import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import WORCESTER, Entry, entry, house, judge, outcomes, resolved

WITHIN_15 = Client(near=WORCESTER, within=15)
MILES_PER_DEGREE = 69.09


def north(miles: float, **facts: str) -> Entry:
    return house(point={"latitude": 42.27 + miles / MILES_PER_DEGREE, "longitude": -71.8}, **facts)


def test_the_miles_are_said_beside_the_limit() -> None:
    near, far = judge(CHECK, WITHIN_15, north(3), north(22))
    assert near.text == "about 3.0 miles away, within 15 miles"
    assert far.outcome is Outcome.CONFLICT
    assert far.text == "about 22.0 miles away, farther than 15 miles"


def test_a_place_that_nobody_named_is_a_question() -> None:
    (answer,) = judge(CHECK, WITHIN_15, house())
    assert answer.outcome is Outcome.VERIFY
    assert answer.text == "does not say where exactly it is"
    assert answer.question == "Where exactly is it?"


def test_remote_help_is_not_judged_by_miles() -> None:
    line, video = entry("helpline"), house(modality=["video"])
    assert outcomes(CHECK, WITHIN_15, line, video) == [Outcome.NA] * 2


def test_a_private_place_is_neither_judged_nor_told() -> None:
    (answer,) = judge(CHECK, WITHIN_15, north(40, confidential_location="yes"))
    assert answer.outcome is Outcome.NA
    assert CHECK.shown(north(40, confidential_location="yes"), WITHIN_15) == "private location"


def test_a_place_that_is_about_right_is_asked_about_near_the_limit_only() -> None:
    near, edge, far = judge(CHECK, WITHIN_15, *[north(miles, approximate_location="yes") for miles in (3, 16, 60)])
    assert [near.outcome, edge.outcome, far.outcome] == [Outcome.MET, Outcome.VERIFY, Outcome.CONFLICT]
    assert "may be within 15 miles or not" in edge.text


def test_without_a_limit_or_a_place_nothing_is_asked() -> None:
    assert not CHECK.concerns(resolved(Client(near=WORCESTER)))
    assert not CHECK.concerns(resolved(Client(within=15)))
