from __future__ import annotations

from resmatch.matching.client import Client
from resmatch.matching.criteria.household import CRITERION
from resmatch.matching.criterion import NOT_KNOWN
from tests.matching.build import house, score

WITH_DOG = Client(pet="pet")


def test_a_place_that_takes_the_pet_earns_more_than_a_silent_one_and_that_more_than_a_no() -> None:
    takes, silent, refuses = score(CRITERION, WITH_DOG, house(pets="yes"), house(), house(pets="no"))
    assert [takes.grade, silent.grade, refuses.grade] == [100, NOT_KNOWN, 0]
    assert [takes.text, silent.text, refuses.text] == [
        "takes pets",
        "does not say if it takes pets",
        "does not take pets",
    ]


def test_a_couple_with_a_pet_share_the_points() -> None:
    (found,) = score(CRITERION, Client(couple=True, pet="pet"), house(couples="yes", pets="no"))
    assert found.grade == 50
    assert found.text == "asked for: couples and pets; couples: yes; pets: no"


def test_a_service_animal_and_who_comes_alone_are_not_weighed() -> None:
    assert not CRITERION.concerns(Client(pet="service_animal"))
    assert not CRITERION.concerns(Client(couple=False))
