from __future__ import annotations

import pytest

from resmatch.lexicon import read


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("my neighbor drinks and blasts music, I need a cheap apartment", "substances"),
        ("grief group, lost her son to fentanyl", "substances"),
        ("my boss is in AA and he told me to get a resume together", "fellowship"),
        ("I need a dentist, my roommate is on methadone", "takes"),
    ],
)
def test_what_is_told_of_somebody_else_is_no_fact_of_the_client(text: str, field: str) -> None:
    assert field not in read(text).values


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("me and my wife are both on methadone", "takes", ["methadone"]),
        ("my wife left so I drink every day", "substances", ["alcohol"]),
        ("my doctor put me on suboxone, need a sober house", "takes", ["buprenorphine"]),
        ("my mom says I drink too much", "substances", ["alcohol"]),
    ],
)
def test_what_the_speaker_tells_of_themself_stays(text: str, field: str, value: list[str]) -> None:
    assert read(text).values.get(field) == value


def test_a_family_member_tells_of_the_person_they_ask_for() -> None:
    values = read("my son is using fentanyl and refuses help").values
    assert values["asker"] == "family"
    assert values["about"] == {"gender": "man", "substances": ["opioids"]} or "opioids" in str(values["about"])
