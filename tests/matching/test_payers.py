from __future__ import annotations

from resmatch.matching.client import Client
from resmatch.matching.columns import NO, UNKNOWN, YES
from resmatch.matching.payers import COLUMNS, asked_words, listed_words, paid
from tests.matching.build import Entry, house, rows_of

BOTH = Client(insurance=["medicaid", "medicare"])


def answers(client: Client, *records: Entry) -> list[int]:
    return list(map(int, paid(rows_of(COLUMNS, records), client)))


def test_any_payer_that_is_taken_is_enough() -> None:
    assert answers(BOTH, house(payers={"medicaid": "no", "medicare": "yes"})) == [YES]


def test_only_a_no_to_all_is_a_no() -> None:
    refused = [house(payers={"medicaid": "no"}), house(payers={"medicaid": "no", "medicare": "no"})]
    assert answers(BOTH, *refused) == [UNKNOWN, NO]


def test_silence_and_case_by_case_are_not_known() -> None:
    assert answers(BOTH, house(), house(payers={"medicaid": "case_by_case"})) == [UNKNOWN, UNKNOWN]


def test_free_and_sliding_scale_are_open_to_all() -> None:
    listings = [house(cost="free"), house(cost="sliding"), house(payers={"free": "yes"}), house(cost="fixed")]
    assert answers(BOTH, *listings) == [YES, YES, YES, UNKNOWN]


def test_words() -> None:
    assert asked_words(BOTH) == "Medicaid or Medicare"
    assert asked_words(Client(insurance=["none"])) == "people without insurance"
    assert listed_words(house(payers={"medicare": "no", "medicaid": "yes"})) == "Medicaid, no Medicare"
    assert listed_words(house(payers={"none": "no", "medicaid": "yes"})) == "Medicaid, not without insurance"
    assert listed_words(house(cost="sliding")) == "Sliding scale"
    assert listed_words(house()) == ""
