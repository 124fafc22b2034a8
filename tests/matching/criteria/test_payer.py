from __future__ import annotations

from resmatch.matching.client import Client
from resmatch.matching.criteria.payer import CRITERION
from resmatch.matching.criterion import FULL, NOT_KNOWN, NOTHING
from tests.matching.build import house, score

ON_MEDICAID = Client(insurance=["medicaid"])


def test_what_is_taken_earns_all_and_what_is_refused_nothing() -> None:
    taken, refused, silent = score(
        CRITERION, ON_MEDICAID, house(payers={"medicaid": "yes"}), house(payers={"medicaid": "no"}), house()
    )
    assert (taken.grade, refused.grade, silent.grade) == (FULL, NOTHING, NOT_KNOWN)
    assert taken.text == "payment works: Medicaid"
    assert refused.text == "does not take Medicaid"
    assert silent.text == "does not say if it takes Medicaid"


def test_free_help_works_for_every_payer() -> None:
    (found,) = score(CRITERION, ON_MEDICAID, house(cost="free", payers={"medicaid": "no"}))
    assert found.text == "payment works: Free, no Medicaid"


def test_it_counts_only_where_a_payer_was_named() -> None:
    assert not CRITERION.concerns(Client(can_self_pay=True))
