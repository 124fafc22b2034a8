from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from resmatch.matching.checks.couples import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import house, judge
from tests.matching.oracle import household as oracle
from tests.matching.oracle.words import Facts, Record, mapping, maybe, records, tri, word


@given(records(couples=tri), mapping(couple=maybe, must=st.just({"couple"})))
def test_every_place_is_judged_as_the_rule_reads(record: Record, facts: Facts) -> None:
    (answer,) = judge(CHECK, Client(**facts), record)
    assert word(answer.outcome, answer.soft) == oracle.h3(record, facts)


def test_a_refusal_sets_aside_only_as_a_must() -> None:
    refuses = house(couples="no")
    (wish,), (must,) = (
        judge(CHECK, Client(couple=True), refuses),
        judge(CHECK, Client(couple=True, must={"couple"}), refuses),
    )
    assert (wish.outcome, wish.soft, must.soft) == (Outcome.CONFLICT, True, False)
    assert must.text == "does not take couples"


def test_silence_asks_for_the_rule() -> None:
    (answer,) = judge(CHECK, Client(couple=True), house())
    assert answer.question == "Can couples stay here together?"
