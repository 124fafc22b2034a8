from __future__ import annotations

import pytest

from resmatch.upkeep.suggest.claims import Heard, heard


@pytest.mark.parametrize(
    ("words", "facts"),
    [
        ("no longer takes methadone", ["moud.methadone=no"]),
        ("They do not accept Suboxone anymore.", ["moud.buprenorphine=no"]),
        ("takes methadone and buprenorphine", ["moud.methadone=yes", "moud.buprenorphine=yes"]),
        ("accepts MassHealth", ["payers.medicaid=yes"]),
        ("The phone number is now 508-555-0199", ["phones.0.number=508-555-0199"]),
        ("new number: (508) 555-0199", ["phones.0.number=(508) 555-0199"]),
        ("curfew is now 11 pm", ["housing.curfew=11 pm"]),
        ("their website is https://new.example.org.", ["website=https://new.example.org"]),
        ("2 beds open", ["availability.beds=2"]),
        ("no beds", ["availability.beds=0"]),
        ("it is full", ["availability.status=full"]),
        ("permanently closed", ["status=defunct"]),
        ("closed for now", ["status=temporarily_closed"]),
        ("no walk-ins", ["intake.walk_in=no"]),
        ("moud.methadone=case_by_case", ["moud.methadone=case_by_case"]),
        ("curfew is now 11 pm, and they no longer take methadone", ["housing.curfew=11 pm", "moud.methadone=no"]),
    ],
)
def test_words_that_mean_one_thing_become_facts(words: str, facts: list[str]) -> None:
    assert heard(words) == Heard(tuple(facts), ())


@pytest.mark.parametrize(
    "words",
    [
        "closed",
        "the staff were rude",
        "takes cats",
        "takes methadone and cats",
        "not sure whether they take methadone",
        "takes no methadone patients on Tuesdays",
        "moved to Oak Street",
        "",
    ],
)
def test_words_that_could_mean_more_are_left_as_they_were_said(words: str) -> None:
    assert heard(words) == Heard((), (words,) if words else ())


def test_what_is_not_understood_stands_beside_what_is() -> None:
    assert heard("The curfew is 10 pm. The porch light is broken.") == Heard(
        ("housing.curfew=10 pm",), ("The porch light is broken",)
    )
