from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.matching.client import Client
from resmatch.matching.judge import judge_need
from resmatch.matching.pathways import pathways_of
from resmatch.matching.profile import DEFAULT
from resmatch.matching.result import Match
from resmatch.matching.variety import shortlist
from tests.matching.build import NEED, Entry, compiled, house, ids, meeting, resolved
from tests.matching.laws.worlds import catalogs, clients, index_of

GROUP = "support.mutual_aid"


def listed(client: Client, *records: Entry, limit: int, need: str = GROUP) -> tuple[Match, ...]:
    client = resolved(client)
    return shortlist(judge_need(compiled(*records), need, client, DEFAULT), client, limit=limit)


def group(*pathways: str, good: bool = False, **facts: Any) -> Entry:
    checked = {"verified": {"date": "2026-11-20", "method": "phone"}} if good else {}
    return meeting(pathways=list(pathways), **checked, **facts)


STEPS = [group("twelve_step", good=True) for _ in range(4)]


def follows(match: Match) -> set[str]:
    return set(pathways_of(match.resource.record))


def test_where_nothing_was_wished_the_list_holds_two_pathways_and_a_secular_group() -> None:
    found = listed(Client(needs=[GROUP]), *STEPS, group("secular"), limit=3)
    assert ids(found) == ["r0", "r1", "r4"]
    assert [match.rank for match in found] == [1, 2, 5]


def test_every_wish_is_granted_at_once_where_one_list_can() -> None:
    found = listed(Client(needs=[GROUP]), *STEPS, group("buddhist"), group("medication"), group("secular"), limit=3)
    held = set().union(*map(follows, found))
    assert len(held) > 1
    assert "secular" in held
    assert "medication" in held


def test_the_best_place_always_stays() -> None:
    found = listed(Client(needs=[GROUP]), *STEPS, group("secular"), group("medication"), limit=2)
    assert found[0].resource.id == "r0"
    assert len(found) == 2


def test_one_wished_pathway_is_left_alone() -> None:
    found = listed(Client(needs=[GROUP], pathways=["12-step"]), *STEPS, group("secular"), limit=3)
    assert ids(found) == ["r0", "r1", "r2"]


@pytest.mark.parametrize("behind", [4, 200])
def test_who_is_mandated_sees_a_secular_group_however_far_down_it_ranks(behind: int) -> None:
    client = Client(needs=[GROUP], pathways=["12-step"], mandate=["proof"])
    many = [group("twelve_step", good=True) for _ in range(behind)]
    found = listed(client, *many, group("secular"), limit=3)
    assert "secular" in follows(found[-1])


def test_a_set_aside_place_is_never_put_in() -> None:
    found = listed(Client(needs=[GROUP], mandate=["proof"]), *STEPS, group("secular", status="defunct"), limit=3)
    assert ids(found) == ["r0", "r1", "r2"]


def test_two_operators_are_shown_where_there_are_two() -> None:
    one = {"organization": "One", "verified": {"date": "2026-11-20", "method": "phone"}}
    found = listed(Client(needs=[NEED]), house(**one), house(**one), house(**one), house(), limit=2, need=NEED)
    assert ids(found) == ["r0", "r3"]


def test_the_name_stands_for_an_operator_nobody_named() -> None:
    found = listed(Client(needs=[NEED]), house(), house(), house(), limit=2, need=NEED)
    assert ids(found) == ["r0", "r1"]


@pytest.mark.parametrize("limit", [0, -1])
def test_no_room_shows_nothing(limit: int) -> None:
    assert listed(Client(needs=[GROUP]), *STEPS, limit=limit) == ()


@given(catalogs(least=2), clients(), st.integers(0, 6))
def test_a_shortlist_is_in_rank_order_keeps_the_best_and_never_grows(
    found: list[Entry], client: Client, limit: int
) -> None:
    for need in client.needs:
        judged = judge_need(index_of(found), need, client, DEFAULT)
        everything = shortlist(judged, client, limit=1000)
        chosen = shortlist(judged, client, limit=limit)
        assert [match.rank for match in everything] == list(range(1, len(everything) + 1))
        assert len(chosen) == min(limit, len(everything))
        assert [match.rank for match in chosen] == sorted({match.rank for match in chosen})
        assert {match.rank: match.resource.id for match in chosen}.items() <= {
            match.rank: match.resource.id for match in everything
        }.items()
        assert not chosen or chosen[0].rank == 1
