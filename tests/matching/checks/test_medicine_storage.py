from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from resmatch.matching.checks.medicine_storage import CHECK, STORED
from resmatch.matching.client import Client
from tests.matching.build import house, judge
from tests.matching.oracle import medicines as oracle
from tests.matching.oracle.words import Facts, Record, mapping, records, word


@given(records(medicine_storage=st.sampled_from(STORED)), mapping(medicine_storage=st.sampled_from(["locked", "self"])))
def test_every_way_of_keeping_medicine_is_judged_as_the_rule_reads(record: Record, facts: Facts) -> None:
    (answer,) = judge(CHECK, Client(**facts), record)
    assert word(answer.outcome, answer.soft) == oracle.m8(record, facts)


def test_it_warns_and_never_sets_aside() -> None:
    (answer,) = judge(CHECK, Client(medicine_storage="locked"), house(medicine_storage="none"))
    assert answer.soft
    assert answer.text == "there is no place to keep medicine (asked for: a locked box)"


def test_a_silent_house_is_asked() -> None:
    (answer,) = judge(CHECK, Client(medicine_storage="self"), house())
    assert answer.question == "Where do residents keep their medicine, and can it be locked?"
