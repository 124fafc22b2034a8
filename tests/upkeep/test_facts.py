from __future__ import annotations

from typing import Any

import pytest

from resmatch.errors import BadOption
from resmatch.upkeep.facts import Fact, read_fact

HOUSE: dict[str, Any] = {"id": "a", "name": "A", "kind": "housing", "type": "recovery_residence"}


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("moud.methadone=yes", "yes"),
        ("beds=1", 1),
        ("cost_upfront=180.5", 180.5),
        ("curfew=11 pm", "23:00"),
        ("curfew=11:30 p.m.", "23:30"),
        ("curfew=22:00", "22:00"),
        ("zip=01609", "01609"),
        ("zip=10001", "10001"),
        ("languages=en, es", ["en", "es"]),
        ("languages=es", ["es"]),
        ("languages=[es]", ["es"]),
        ("notes=Ring twice, then wait", "Ring twice, then wait"),
        ("notes=a = b", "a = b"),
        ("room=full", "full"),
        ("minimum_age=unknown", None),
        ("methadone=", None),
    ],
)
def test_words_become_what_the_entry_can_hold(typed: str, value: object) -> None:
    assert read_fact(typed, HOUSE).value == value


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("methadone=maybe", "not an answer"),
        ("beds=many", "whole number"),
        ("zip=12", "not a ZIP code"),
        ("phone=508-555-01", "8 digits"),
        ("point.latitude=100", "outside"),
        ("curfew=late", "not a time"),
        ("curfew=6", "not a time"),
        ("id=b", "not changed this way"),
        ("methadone", "sets nothing"),
    ],
)
def test_a_value_is_refused_with_its_reason(typed: str, reason: str) -> None:
    data = {**HOUSE, "point": {"latitude": 42.1, "longitude": -71.1}}
    with pytest.raises(BadOption, match=reason):
        read_fact(typed, data)


def test_faults_elsewhere_in_the_entry_do_not_count() -> None:
    assert read_fact("beds=1", {**HOUSE, "minimum_age": "old"}) == Fact(("availability", "beds"), 1)
