from __future__ import annotations

import json

from hypothesis import given

from resmatch.matching.client import Client
from resmatch.matching.result import EXPLAIN_SCHEMA, FIND_SCHEMA, MatchResult
from tests.matching.build import NEED, Entry, answered, house
from tests.matching.laws.worlds import catalogs, clients

RESULT = answered(Client(needs=[NEED], gender="man", takes=["methadone"]), house(), house(serves_gender=["women"]))


def test_the_json_is_the_plain_data_of_the_result() -> None:
    assert json.loads(RESULT.to_json()) == RESULT.to_dict()
    assert RESULT.to_dict()["schema"] == FIND_SCHEMA == "resmatch/find/1"
    assert EXPLAIN_SCHEMA == "resmatch/explain/1"


def test_alerts_come_first_in_the_json() -> None:
    assert list(RESULT.to_dict())[:3] == ["schema", "alerts", "alerts_alone"]


def test_letters_of_every_language_are_kept() -> None:
    assert "Casa Niño" in answered(Client(needs=[NEED]), house(name="Casa Niño")).to_json()


@given(catalogs(), clients())
def test_every_result_is_plain_json(found: list[Entry], client: Client) -> None:
    def refuse(constant: str) -> object:
        raise AssertionError(constant)

    json.loads(answered(client, *found).to_json(), parse_constant=refuse)


def test_questions_of_a_match_are_told_apart_and_never_repeated() -> None:
    match = RESULT.needs[0].matches[0]
    assert len(set(match.call_questions)) == len(match.call_questions) > 0
    assert not set(match.call_questions) & set(match.client_questions)
    assert match.to_dict()["ask"] == list(match.call_questions)


def test_blockers_are_the_hard_conflicts() -> None:
    assert RESULT.needs[0].matches[0].blockers == ()
    (blocker,) = RESULT.needs[0].excluded[0].blockers
    assert (blocker.check, blocker.to_dict()["outcome"]) == ("gender", "conflict")


def test_relaxations_of_all_needs_are_gathered() -> None:
    assert isinstance(RESULT, MatchResult)
    assert RESULT.relaxations == tuple(row for need in RESULT.needs for row in need.relaxations)
    assert RESULT.needs[0].name == NEED


def test_a_result_never_holds_the_record_of_a_client() -> None:
    words = answered(Client(needs=[NEED], record={"arson": True}, registry=True), house()).to_dict()["understood"]
    assert "arson" not in str(words)
    assert "registry" not in str(words)
