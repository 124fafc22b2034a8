from __future__ import annotations

from resmatch.matching.client import Client
from resmatch.matching.plan import Clash, Paper, make_plan
from resmatch.matching.plan.values import PLAN_SCHEMA
from tests.matching.build import compiled, house, resolved

PLAN = make_plan(compiled(house()), resolved(Client(needs=["housing", "basics.food"])))


def test_the_plain_data_says_alerts_before_steps_and_names_its_schema() -> None:
    keys = list(PLAN.to_dict())
    assert PLAN.to_dict()["schema"] == PLAN_SCHEMA == "resmatch/plan/1"
    assert keys.index("alerts") < keys.index("understood") < keys.index("steps")


def test_steps_and_gaps_are_plain_data() -> None:
    plain = PLAN.to_dict()
    assert plain["steps"][0]["first"]["id"] == "r0"
    assert plain["steps"][0]["when"] is None
    assert plain["gaps"][0]["need"] == "basics.food"
    assert plain["gaps"][0]["people_to_call"][0]["say"]


def test_small_values_say_what_they_are() -> None:
    assert Clash(("a",), "b").to_dict() == {"needs": ["a"], "text": "b"}
    assert Paper("photo_id", "Photo ID", 2, True).to_dict()["missing"] is True


def test_a_plan_is_true_where_it_has_a_step() -> None:
    assert PLAN
    assert not make_plan(compiled(), resolved(Client(needs=["housing"])))
