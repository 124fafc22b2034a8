from __future__ import annotations

from typing import Any

import pytest

from resmatch.matching.client import Client
from resmatch.matching.labels import labels_of
from tests.matching.build import NEED, answered, house


@pytest.mark.parametrize(
    ("record", "words"),
    [
        ({"may_ask": ["immigration_status"], "requires_ssn": "yes"}, "a Social Security number and immigration status"),
        ({"requires_ssn": "case_by_case"}, "you choose what to tell"),
        ({"verified": {"method": "self_report"}}, "told by the place itself"),
        ({"memory": ["cost_upfront"]}, "please check: cost upfront"),
        ({"sponsored": "yes"}, "does not change its place"),
        ({"owner": "Harbor LLC", "same_owner_as": ["elm"]}, "owned by Harbor LLC; same owner as elm"),
        ({"same_owner_as": ["elm"]}, "same owner as elm"),
        ({"owner_of": ["elm", "oak"]}, "same owner as elm and oak"),
        ({"funding": "advertiser"}, "paid for by advertisers"),
    ],
)
def test_a_disclosure_is_said(record: dict[str, Any], words: str) -> None:
    assert words in " ".join(labels_of(record))


@pytest.mark.parametrize(
    "record", [{}, {"requires_ssn": "no"}, {"sponsored": "no"}, {"funding": "government"}, {"memory": []}]
)
def test_nothing_to_disclose_says_nothing(record: dict[str, Any]) -> None:
    assert labels_of(record) == ()


def test_a_disclosure_moves_no_place_and_no_point() -> None:
    plain, told = house(), house(sponsored="yes", owner="Anyone", may_ask=["immigration_status"], funding="members")
    result = answered(Client(needs=[NEED]), plain, told)
    first, second = result.needs[0].matches
    assert (first.tier, first.score) == (second.tier, second.score)
    assert second.labels
    assert not first.labels
