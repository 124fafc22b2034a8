"""What coaches typed at a terminal, and what has to be understood."""

from __future__ import annotations

import pytest

from resmatch.lexicon import read
from resmatch.schedule import read_when


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("26F needs a sober house in worcester", "near", "worcester"),
        ("26F needs a sober house in worcester", "age", 26),
        ("ref 51M, detox", "age", 51),
        ("Maria is 42 and needs a dentist", "age", 42),
        ("He is 33, needs a job", "age", 33),
        ("Trans woman 24, sober house", "age", 24),
        ("3 yrs sober, needs a gym", "days_abstinent", 1095),
        ("his wife is pregnant, he needs a sober house", "gender", "man"),
        ("NA mtg, likes big book but no god stuff", "pathways", ["twelve_step"]),
        ("can't do mornings, NA in Worcester", "pathways", ["twelve_step"]),
        ("No car, MassHealth, wants a dentist", "insurance", ["medicaid"]),
        ("born in Texas but I've lived in Colorado ten years", "state", "CO"),
    ],
)
def test_facts_are_read_as_they_are_meant(text: str, field: str, value: object) -> None:
    assert read(text).values.get(field) == value


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("34M needs a sober house. Their kids are with grandma.", "children"),
        ("needs a sober house and a job", "mandate"),
        ("came in today, needs a lawyer", "urgent"),
        ("cannot stay there past Sunday, needs a shelter", "when"),
        ("some nights he thinks about using", "when"),
        ("support group, not al-anon", "fellowship"),
        ("never been arrested, can somebody help me find work", "record"),
        ("pets: N/A, needs furniture", "pet"),
    ],
)
def test_what_nobody_said_is_no_fact(text: str, field: str) -> None:
    assert field not in read(text).values


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("support group tuesdays after 6 or sat mornings", "Tue after 6 pm; Sat morning"),
        ("support group thursdays before noon", "Thu morning"),
        ("IOP after 5 because I work", "after 5 pm"),
        ("can't do mornings, a meeting", "not mornings"),
        ("a meeting, eves only", "evenings"),
    ],
)
def test_times_are_read_day_by_day(text: str, label: str) -> None:
    assert read_when(str(read(text).values["when"])).label == label


def test_danger_leads_and_is_named_for_what_it_is() -> None:
    drinking = read("stopped drinking yesterday after a fifth a day for years, he is shaking and seeing things")
    assert drinking.alert_ids == ("911", "withdrawal")
    gun = read("he thinks everybody would be better off without him and he has his dad's gun in the closet")
    assert gun.need_ids[0] == "crisis.suicide"
    assert "dv" not in gun.alert_ids
    assert read("her brother overdosed in 2016, she needs a sober house").alert_ids == ()
