from __future__ import annotations

from resmatch.matching.checks.gender import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import entry, house, judge, meeting, outcomes

MAN = Client(gender="man")


def test_a_conflict_names_who_is_served() -> None:
    (answer,) = judge(CHECK, MAN, house(serves_gender=["women"]))
    assert (answer.outcome, answer.text) == (Outcome.CONFLICT, "serves women only")


def test_a_womens_group_is_for_women_by_its_composition() -> None:
    (answer,) = judge(CHECK, MAN, meeting(support_group={"composition": ["women", "young_people"]}))
    assert (answer.outcome, answer.text) == (Outcome.CONFLICT, "serves women only")


def test_silence_is_called_about_only_where_people_share_rooms() -> None:
    shared, apartment, detox, group = outcomes(
        CHECK, MAN, house(), entry("housing", "permanent"), entry("treatment", "detox"), meeting()
    )
    assert (shared, apartment, detox, group) == (Outcome.VERIFY, Outcome.MET, Outcome.MET, Outcome.MET)


def test_a_nonbinary_client_is_never_set_aside() -> None:
    (answer,) = judge(CHECK, Client(gender="nonbinary"), house(serves_gender=["women"]))
    assert answer.outcome is Outcome.VERIFY
    assert answer.question == "What is your gender policy: who can stay here?"


def test_a_place_for_all_or_for_nonbinary_people_fits_a_nonbinary_client() -> None:
    places = house(serves_gender=["all"]), house(serves_gender=["women", "nonbinary"])
    assert outcomes(CHECK, Client(gender="nonbinary"), *places) == [Outcome.MET, Outcome.MET]


def test_an_unknown_gender_is_asked_only_where_it_matters() -> None:
    (answer, both, everyone) = judge(
        CHECK,
        Client(),
        house(serves_gender=["men"]),
        house(serves_gender=["women", "men"]),
        house(serves_gender=["all"]),
    )
    assert (answer.outcome, both.outcome, everyone.outcome) == (Outcome.ASK, Outcome.NA, Outcome.NA)
    assert answer.question == "This place serves men only. What is your gender?"
