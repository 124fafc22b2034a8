"""The law of the favourable answer, for every check that rests on one yes or no of a listing."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.matching.check import Check
from resmatch.matching.checks import CHECKS
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from resmatch.vocab import ACCESSIBILITY, MEDICAL_SUPPORT, OTHER_MEDICINES, RECORDS
from tests.matching.build import judge
from tests.matching.oracle.words import MOUD, Record, mapping, records, tri

TIER = {Outcome.NA: 0, Outcome.MET: 0, Outcome.ASK: 1, Outcome.VERIFY: 1, Outcome.CONFLICT: 2}
LISTS = {"medicine_storage", "gender_policy", "va_eligibility", "status"}
OWN_ROWS = {f"{letter}{number}" for letter in "ACDGHILMP" for number in range(1, 13)}


def _rests_on_one_answer(check: Check) -> bool:
    columns = {column.name: column for column in check.columns}
    own = bool(set(check.owns) & OWN_ROWS) and check.field in columns.keys() - LISTS
    return own and columns[check.field].dtype == "int8" and check.favourable in ("yes", "no")


SINGLE = {check.name: check for check in CHECKS if _rests_on_one_answer(check)}
EVERYTHING: dict[str, Any] = {
    "age": 34,
    "gender": "woman",
    "trans": True,
    "lgbtq": True,
    "pregnant": True,
    "couple": True,
    "pet": "pet",
    "takes": [*MOUD, *OTHER_MEDICINES.ids],
    "goal": "reduce",
    "veteran": False,
    "native": False,
    "record": dict.fromkeys(RECORDS.ids, True),
    "supervision": "parole",
    "gps": True,
    "registry": True,
    "mandate": {"proof"},
    "access": ACCESSIBILITY.ids,
    "medical": MEDICAL_SUPPORT.ids,
    "car": False,
}
clients = st.sampled_from(
    [{}, {"must": {"couple", "pet", "lgbtq"}}, {"pregnant": None, "veteran": None, "native": None}]
)


@pytest.mark.parametrize("name", SINGLE)
@given(record=records(moud=mapping(methadone=tri, buprenorphine=tri, naltrexone=tri)), facts=clients)
def test_a_favourable_answer_never_lowers_a_place_and_the_other_never_raises_it(
    name: str, record: Record, facts: dict[str, Any]
) -> None:
    check = SINGLE[name]
    unfavourable = {"yes": "no", "no": "yes"}[check.favourable]
    answers = [_with(record, check.field, said) for said in (check.favourable, None, unfavourable)]
    tiers = [
        0 if answer.soft else TIER[answer.outcome]
        for answer in judge(check, Client(**{**EVERYTHING, **facts}), *answers)
    ]
    assert tiers == sorted(tiers)


def test_the_law_covers_the_checks_it_should() -> None:
    assert {"methadone", "pregnancy", "couple", "pet", "veterans_only", "tribal_only", "abstinence"} <= set(SINGLE)
    assert {"brokering", "registry", "supervision", "gps", "court_proof", "record_arson"} <= set(SINGLE)
    assert {"access_wheelchair", "medical_oxygen"} <= set(SINGLE)


def _with(record: Record, field: str, said: str | None) -> Record:
    head, _, tail = field.partition(".")
    silent = {**record.get(head, {})} if tail else {}
    silent.pop(tail, None)
    if tail:
        return {**record, head: {**silent, **({tail: said} if said else {})}}
    return {**{key: value for key, value in record.items() if key != head}, **({head: said} if said else {})}
