from __future__ import annotations

import json
from typing import Any

import pytest

from resmatch.errors import BadOption
from resmatch.matching.checks.avoid import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import house, judge, meeting, outcomes

ZONE: dict[str, Any] = {
    "type": "Polygon",
    "coordinates": [[[-71.9, 42.2], [-71.7, 42.2], [-71.7, 42.3], [-71.9, 42.3], [-71.9, 42.2]]],
}
INSIDE, OUTSIDE = {"latitude": 42.25, "longitude": -71.8}, {"latitude": 42.5, "longitude": -71.8}
KEEP_AWAY = Client(avoid=[ZONE])


def test_a_named_agency_is_avoided_in_any_spelling() -> None:
    client = Client(avoid=["harbor-light, inc"])
    assert outcomes(CHECK, client, house(organization="Harbor Light Inc."), house(organization="Harbor")) == [
        Outcome.CONFLICT,
        Outcome.NA,
    ]


def test_an_id_and_a_name_are_avoided_too() -> None:
    assert outcomes(CHECK, Client(avoid=["r0000"]), house(), house()) == [Outcome.CONFLICT, Outcome.NA]
    assert outcomes(CHECK, Client(avoid=["Place 0001"]), house(), house()) == [Outcome.NA, Outcome.CONFLICT]


def test_the_words_never_tell_who_is_avoided() -> None:
    (answer,) = judge(CHECK, Client(avoid=["Harbor Light"]), house(organization="Harbor Light"))
    assert answer.text == "on the list of places to avoid"


def test_a_place_inside_the_zone_is_set_aside() -> None:
    inside, outside = judge(CHECK, KEEP_AWAY, house(point=INSIDE), house(point=OUTSIDE))
    assert (inside.outcome, inside.text) == (Outcome.CONFLICT, "lies in an area to avoid")
    assert outside.outcome is Outcome.NA


def test_a_place_that_is_not_known_or_moves_is_asked_about() -> None:
    vague = (
        house(),
        house(point=OUTSIDE, approximate_location="yes"),
        house(point=OUTSIDE, modality=["mobile_unit"]),
        house(point=OUTSIDE, confidential_location="yes"),
    )
    for answer in judge(CHECK, KEEP_AWAY, *vague):
        assert answer.outcome is Outcome.VERIFY
        assert answer.question == "In what part of town are you, and do you go to other places too?"


def test_a_hidden_place_answers_the_same_wherever_it_is() -> None:
    hidden = [house(point=point, confidential_location="yes") for point in (INSIDE, OUTSIDE)]
    first, second = judge(CHECK, KEEP_AWAY, *hidden)
    assert first == second


def test_a_meeting_online_is_nowhere() -> None:
    assert outcomes(CHECK, KEEP_AWAY, meeting(modality=["video"], point=INSIDE)) == [Outcome.NA]


def test_a_zone_that_is_not_a_polygon_is_refused_without_repeating_it() -> None:
    with pytest.raises(BadOption) as refusal:
        judge(CHECK, Client(avoid=[{"type": "Point", "coordinates": [-71.8123, 42.2]}]), house())
    assert "71.8123" not in json.dumps([str(refusal.value), refusal.value.hint])


def test_a_feature_stands_for_its_polygon() -> None:
    client = Client(avoid=[{"type": "Feature", "geometry": ZONE, "properties": {}}])
    assert outcomes(CHECK, client, house(point=INSIDE)) == [Outcome.CONFLICT]
