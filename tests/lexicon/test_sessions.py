"""What coaches typed at a terminal, and what has to be understood."""

from __future__ import annotations

import pytest

from resmatch.lexicon import read
from resmatch.schedule import read_when


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("26F needs a sober house in worcester", "near", "worcester"),
        ("26F needs a sober house in worcester", "age", 26),
        ("ref 51M, detox", "age", 51),
        ("Maria is 42 and needs a dentist", "age", 42),
        ("He is 33, needs a job", "age", 33),
        ("Trans woman 24, sober house", "age", 24),
        ("3 yrs sober, needs a gym", "days_abstinent", 1095),
        ("his wife is pregnant, he needs a sober house", "gender", "man"),
        ("NA mtg, likes big book but no god stuff", "pathways", ["twelve_step"]),
        ("can't do mornings, NA in Worcester", "pathways", ["twelve_step"]),
        ("No car, MassHealth, wants a dentist", "insurance", ["medicaid"]),
        ("no car, needs IOP, leominster", "near", "leominster"),
        ("dentist near gardner ma", "near", "gardner, MA"),
        ("dentist, Worcester MA", "near", "Worcester, MA"),
        ("my bf hits me when hes drinking, i got 5 months clean", "days_abstinent", 150),
        ("comida, dos niños de 1 y 4 años", "children", [{"age": 1}, {"age": 4}]),
        ("southbridge, grief group", "near", "southbridge"),
        ("35f worcester needs dentist", "near", "worcester"),
        ("35f worcester needs dentist", "gender", "woman"),
        ("needs childcare while shes in IOP mon wed fri 9-12", "busy", ["mon,wed,fri 09:00-12:00"]),
        ("shes 29, her husband hits her and she is on suboxone", "takes", ["buprenorphine"]),
        ("her boyfriend hits her, has a 4 yr old", "children", [{"age": 4}]),
        ("NA tonight in worcester", "when", "tonight"),
        ("meeting mon to fri mornings", "when", "mon-fri morning"),
        ("born in Texas but I've lived in Colorado ten years", "state", "CO"),
    ],
)
def test_facts_are_read_as_they_are_meant(text: str, field: str, value: object) -> None:
    assert read(text).values.get(field) == value


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("34M needs a sober house. Their kids are with grandma.", "children"),
        ("needs a sober house and a job", "mandate"),
        ("came in today, needs a lawyer", "urgent"),
        ("cannot stay there past Sunday, needs a shelter", "when"),
        ("some nights he thinks about using", "when"),
        ("support group, not al-anon", "fellowship"),
        ("never been arrested, can somebody help me find work", "record"),
        ("pets: N/A, needs furniture", "pet"),
        ("lost my job in sept, need food", "near"),
        ("works mon to fri, needs a meeting", "when"),
        ("grief group, online ok", "format"),
        ("60 days back now, need a job", "urgent"),
        ("can't stop thinking about her", "abstinent"),
        ("my dad is on oxycodone from the VA, who helps him", "veteran"),
    ],
)
def test_what_nobody_said_is_no_fact(text: str, field: str) -> None:
    assert field not in read(text).values


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("support group tuesdays after 6 or sat mornings", "Tue after 6 pm; Sat morning"),
        ("support group thursdays before noon", "Thu morning"),
        ("IOP after 5 because I work", "after 5 pm"),
        ("can't do mornings, a meeting", "not mornings"),
        ("a meeting, eves only", "evenings"),
        ("my tooth hurts, i can do tues or thurs after 3", "Tue, Thu after 3 pm"),
    ],
)
def test_times_are_read_day_by_day(text: str, label: str) -> None:
    assert read_when(str(read(text).values["when"])).label == label


def test_danger_leads_and_is_named_for_what_it_is() -> None:
    drinking = read("stopped drinking yesterday after a fifth a day for years, he is shaking and seeing things")
    assert drinking.alert_ids == ("911", "withdrawal")
    gun = read("he thinks everybody would be better off without him and he has his dad's gun in the closet")
    assert gun.need_ids[0] == "crisis.suicide"
    assert "dv" not in gun.alert_ids
    assert read("her brother overdosed in 2016, she needs a sober house").alert_ids == ()


def test_a_group_that_a_relative_wants_for_themself_is_one_for_families() -> None:
    assert read("my brother is drinking again, i want a meeting for families").need_ids[0] == "support.family_friends"
    spanish = read("Mi hijo tiene 22 años y usa fentanilo, necesito un grupo de apoyo para mi en español")
    assert spanish.need_ids[0] == "support.family_friends"


def test_what_a_person_has_already_is_not_needed() -> None:
    assert read("out of suboxone tmrw, dr wont refill till monday, mass health").need_ids == ("med.continuity",)


def test_a_refusal_is_no_wish() -> None:
    found = read("He wants warehouse work. He wont do temp agencies. He has a clean record.")
    assert found.need_ids[0] == "employment.job_search"
    assert "legal.record" not in found.need_ids
    assert "record" not in found.values


def test_where_someone_is_hurt_at_home_a_place_may_be_a_safe_shelter() -> None:
    found = read("her husband hits her and she is on suboxone, wants a place in leominster").need_ids
    assert set(found[:2]) == {"safety.domestic_violence", "housing.dv_shelter"}


def test_a_safe_shelter_is_among_the_first_where_someone_is_choked() -> None:
    found = read("my boyfriend choked me last night and i need somewhere to go with my baby").need_ids
    assert found[:2] == ("safety.domestic_violence", "housing.dv_shelter")
