from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from resmatch.matching.checks.dosing import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import house, judge
from tests.matching.oracle import medicines as oracle
from tests.matching.oracle.words import Facts, Record, mapping, records, word

hours = st.sampled_from(["04:30", "05:00", "05:30", "06:00", "07:15"])
windows = st.lists(hours.map(lambda start: f"{start}-09:00"), min_size=1, max_size=2)


@given(records(housing=mapping(curfew_ends=hours)), mapping(dosing=windows))
def test_every_curfew_is_judged_as_the_rule_reads(record: Record, facts: Facts) -> None:
    (answer,) = judge(CHECK, Client(**facts), record)
    assert word(answer.outcome, answer.soft) == oracle.m7(record, facts)


def test_a_curfew_that_ends_after_dosing_starts_is_a_soft_question() -> None:
    (answer,) = judge(CHECK, Client(dosing=["05:30-09:00"]), house(housing={"curfew_ends": "06:00"}))
    assert (answer.outcome, answer.soft) == (Outcome.VERIFY, True)
    assert answer.text == "residents can leave from 6 am, after dosing starts at 5:30 am"
    assert answer.question == "How early can residents leave in the morning for health care?"
    assert "dos" not in answer.question


def test_a_house_without_a_known_curfew_is_asked() -> None:
    (answer,) = judge(CHECK, Client(dosing=["05:30-09:00"]), house())
    assert answer.text == "does not say when residents can leave in the morning"
