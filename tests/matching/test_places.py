from __future__ import annotations

import numpy as np

from resmatch.geo import Place, PlaceKind, Point
from resmatch.matching.client import Client
from resmatch.matching.places import COLUMNS, FARTHER_THAN_ANY_MILES, away_words, is_about, miles, tie_miles
from tests.matching.build import WORCESTER, house, meeting, resolved, rows_of

HERE = resolved(Client(near=WORCESTER))
BOSTON = {"latitude": 42.3601, "longitude": -71.0589}
EXACT = Place(label="a point", point=Point(42.27, -71.8), about=False, kind=PlaceKind.POINT)


def test_miles_are_those_of_the_great_circle() -> None:
    rows = rows_of(COLUMNS, [house(point=BOSTON)])
    assert abs(float(miles(rows, HERE)[0]) - 38.4) < 0.2


def test_what_has_no_distance() -> None:
    records = [
        house(),
        meeting(point=BOSTON, modality=["video"]),
        house(point=BOSTON, confidential_location="yes"),
    ]
    assert np.isnan(miles(rows_of(COLUMNS, records), HERE)).all()
    assert np.isnan(miles(rows_of(COLUMNS, [house(point=BOSTON)]), resolved(Client()))).all()


def test_without_a_distance_a_row_comes_last_in_a_tie() -> None:
    ties = tie_miles(rows_of(COLUMNS, [house(), house(point=BOSTON)]), HERE)
    assert ties[0] == FARTHER_THAN_ANY_MILES
    assert ties[1] < 40


def test_about_is_said_where_either_point_stands_for_an_area() -> None:
    exact, vague = house(point=BOSTON), house(point=BOSTON, approximate_location="yes")
    from_a_point = resolved(Client(near=EXACT))
    assert [is_about(record, client) for record in (exact, vague) for client in (HERE, from_a_point)] == [
        True,
        False,
        True,
        True,
    ]
    assert away_words(exact, from_a_point) == "38.4 miles away"
    assert away_words(vague, from_a_point) == "about 38.4 miles away"


def test_the_words_never_tell_where_a_private_place_is() -> None:
    hidden = house(point=BOSTON, confidential_location="yes")
    assert away_words(hidden, HERE) == "private location"
    rows = rows_of(COLUMNS, [hidden])
    assert np.isnan(rows["latitude"]).all()
    assert np.isnan(rows["longitude"]).all()


def test_other_words() -> None:
    assert away_words(house(), HERE) == "no exact place given"
    assert away_words(meeting(modality=["phone"]), HERE) == "no travel needed"
