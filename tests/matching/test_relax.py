"""Every change that is offered is true: running it gives the counts that were promised."""

from __future__ import annotations

from typing import Any

import pytest
from click import Command, Context
from hypothesis import given
from hypothesis import strategies as st

from resmatch.cli.options import query_options
from resmatch.cli.query import Query, asked
from resmatch.geo import Point
from resmatch.matching.assemble import counts
from resmatch.matching.checks import CHECKS
from resmatch.matching.client import Child, Client
from resmatch.matching.judge import judge_need
from resmatch.matching.profile import DEFAULT
from resmatch.matching.relax import MOST_NEAR_MISSES, MOST_RELAXATIONS, NEVER_A_NEAR_MISS, near_misses, relaxations
from resmatch.matching.result import Counts, Match, Relaxation
from tests.matching.build import NEED, WORCESTER, Entry, answered, compiled, house, ids, meeting, resolved
from tests.matching.laws.worlds import catalogs, clients, index_of

NORTH_DEGREES_A_MILE = 1 / 69.05


def away(miles: float, **facts: Any) -> Entry:
    """A house so many miles north of the client."""
    assert isinstance(WORCESTER.point, Point)
    latitude = WORCESTER.point.latitude + miles * NORTH_DEGREES_A_MILE
    return house(point={"latitude": latitude, "longitude": WORCESTER.point.longitude}, **facts)


def offered(client: Client, *records: Entry, need: str = NEED) -> tuple[Relaxation, ...]:
    return relaxations(compiled(*records), need, resolved(client))


def missed(client: Client, *records: Entry, need: str = NEED) -> tuple[Match, ...]:
    client = resolved(client)
    return near_misses(judge_need(compiled(*records), need, client, DEFAULT), client)


def near(**facts: Any) -> Client:
    return Client(needs=[NEED], near=WORCESTER, **facts)


def test_going_a_little_farther_is_offered_with_the_round_miles_that_reach_the_next() -> None:
    (change,) = offered(near(within=2), away(4), away(40))
    assert (change.change, change.option) == ("go up to 5 mi", "--within 5mi")
    assert change.fits + change.call_first == 1


def test_a_place_that_something_else_keeps_out_is_not_gone_to() -> None:
    (change,) = offered(near(within=2, gender="man"), away(4, serves_gender=["women"]), away(12, serves_gender=["men"]))
    assert change.option == "--within 15mi"


def test_beyond_the_round_miles_the_distance_is_named() -> None:
    (change,) = offered(near(within=2), away(300))
    assert change.option == f"--within {change.change.split()[3]}mi"


def test_paying_another_way_is_offered_where_that_opens_a_door() -> None:
    client = Client(needs=["treatment.residential"], insurance=["medicaid"])
    record = {"kind": "treatment", "type": "residential", "payers": {"medicaid": "no"}}
    (change,) = offered(client, record, need="treatment.residential")
    assert change.option == "--insurance medicaid,sliding_scale"
    assert offered(client.replace(can_self_pay=True), record, need="treatment.residential") == ()


def test_children_elsewhere_says_the_whole_line_of_facts_without_them() -> None:
    client = near(gender="woman", age=30, car=False, children=[Child(6)])
    (change,) = offered(client, house(children={"accepted": "no"}, serves_gender=["women"]))
    assert change.option == "--who woman,no-car,age=30"
    (change,) = offered(near(children=[Child(6)]), house(children={"accepted": "no"}))
    assert change.option == "leave out --who"


def test_blocked_times_and_prices_may_be_given_up() -> None:
    group = meeting(schedules=[{"kind": "meeting", "days": ["mon"], "start": "09:30", "end": "10:30"}])
    client = Client(needs=["support-group"], busy=["mon 9am-12pm"])
    assert [row.option for row in offered(client, group, need="support.mutual_aid")] == ["leave out --busy"]
    costly = house(cost_upfront=900, scholarship="no", payment_plan="no")
    assert [row.change for row in offered(near(max_upfront=100), costly)] == ["with help for the first payment"]


def test_a_must_may_become_a_wish() -> None:
    (change,) = offered(near(couple=True, must=["couple"]), house(couples="no"))
    assert change.option == "--prefer couple"
    assert change.fits + change.call_first == 1


def test_two_changes_are_tried_where_no_single_one_helps() -> None:
    client = near(within=2, couple=True, must=["couple"])
    (change,) = offered(client, away(4, couples="no"))
    assert change.change == "go up to 5 mi and with couple as a wish, not a must"
    assert change.option == "--within 5mi; --prefer couple"
    assert change.fits + change.call_first == 1


def test_pairs_are_not_offered_where_a_single_change_helps() -> None:
    client = near(within=2, couple=True, must=["couple"])
    found = offered(client, away(4, couples="no"), away(1, couples="no"))
    assert [row.option for row in found] == ["--prefer couple"]


def test_nothing_is_offered_that_finds_nothing() -> None:
    assert offered(near(within=5), away(2)) == ()
    assert offered(near(within=5, insurance=["medicaid"])) == ()


def test_a_listing_that_is_left_out_is_not_counted() -> None:
    assert offered(near(within=2, leave_out=["r0"]), away(4)) == ()


SAFETY: list[tuple[dict[str, Any], Entry]] = [
    ({"age": 16}, house(minors="no")),
    ({"gender": "man"}, house(serves_gender=["women"])),
    ({"trans": True, "gender": "woman"}, house(gender_policy="assigned_at_birth")),
    ({"takes": ["methadone"]}, house(moud={"methadone": "no"})),
    ({"pregnant": True}, house(accepts_pregnant="no")),
    ({"avoid": ["r0"]}, house()),
    ({"faith_ok": False}, house(faith={"participation": "required"})),
    ({"never": ["12-step"]}, house(meeting_requirement="twelve_step_only")),
    ({"access": ["wheelchair"]}, house(accessibility={"wheelchair": "no"})),
    ({"medical": ["oxygen"]}, house(medical_support={"oxygen": "no"})),
    ({"registry": True}, house(accepts_registry="no")),
    ({}, house(status="defunct")),
]


@pytest.mark.parametrize(("facts", "record"), SAFETY)
def test_no_change_loosens_a_safety_fact(facts: dict[str, Any], record: Entry) -> None:
    wide = {"within": 25, "insurance": ["medicaid"], "max_upfront": 500, "children": [Child(3)]}
    record = {**away(1), **record, "children": {"accepted": "yes"}, "cost_upfront": 10}
    result = answered(near(**{**wide, **facts}), record)
    assert result.needs[0].counts.excluded == 1
    assert result.relaxations == ()


@pytest.mark.parametrize("facts", [{"access": ["wheelchair"]}, {"language": "es", "only_language": True}])
def test_giving_up_a_must_never_gives_up_what_the_body_or_tongue_needs(facts: dict[str, Any]) -> None:
    record = house(accessibility={"wheelchair": "no"}, languages=["en"], languages_not=["es"], interpreter="no")
    client = near(must=["access", "language"], **facts)
    assert answered(client, record).needs[0].counts.excluded == 1
    assert offered(client, record) == ()


def test_at_most_four_changes_are_offered_the_one_that_finds_most_first() -> None:
    client = near(within=2, couple=True, pet="pet", must=["couple", "pet"], max_upfront=1, insurance=["medicaid"])
    places = [away(4), away(4), away(1, couples="no"), away(1, pets="no"), away(1, cost_upfront=50, scholarship="no")]
    found = offered(client, *[{"pets": "yes", "couples": "yes", "cost_upfront": 0, **place} for place in places])
    assert len(found) == MOST_RELAXATIONS
    assert [row.fits for row in found] == sorted((row.fits for row in found), reverse=True)


def test_a_near_miss_has_one_thing_against_it() -> None:
    found = missed(near(within=2, couple=True, must=["couple"]), away(4), away(4, couples="no"))
    assert ids(found) == ["r0"]
    assert [verdict.check for verdict in found[0].blockers] == ["distance"]


def test_the_best_near_misses_come_first_and_few() -> None:
    found = missed(near(within=2), *[away(miles) for miles in (30, 4, 20)])
    assert ids(found) == ["r1", "r2"]
    assert len(found) == MOST_NEAR_MISSES


def test_a_place_that_opens_later_is_a_near_miss_with_its_day() -> None:
    (found,) = missed(near(days_abstinent=10), house(min_days_abstinent=30))
    assert found.blockers[0].opens_on == "2026-12-11"


@pytest.mark.parametrize(
    ("facts", "record"),
    [
        ({"avoid": ["r0"]}, house()),
        ({}, house(status="temporarily_closed")),
        ({"age": 16}, house(minors="no")),
        ({"registry": True}, house(accepts_registry="no")),
        ({"faith_ok": False}, house(faith={"participation": "required"})),
        ({"gender": "man"}, house(serves_gender=["women"])),
    ],
)
def test_nobody_is_sent_past_a_firm_no(facts: dict[str, Any], record: Entry) -> None:
    assert missed(near(**facts), record) == ()


def test_firm_checks_exist() -> None:
    assert {check.name for check in CHECKS} >= NEVER_A_NEAR_MISS


def test_a_near_miss_of_a_private_place_has_no_distance() -> None:
    place = away(4, confidential_location="yes", couples="no", location={"city": "Hiddenton"})
    (found,) = missed(near(within=2, couple=True, must=["couple"]), place)
    assert found.miles is None
    assert "Hiddenton" not in str(found.to_dict())


def promised(client: Client, index: Any, need: str) -> list[tuple[Relaxation, Counts]]:
    """Pair each offer with the counts of typing it on the client's own line."""
    found = []
    for row in relaxations(index, need, client):
        changed = client
        for option in row.option.split("; "):
            changed = typed(changed, option)
        found.append((row, counts(judge_need(index, need, changed, DEFAULT))))
    return found


@query_options
def _as_query(query: Query) -> Query:
    return query


def typed(client: Client, option: str) -> Client:
    """Read one option as the command line does and put what it says on the client."""
    if option.startswith("leave out"):
        field = option.split()[2].removeprefix("--").replace("-", "_")
        return client.replace(**{"who": {"children": None}, "busy": {"busy": ()}}.get(field, {field: None}))
    command = Command("find", params=list(_as_query.__click_params__), callback=_as_query)  # type: ignore[attr-defined]
    with command.make_context("find", option.split()) as context:
        said = asked(_invoke(context)).client
    changes = {name: getattr(said, name) for name in said.given()}
    if option.startswith("--who"):
        return client.replace(**{"children": None, **changes})
    return client.replace(**{**changes, "prefer": client.prefer | said.prefer})


def _invoke(context: Context) -> Query:
    query = context.invoke(context.command.callback, **context.params)
    assert isinstance(query, Query)
    return query


@given(catalogs(least=2), clients(), st.sets(st.sampled_from(("lgbtq", "couple", "pet", "insurance", "when"))))
def test_typing_what_is_offered_gives_the_counts_that_were_promised(
    found: list[Entry], client: Client, musts: set[str]
) -> None:
    client = client.replace(must=frozenset(musts))
    index = index_of(found)
    for need in client.needs:
        now = counts(judge_need(index, need, client, DEFAULT))
        for row, got in promised(client, index, need):
            assert (row.fits, row.call_first) == (got.fits, got.call_first)
            assert (got.fits, got.fits + got.call_first) > (now.fits, now.fits + now.call_first)
            assert got.fits + got.call_first >= now.fits + now.call_first


@given(catalogs(), clients())
def test_a_search_that_finds_nothing_never_ends_there(found: list[Entry], client: Client) -> None:
    for block in answered(client, *found).needs:
        assert block.people_to_call
        only_distance = [row for row in block.excluded if [verdict.check for verdict in row.blockers] == ["distance"]]
        if not block.counts.fits and only_distance:
            assert block.near_misses
            assert any(row.option.startswith("--within") for row in block.relaxations)
