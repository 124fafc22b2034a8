from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from resmatch.matching.checks.pets import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import house, judge
from tests.matching.oracle import household as oracle
from tests.matching.oracle.words import Facts, Record, mapping, records, tri, word


@given(
    records(pets=tri, service_animals=tri),
    mapping(pet=st.sampled_from(["pet", "service_animal"]), must=st.just({"pet"})),
)
def test_every_animal_is_judged_as_the_rule_reads(record: Record, facts: Facts) -> None:
    (answer,) = judge(CHECK, Client(**facts), record)
    assert word(answer.outcome, answer.soft) == oracle.h4(record, facts)


def test_no_pets_never_sets_a_service_animal_aside() -> None:
    client = Client(pet="service_animal", must={"pet"})
    (answer,) = judge(CHECK, client, house(pets="no", service_animals="no"))
    assert (answer.outcome, answer.soft) == (Outcome.VERIFY, True)
    assert answer.text == "a service animal is not a pet: a no-pets rule does not apply to it"


def test_the_question_does_not_tell_which_animal() -> None:
    questions = {judge(CHECK, Client(pet=animal), house())[0].question for animal in ("pet", "service_animal")}
    assert questions == {"What are your rules for pets and for service animals?"}


def test_a_pet_that_must_come_sets_aside() -> None:
    (answer,) = judge(CHECK, Client(pet="pet", must={"pet"}), house(pets="no"))
    assert (answer.outcome, answer.soft, answer.text) == (Outcome.CONFLICT, False, "does not take pets")
