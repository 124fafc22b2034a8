from __future__ import annotations

import pytest
from hypothesis import given

from resmatch.matching.checks.other_medicines import CHECKS
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from resmatch.vocab import MEDICINES
from tests.matching.build import house, judge
from tests.matching.oracle import medicines as oracle
from tests.matching.oracle.words import Facts, Record, mapping, records, some, tri, word

CLASSES = tuple(check.name for check in CHECKS)


@given(records(other_medicines=mapping(**dict.fromkeys(CLASSES, tri))), mapping(takes=some(*CLASSES)))
def test_every_class_is_judged_as_the_rule_reads(record: Record, facts: Facts) -> None:
    for check in CHECKS:
        (answer,) = judge(check, Client(**facts), record)
        assert word(answer.outcome, answer.soft) == oracle.m6(record, facts, check.name)


def test_there_is_a_check_for_each_class_of_the_rule() -> None:
    assert {"benzodiazepines", "stimulants", "opioid_pain", "gabapentinoids", "medical_cannabis"} <= set(CLASSES)


@pytest.mark.parametrize("check", CHECKS, ids=CLASSES)
def test_the_question_names_no_medicine(check: object) -> None:
    (answer,) = judge(check, Client(takes=[check.name]), house())  # type: ignore[arg-type, attr-defined]
    assert answer.question == "Which prescribed medicines can residents bring?"
    assert MEDICINES.label(check.name) not in answer.question  # type: ignore[attr-defined]


def test_a_refusal_names_the_class() -> None:
    (answer,) = judge(CHECKS[0], Client(takes=["xanax"]), house(other_medicines={"benzodiazepines": "no"}))
    assert (answer.outcome, answer.text) == (
        Outcome.CONFLICT,
        "residents cannot take benzodiazepines, even when prescribed",
    )
