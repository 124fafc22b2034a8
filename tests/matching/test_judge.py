from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given

from resmatch.matching.client import Client
from resmatch.matching.judge import Judgement, judge_need
from resmatch.matching.outcome import TIERS, Outcome, Tier, hard_outcomes
from resmatch.matching.profile import DEFAULT, FULL_SCORE
from tests.matching.build import NEED, WORCESTER, Entry, compiled, house, resolved
from tests.matching.laws.worlds import catalogs, clients, index_of


def judged(client: Client, *records: Entry, need: str = NEED) -> Judgement:
    return judge_need(compiled(*records), need, resolved(client), DEFAULT)


def tier(client: Client, record: Entry) -> Tier:
    return TIERS[judged(client, record).tier[0]]


MEN = {"serves_gender": ["men"], "abstinence_required": "no"}
MAN = Client(needs=[NEED], gender="man", age=34)


@pytest.mark.parametrize(
    ("record", "place"),
    [
        (house(**MEN), Tier.FITS),
        (house(), Tier.CALL_FIRST),
        (house(serves_gender=["women"]), Tier.EXCLUDED),
        (house(status="defunct"), Tier.EXCLUDED),
        (house(**MEN, veterans_only="yes"), Tier.CALL_FIRST),
    ],
)
def test_the_hardest_answer_decides_the_tier(record: Entry, place: Tier) -> None:
    assert tier(MAN, record) is place


def test_the_first_conflict_in_the_order_of_the_checks_is_what_counts() -> None:
    found = judged(MAN, house(serves_gender=["women"], status="defunct"), house(serves_gender=["men"]))
    assert found.checks[found.first_conflict[0]].name == "closed"
    assert found.first_conflict[1] == -1


@given(catalogs(), clients())
def test_tiers_are_read_off_the_hard_answers_alone(found: list[Entry], client: Client) -> None:
    for need in client.needs:
        result = judge_need(index_of(found), need, client, DEFAULT)
        for position, place in enumerate(result.tier):
            hard = [int(hard_outcomes(grades)[position]) for grades in result.check_grades]
            worst = max(hard, default=0)
            expected = {Outcome.CONFLICT: 2, Outcome.VERIFY: 1, Outcome.ASK: 1}.get(Outcome(worst), 0)
            assert place == expected
            assert (result.first_conflict[position] >= 0) == (place == 2)


@given(catalogs(), clients())
def test_shares_are_one_for_all_rows_and_add_up(found: list[Entry], client: Client) -> None:
    for need in client.needs:
        result = judge_need(index_of(found), need, client, DEFAULT)
        assert sum(result.of) == FULL_SCORE
        total = sum((result.points(place) for place in range(len(result.criteria))), np.zeros(len(result.rows)))
        assert (total == result.score).all()


def test_order_is_by_tier_then_score_then_distance_then_name() -> None:
    near = {"latitude": 42.28, "longitude": -71.8}
    far = {"latitude": 42.5, "longitude": -71.8}
    men = {**MEN, "verified": {"date": "2026-11-20", "method": "phone"}}
    records = [
        house(status="defunct"),
        house(point=near),
        house(**men, point=far),
        house(**men, point=near),
        house(**men, point=near),
    ]
    found = judged(MAN.replace(near=WORCESTER), *records)
    assert found.rows.numbers[found.order].tolist() == [3, 4, 2, 1, 0]


def test_an_old_yes_is_a_question_and_an_old_no_stays() -> None:
    client = Client(needs=[NEED], takes=["methadone"], gender="man", age=34)
    old = {"verified": {"date": "2023-05-01", "method": "phone"}, **MEN}
    fresh = {**old, "verified": {"date": "2026-11-01", "method": "phone"}}
    assert tier(client, house(moud={"methadone": "yes"}, **fresh)) is Tier.FITS
    assert tier(client, house(moud={"methadone": "yes"}, **old)) is Tier.CALL_FIRST
    assert tier(client, house(moud={"methadone": "no"}, **old)) is Tier.EXCLUDED


PREFERRED: list[tuple[dict[str, Any], Entry]] = [
    ({"within": 1, "near": WORCESTER}, house(point={"latitude": 42.9, "longitude": -71.8})),
    ({"max_upfront": 10}, house(cost_upfront=500, scholarship="no", payment_plan="no")),
]


@pytest.mark.parametrize(("facts", "record"), PREFERRED)
def test_a_limit_as_a_wish_warns_and_moves_no_tier(facts: dict[str, Any], record: Entry) -> None:
    record = {**record, "serves_gender": ["men"]}
    limits = ["distance", "budget_upfront"]
    assert tier(MAN.replace(**facts), record) is Tier.EXCLUDED
    assert tier(MAN.replace(**facts, prefer=limits), record) is not Tier.EXCLUDED


def test_no_wish_softens_a_safety_fact() -> None:
    client = Client(needs=[NEED], takes=["methadone"], prefer=["distance", "insurance"])
    assert tier(client, house(moud={"methadone": "no"})) is Tier.EXCLUDED


@pytest.mark.parametrize(
    "word", ["r0", "housing", "recovery_residence", "Recovery-Residence", "faith-based", "Faith Based"]
)
def test_a_listing_is_left_out_by_id_kind_type_or_tag(word: str) -> None:
    client = Client(needs=[NEED], leave_out=[word])
    assert len(judged(client, house(tags=["faith based"])).rows) == 0


def test_other_words_leave_everything_in() -> None:
    assert len(judged(Client(needs=[NEED], leave_out=["shelter"]), house()).rows) == 1
