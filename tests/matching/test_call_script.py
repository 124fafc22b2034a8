from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from resmatch.matching.call_script import call_script, to_bring
from resmatch.matching.client import Client
from resmatch.matching.result import Match
from tests.matching.build import Entry, answered, entry, house, meeting
from tests.matching.laws.worlds import catalogs, clients

WORDS_A_MINUTE = 150
"""A calm speaking rate."""


def match_of(record: Entry, need: str, **facts: Any) -> Match:
    return answered(Client(needs=[need], **facts), record).needs[0].matches[0]


def test_it_opens_with_who_calls_asks_what_is_open_and_ends_with_cost_and_papers() -> None:
    script = call_script(match_of(house(), "housing", takes=["methadone"]))
    assert script[0].startswith("Hi, I help people find housing.")
    assert any("methadone" in line for line in script[1:-2])
    assert "pay" in script[-2]
    assert "papers" in script[-1]


@pytest.mark.parametrize(
    ("record", "need", "absent"),
    [
        (house(cost="free"), "housing", "pay"),
        (house(required_documents=["photo_id"]), "housing", "papers"),
        (meeting(), "support-group", "papers"),
        (meeting(), "support-group", "pay at the start"),
        (entry("employment", "program"), "employment.job_search", "pay at the start"),
    ],
)
def test_what_is_known_or_does_not_matter_is_not_asked(record: Entry, need: str, absent: str) -> None:
    assert absent not in " ".join(call_script(match_of(record, need)))


def test_papers_are_named_in_plain_words() -> None:
    assert to_bring(match_of(house(required_documents=["photo_id"]), "housing"))[0].lower().startswith("photo")
    assert to_bring(match_of(house(), "housing")) == ()


@given(catalogs(), clients())
def test_a_script_asks_questions_once_and_names_nobody(found: list[Entry], client: Client) -> None:
    for block in answered(client, *found).needs:
        for match in block.matches:
            script = call_script(match)
            assert len(script) == len(set(script))
            assert all(line.endswith("?") for line in script)


def test_a_usual_call_takes_under_a_minute() -> None:
    client = {"takes": ["methadone"], "gender": "man", "age": 34, "insurance": ["medicaid"], "days_abstinent": 20}
    script = " ".join(call_script(match_of(house(), "housing", **client)))
    assert len(script.split()) <= WORDS_A_MINUTE
