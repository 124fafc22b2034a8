from __future__ import annotations

import json

import pytest

from resmatch.lexicon import read
from resmatch.lexicon.facts import BEYOND_CLIENT
from resmatch.matching.intake import CLIENT_FIELDS, client_from


def facts(text: str) -> dict[str, object]:
    return read(text).values


def test_the_example_of_the_design_is_read() -> None:
    told = facts(
        "34yo woman on subs, MassHealth, needs a sober house near Worcester that takes her 3 year old, "
        "evenings only, no god stuff"
    )
    assert told["age"] == 34
    assert told["gender"] == "woman"
    assert told["takes"] == ["buprenorphine"]
    assert told["insurance"] == ["medicaid"]
    assert told["state"] == "MA"
    assert told["near"] == "Worcester"
    assert told["children"] == [{"age": 3}]
    assert told["when"] == "evening"
    assert told["rather_not"] == ["faith", "twelve_step"]


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("not pregnant", "pregnant", False),
        ("no kids", "children", []),
        ("no car", "car", False),
        ("flip phone only", "internet", False),
        ("want to start methadone", "starts", ["methadone"]),
        ("on methadone", "takes", ["methadone"]),
        ("felony on my record", "record", {"other": True}),
        ("out on an ankle bracelet", "gps", True),
        ("on probation", "supervision", "probation"),
        ("10 days off meth", "days_abstinent", 10),
        ("last drink 20 hours ago", "last_use_hours", 20.0),
        ("no insurance", "insurance", ["none"]),
        ("can pay $150 a week", "max_week", 150.0),
        ("Deaf, needs ASL", "language", "ase"),
        ("no hablo inglés", "only_language", True),
        ("service dog", "pet", "service_animal"),
        ("just left detox", "leaving", "detox"),
        ("want to cut down on my drinking", "goal", "reduce"),
        ("my son is using", "asker", "family"),
        ("within 10 miles", "within", 10.0),
        ("need it today", "urgent", "today"),
        ("they/them", "gender", "nonbinary"),
        ("registered sex offender", "registry", True),
        ("sleeping in my truck", "homeless_tonight", True),
        ("Navy vet", "veteran", True),
        ("on 110 mg of methadone", "doses_mg", {"methadone": 110.0}),
        ("I take 16 mg of Suboxone", "doses_mg", {"buprenorphine": 16.0}),
        ("34 year old man", "gender", "man"),
        ("sober house near Worcester MA", "state", "MA"),
    ],
)
def test_a_fact_is_read(text: str, field: str, value: object) -> None:
    assert facts(text)[field] == value


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("not on methadone anymore", "takes"),
        ("off suboxone for years", "takes"),
        ("lost my MassHealth", "insurance"),
        ("salvation army", "veteran"),
        ("diet coke", "substances"),
        ("my mom kicked me out", "children"),
        ("pregnant, need a house that takes me and the baby after", "children"),
    ],
)
def test_what_is_not_so_is_no_fact(text: str, field: str) -> None:
    assert field not in facts(text)


def test_a_parent_tells_about_the_child_not_about_themself() -> None:
    told = facts("my 16 year old son is smoking weed")
    assert told["asker"] == "family"
    assert told["about"] == {"age": 16, "substances": ["cannabis"], "minor": True}
    assert "age" not in told


def test_a_fact_keeps_its_words() -> None:
    text = "she is on suboxone now"
    hit = (read(text).facts or {})["takes"]
    assert hit.words == text[slice(*hit.span)] == "on suboxone"


def test_every_field_is_known_and_every_value_is_plain() -> None:
    text = "58yo man, Medicare, no car, on methadone, wants SMART on Tuesday evenings near Lynn, MA, wife drinks"
    told = facts(text)
    assert set(told) <= CLIENT_FIELDS | set(BEYOND_CLIENT)
    assert json.loads(json.dumps(told)) == told


def test_facts_make_a_client() -> None:
    client = client_from(read("34yo woman on subs near Worcester, no car, evenings"))
    assert client.age == 34
    assert client.takes
