from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.matching.client import Client
from resmatch.matching.criteria.distance import CRITERION
from resmatch.matching.criterion import NOT_APPLICABLE
from tests.matching.build import WORCESTER, Entry, house, meeting, resolved, score

HERE = Client(near=WORCESTER)
MILES_PER_DEGREE = 69.094


def north(miles: float, **facts: str) -> Entry:
    return house(point={"latitude": 42.27 + miles / MILES_PER_DEGREE, "longitude": -71.8}, **facts)


@pytest.mark.parametrize(("miles", "percent"), [(0, 100), (0.49, 100), (3.3, 50), (25.7, 10)])
def test_the_curve(miles: float, percent: int) -> None:
    (found,) = score(CRITERION, HERE, north(miles))
    assert abs(found.grade - percent) <= 1


@given(st.floats(0, 3000), st.floats(0, 3000))
def test_farther_never_earns_more(one: float, other: float) -> None:
    near, far = score(CRITERION, HERE, north(min(one, other) / 100), north(max(one, other) / 100))
    assert near.grade >= far.grade >= 0


def test_no_distance_applies_to_remote_help_and_to_private_or_unknown_places() -> None:
    remote, private, unknown = score(
        CRITERION, HERE, meeting(modality=["video"]), north(1, confidential_location="yes"), house()
    )
    assert {found.grade for found in (remote, private, unknown)} == {NOT_APPLICABLE}
    assert [found.text for found in (remote, private, unknown)] == [
        "no travel needed",
        "private location",
        "no exact place given",
    ]


def test_moving_a_private_place_changes_nothing() -> None:
    near, far = score(CRITERION, HERE, north(1, confidential_location="yes"), north(90, confidential_location="yes"))
    assert near == far


def test_the_miles_are_said_as_about() -> None:
    (found,) = score(CRITERION, HERE, north(3))
    assert found.text == "about 3.0 miles away"


def test_it_counts_only_where_the_client_has_a_place() -> None:
    assert CRITERION.concerns(resolved(HERE))
    assert not CRITERION.concerns(resolved(Client()))
