from __future__ import annotations

from resmatch.matching.client import Client
from resmatch.matching.judge import judge_need
from resmatch.matching.plan.choose import POOL, backups_for, choose, pool_of
from resmatch.matching.profile import DEFAULT
from resmatch.matching.result import Match
from tests.matching.build import NEED, Entry, compiled, entry, house, ids, resolved

CLINIC = "med.moud"


def pool(client: Client, need: str, *records: Entry) -> tuple[Match, ...]:
    client = resolved(client)
    named = [{"id": f"{need[:3]}{place}", "name": f"{need} {place}", **record} for place, record in enumerate(records)]
    return pool_of(judge_need(compiled(*named), need, client, DEFAULT), client)


def test_a_pool_holds_the_best_that_are_not_set_aside_and_is_small() -> None:
    found = pool(Client(), NEED, *[house()] * (POOL + 3), house(status="defunct"))
    assert len(found) == POOL
    assert [match.rank for match in found] == list(range(1, POOL + 1))


def test_the_best_place_of_a_need_is_chosen() -> None:
    houses = pool(Client(), NEED, house(), house())
    assert choose({NEED: houses}, Client())[NEED] is houses[0]


def test_a_place_that_goes_with_the_others_is_chosen_before_a_better_one_that_does_not() -> None:
    clinic = pool(Client(), CLINIC, entry("medication", "otp", moud_provided=["methadone"]))
    fresh = {"verified": {"date": "2026-11-20", "method": "phone"}}
    houses = pool(Client(), NEED, house(moud={"methadone": "no"}, **fresh), house())
    assert ids([houses[0]]) == ["hou0"]
    assert ids(choose({CLINIC: clinic, NEED: houses}, Client()).values()) == ["med0", "hou1"]


def test_where_none_goes_with_the_others_the_best_is_kept() -> None:
    clinic = pool(Client(), CLINIC, entry("medication", "otp", moud_provided=["methadone"]))
    houses = pool(Client(), NEED, house(moud={"methadone": "no"}))
    assert ids(choose({CLINIC: clinic, NEED: houses}, Client()).values()) == ["med0", "hou0"]


def test_a_place_to_call_is_not_chosen_over_one_that_fits() -> None:
    clinic = pool(Client(), CLINIC, entry("medication", "otp", moud_provided=["methadone"]))
    client = Client(gender="man")
    fits = house(moud={"methadone": "no"}, serves_gender=["men"], abstinence_required="no")
    houses = pool(client, NEED, fits, house())
    assert ids([choose({CLINIC: clinic, NEED: houses}, client)[NEED]]) == ["hou0"]


def test_a_need_without_places_is_left_open() -> None:
    assert choose({NEED: ()}, Client()) == {}


def test_backups_are_of_other_operators_first() -> None:
    houses = pool(Client(), NEED, house(organization="One"), house(organization="One"), house(organization="Two"))
    assert ids(backups_for(houses[0], houses, most=2)) == ["hou2", "hou1"]
    assert ids(backups_for(houses[0], houses, most=1)) == ["hou2"]
    assert backups_for(houses[0], houses[:1], most=2) == ()
