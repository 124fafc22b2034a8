from __future__ import annotations

import pytest

from resmatch.matching.outcome import TIERS
from resmatch.output.order import ORDERS, in_order
from tests.small import find


@pytest.mark.parametrize("order", ORDERS)
def test_places_that_fit_come_first_in_every_order(order: str) -> None:
    result = in_order(find("housing", takes=["methadone"], facts={"man", "age=34"}), order, limit=10)
    tiers = [TIERS.index(match.tier) for match in result.needs[0].matches]
    assert tiers == sorted(tiers)


def test_score_keeps_the_ranks() -> None:
    ranks = [match.rank for match in in_order(find("housing"), "score", limit=10).needs[0].matches]
    assert ranks == sorted(ranks)


def test_distance_puts_the_nearest_first_and_unknown_ones_last() -> None:
    matches = in_order(find("support group"), "distance", limit=10).needs[0].matches
    assert [match.resource.id for match in matches] == ["noon-step", "smart-tuesday"]


def test_name_is_the_alphabet() -> None:
    names = [match.resource.name for match in in_order(find("housing"), "name", limit=10).needs[0].matches]
    assert names == sorted(names)


def test_soonest_puts_what_opens_first_first() -> None:
    matches = in_order(find("mat", facts={"age=34"}), "soonest", limit=10).needs[0].matches
    assert [match.resource.id for match in matches] == ["columbia-otp", "bridge-clinic"]


def test_the_limit_cuts_after_ordering() -> None:
    (match,) = in_order(find("housing"), "name", limit=1).needs[0].matches
    assert match.resource.id == "fields-house"
