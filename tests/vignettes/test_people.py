from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.vignettes.people import READERS, client_of
from tests.vignettes.shapes import StoryError

TODAY = date(2026, 11, 21)


def field(name: str, **words: Any) -> Any:
    return getattr(client_of(words, TODAY), name)


def test_a_single_word_is_a_list_of_one() -> None:
    assert field("needs", needs="med.moud") == field("needs", needs=["med.moud"])
    assert field("substances", substances="opioids") == ("opioids",)
    assert field("insurance", payer="medicaid") == field("insurance", payer={"medicaid": True}) == ("medicaid",)


@pytest.mark.parametrize(("written", "read"), [(True, True), ("yes", True), ("no", False), ("unknown", None)])
def test_a_fact_is_true_false_or_not_known(written: object, read: bool | None) -> None:
    assert field("veteran", veteran=written) is read


def test_numbers_may_be_text() -> None:
    words = client_of({"age": "34", "max_miles": "15 mi", "days_abstinent": "10", "max_upfront": "$0"})
    assert (words.age, words.within, words.days_abstinent, words.max_upfront) == (34, 15, 10, 0)


@pytest.mark.parametrize("written", [[{"age": 3}], {"age": "3"}, [3], "3"])
def test_a_child_is_a_map_or_an_age(written: object) -> None:
    (child,) = field("children", children=written)
    assert (child.age, child.sex) == (3, None)


@pytest.mark.parametrize("written", [{"use": True}, True, "yes"])
def test_a_fact_the_client_wants_used_is_used(written: object) -> None:
    assert field("registry", registry=written) is True


def test_a_fact_the_client_keeps_is_not_known_and_never_a_no() -> None:
    assert field("native", native={"use": False}) is None


def test_a_wish_may_be_a_must() -> None:
    assert field("must", lgbtq={"use": True, "must": True}) == {"lgbtq"}
    assert field("must", household="couple", household_must=True) == {"couple"}
    assert field("must", household=["couple", "dog"], household_must=["couple", "pet"]) == {"couple", "pet"}


@pytest.mark.parametrize("written", [{"proof": True, "assessment": False}, ["proof"], "proof"])
def test_a_mandate_is_a_map_a_list_or_a_word(written: object) -> None:
    assert field("mandate", mandate=written) == {"proof"}


def test_a_mandate_may_name_its_program() -> None:
    assert field("mandate", mandate={"program": "oui_program", "proof": True}) == {"oui_program", "proof"}


def test_a_wheelchair_is_the_room_and_the_bathroom() -> None:
    assert field("access", mobility="wheelchair") == ("wheelchair", "accessible_restroom")
    assert field("access", mobility={"step_free": True}) == ("wheelchair",)


@pytest.mark.parametrize(("written", "read"), [("dog", "pet"), (True, "pet"), ("service animal", "service_animal")])
def test_a_service_animal_is_not_a_pet(written: object, read: str) -> None:
    assert field("pet", pet=written) == read
    assert field("pet", pet="no") is None


@pytest.mark.parametrize("written", ["2026-11-21T21:00", "2026-11-21 21:00", "21:00", "Sat 9pm"])
def test_now_is_a_moment_a_time_or_a_day_and_a_time(written: str) -> None:
    now = field("now", now=written)
    assert (now.date(), now.hour, now.tzinfo is not None) == (TODAY, 21, True)


def test_medicines_may_come_with_their_dose() -> None:
    client = client_of({"meds": {"methadone": 80}})
    assert (client.takes, client.doses_mg) == (("methadone",), {"methadone": 80})
    assert field("takes", meds={"methadone": True}) == ("methadone",)


def test_who_is_asked_about_may_be_in_the_room() -> None:
    about = field("about", about={"age": 24, "substances": ["opioids"], "in_room": True, "wants_help": False})
    assert (about.age, about.substances) == (24, ("opioids",))


def test_pathways_have_a_stance_and_are_wanted_without_one() -> None:
    assert field("never", pathways={"never": "twelve_step"}) == ("twelve_step",)
    assert field("pathways", pathways=["secular"]) == ("secular",)


def test_a_word_the_runner_does_not_know_is_named() -> None:
    with pytest.raises(StoryError, match="does not know the word of a client 'shoe_size'"):
        client_of({"shoe_size": 9})


SHAPES = ("zebra", 7, ["zebra"], {"zebra": "yes"})


def refusal(word: str, written: object) -> str:
    try:
        client_of({word: written}, TODAY)
    except StoryError as error:
        return str(error)
    return ""


@pytest.mark.parametrize("written", SHAPES, ids=["text", "number", "list", "map"])
@pytest.mark.parametrize("word", sorted(READERS))
def test_a_value_of_any_shape_is_read_or_refused_in_a_line_that_names_the_word(word: str, written: object) -> None:
    message = refusal(word, written)
    assert not message or word in message
    assert "\n" not in message
