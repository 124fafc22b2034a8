from __future__ import annotations

from resmatch.matching.client import Client
from resmatch.matching.criteria.belonging import CRITERION
from resmatch.matching.criterion import NOT_KNOWN
from tests.matching.build import entry, house, meeting, score

BLACK_RECOVERY = Client(culture=["african american"])


def test_a_place_made_for_the_people_asked_for_earns_full_points() -> None:
    made_for, silent = score(CRITERION, BLACK_RECOVERY, meeting(culturally_specific=["black"]), meeting())
    assert (made_for.grade, made_for.text) == (100, "made for Black people")
    assert (silent.grade, silent.text) == (NOT_KNOWN, "does not say if it is made for Black people")


def test_a_place_made_for_others_is_not_held_against_it() -> None:
    (found,) = score(CRITERION, BLACK_RECOVERY, meeting(culturally_specific=["latinx"]))
    assert found.grade == NOT_KNOWN


def test_a_place_that_does_not_welcome_lgbtq_people_is_at_the_bottom() -> None:
    welcome, refuses = score(CRITERION, Client(lgbtq=True), house(lgbtq_affirming="yes"), house(lgbtq_affirming="no"))
    assert (welcome.grade, refuses.grade) == (100, 0)
    assert refuses.text == "says it is not a place for LGBTQ+ people"


def test_perinatal_programs_come_first_in_pregnancy() -> None:
    perinatal, other = score(
        CRITERION,
        Client(pregnant=True),
        entry("treatment", "residential", populations=["pregnant"]),
        entry("treatment", "residential"),
    )
    assert perinatal.grade == 100
    assert other.grade == NOT_KNOWN


def test_several_wishes_share_the_points() -> None:
    (found,) = score(CRITERION, Client(native=True, lgbtq=True), house(lgbtq_affirming="yes"))
    assert found.grade == 75


def test_nothing_is_read_out_of_anything_else() -> None:
    assert not CRITERION.concerns(Client(language="es", near="02139", native=False))
