from __future__ import annotations

import pytest

from resmatch.matching.check import Check
from resmatch.matching.checks import CHECKS
from resmatch.matching.criteria import CRITERIA
from resmatch.matching.criterion import Criterion
from resmatch.upkeep.fact_groups import group_of

REASONS: list[Check | Criterion] = [*CHECKS, *CRITERIA]


@pytest.mark.parametrize("reason", [reason for reason in REASONS if reason.group], ids=lambda reason: reason.name)
def test_the_matcher_looks_at_the_same_date(reason: Check | Criterion) -> None:
    field = reason.field.split(".")[0]
    if field not in ("support_group", "availability"):  # there the groups of the matcher are finer
        assert group_of((field,)) == reason.group


def test_beds_and_the_waiting_list_are_checked_apart() -> None:
    assert group_of(("availability", "beds")) == "beds"
    assert group_of(("availability", "waitlist_days")) == "waitlist"


def test_other_facts_have_no_date_of_their_own() -> None:
    assert group_of(("housing", "curfew")) is None
