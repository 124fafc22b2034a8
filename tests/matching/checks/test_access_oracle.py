"""The checks of rows A1, A2 and A4 answer as the rules read, for any record and client."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from resmatch.matching.checks import access_needs, language, medical
from resmatch.matching.client import Client
from resmatch.vocab import LANGUAGES
from tests.matching.build import judge
from tests.matching.oracle import access as oracle
from tests.matching.oracle.words import Facts, Record, mapping, maybe, records, some, tri, word

FEATURES = ("wheelchair", "accessible_restroom", "elevator", "large_print", "captioning")
NEEDS = ("insulin_fridge", "oxygen")
FAR_DOWN = LANGUAGES.ids[-1]
"""A language past the 60 that the first set of bits holds."""


@given(
    records(accessibility=mapping(**dict.fromkeys(FEATURES, tri)), modality=some("in_person", "video", "phone")),
    mapping(access=some(*FEATURES), must=st.just(frozenset({"access"}))),
)
def test_access(record: Record, facts: Facts) -> None:
    for check in (check for check in access_needs.CHECKS if check.feature in FEATURES):
        (answer,) = judge(check, Client(**facts), record)
        assert word(answer.outcome, answer.soft) == oracle.a1(record, facts, check.feature)


@given(
    records(
        languages=some("en", "es", "ase", FAR_DOWN),
        languages_not=some("es", "pt"),
        interpreter=tri,
        accessibility=mapping(deaf_interpreter=tri),
    ),
    mapping(
        language=st.sampled_from(["es", "pt", "ase", FAR_DOWN]),
        only_language=maybe,
        must=st.just(frozenset({"language"})),
    ),
)
def test_the_only_language(record: Record, facts: Facts) -> None:
    (answer,) = judge(language.CHECK, Client(**facts), record)
    assert word(answer.outcome, answer.soft) == oracle.a2(record, facts)


@given(records(medical_support=mapping(**dict.fromkeys(NEEDS, tri))), mapping(medical=some(*NEEDS)))
def test_medical_needs(record: Record, facts: Facts) -> None:
    for check in (check for check in medical.CHECKS if check.need in NEEDS):
        (answer,) = judge(check, Client(**facts), record)
        assert word(answer.outcome, answer.soft) == oracle.a4(record, facts, check.need)
