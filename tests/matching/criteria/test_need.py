from __future__ import annotations

from resmatch.matching.client import Client
from resmatch.matching.criteria.need import ALSO, CRITERION
from resmatch.matching.criterion import FULL
from tests.matching.build import entry, house, score


def test_what_was_made_for_the_need_comes_before_what_also_serves_it() -> None:
    made_for, also = score(
        CRITERION,
        Client(),
        entry("housing", "transitional"),
        house(),
        need="housing.transitional",
    )
    assert (made_for.grade, made_for.text) == (FULL, "transitional: what was asked for")
    assert (also.grade, also.text) == (ALSO, "recovery residence: also serves this need")


def test_a_listing_may_name_its_own_needs() -> None:
    (own,) = score(CRITERION, Client(), house(needs=["housing.family"]), need="housing.family")
    assert own.grade == FULL


def test_every_client_has_a_need() -> None:
    assert CRITERION.concerns(Client())
