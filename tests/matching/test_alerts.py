from __future__ import annotations

import re
from typing import Any

import pytest

from resmatch.lexicon import read
from resmatch.matching.alerts import ALERT_TABLE, alerts_for, needs_in_order, stands_alone
from resmatch.matching.client import Client
from resmatch.vocab import NEEDS

IDS = [rule.id for rule in ALERT_TABLE]


def raised(**facts: Any) -> list[str]:
    return [alert.id for alert in alerts_for(Client(**facts))]


def words_of(alert: str, **facts: Any) -> str:
    found = [row for row in alerts_for(Client(said_alerts=(alert,), **facts)) if row.id == alert]
    return " ".join(found[0].lines)


def test_every_id_of_the_decisions_is_in_the_table_once() -> None:
    decided = {
        *("911", "988", "withdrawal", "pregnancy_priority", "naloxone", "tolerance", "dv", "sexual_assault"),
        *("trafficking", "child_abuse", "elder_abuse", "poison", "minor", "broker_warning"),
    }
    assert decided <= set(IDS)
    assert len(IDS) == len(set(IDS))


@pytest.mark.parametrize("rule", ALERT_TABLE, ids=IDS)
def test_an_alert_has_a_title_and_lines_and_adds_only_needs_that_exist(rule: Any) -> None:
    lines = rule.lines(Client(age=20, lgbtq=True, veteran=True, language="es", hearing="deaf"))
    assert rule.title
    assert lines
    assert all(line.strip() for line in lines)
    assert all(need in NEEDS for need in rule.adds)


@pytest.mark.parametrize("rule", ALERT_TABLE, ids=IDS)
def test_every_alert_can_be_raised_by_its_id(rule: Any) -> None:
    assert rule.id in raised(said_alerts=(rule.id,))


def test_nothing_known_raises_nothing() -> None:
    assert raised() == []
    assert raised(needs=["housing", "support-group"], age=34, gender="man") == []


def test_a_false_or_unknown_fact_raises_nothing() -> None:
    assert raised(pregnant=False, substances=["alcohol"], last_use_hours=200, leaving=None) == []


@pytest.mark.parametrize(
    ("facts", "alert"),
    [
        ({"needs": ["crisis.suicide"]}, "988"),
        ({"needs": ["crisis.overdose"]}, "911"),
        ({"needs": ["crisis.medical"]}, "911"),
        ({"needs": ["housing.dv_shelter"]}, "dv"),
        ({"needs": ["safety.domestic_violence"]}, "dv"),
        ({"needs": ["safety.sexual_assault"]}, "sexual_assault"),
        ({"needs": ["safety.trafficking"]}, "trafficking"),
        ({"needs": ["safety.child_abuse"]}, "child_abuse"),
        ({"needs": ["safety.elder_abuse"]}, "elder_abuse"),
        ({"substances": ["alcohol"], "last_use_hours": 20}, "withdrawal"),
        ({"substances": ["benzodiazepines"], "last_use_hours": 72}, "withdrawal"),
        ({"substances": ["opioids"], "pregnant": True}, "withdrawal"),
        ({"substances": ["opioids"]}, "naloxone"),
        ({"substances": ["xylazine"]}, "naloxone"),
        ({"substances": ["opioids"], "leaving": "jail"}, "tolerance"),
        ({"substances": ["cocaine"], "leaving": "detox"}, "tolerance"),
        ({"takes": ["methadone"], "leaving": "hospital"}, "tolerance"),
        ({"starts": ["any"], "leaving": "jail"}, "tolerance"),
        ({"pregnant": True, "takes": ["buprenorphine"]}, "pregnancy_priority"),
        ({"pregnant": True, "needs": ["treatment.residential"]}, "pregnancy_priority"),
        ({"age": 17}, "minor"),
    ],
)
def test_a_fact_or_a_need_raises_its_alert(facts: dict[str, Any], alert: str) -> None:
    assert alert in raised(**facts)


@pytest.mark.parametrize(
    ("facts", "alert"),
    [
        ({"age": 18}, "minor"),
        ({"substances": ["alcohol"], "leaving": "jail"}, "tolerance"),
        ({"substances": ["alcohol"], "last_use_hours": 73}, "withdrawal"),
        ({"substances": ["opioids"], "last_use_hours": 20}, "withdrawal"),
        ({"pregnant": True, "needs": ["basics.food"]}, "pregnancy_priority"),
    ],
)
def test_next_to_a_fact_stays_silent(facts: dict[str, Any], alert: str) -> None:
    assert alert not in raised(**facts)


def test_the_person_asked_about_counts_as_the_one_who_asks() -> None:
    assert "minor" in raised(asker="family", about=Client(age=16))
    assert "naloxone" in raised(asker="family", age=50, about=Client(substances=["opioids"]))
    assert "minor" in raised(age=16, about=Client(age=50))


def test_alerts_come_in_one_order_whatever_was_typed_first() -> None:
    said = ("minor", "naloxone", "988", "911", "dv")
    assert raised(said_alerts=said) == raised(said_alerts=said[::-1]) == ["988", "911", "dv", "naloxone", "minor"]


@pytest.mark.parametrize("danger", ["crisis.overdose", "crisis.medical"])
def test_911_comes_first_where_the_body_is_in_danger(danger: str) -> None:
    assert raised(said_alerts=("988", "911"), needs=[danger])[0] == "911"
    assert raised(said_alerts=("988", "911"), also_needs=[danger])[0] == "911"


def test_withdrawal_says_itself_when_to_call_911() -> None:
    assert raised(said_alerts=("911", "withdrawal"), also_needs=["crisis.medical"]) == ["withdrawal", "911"]
    assert raised(said_alerts=("withdrawal",), needs=["crisis.overdose"])[:2] == ["911", "withdrawal"]


def test_poison_goes_with_911_before_all_else() -> None:
    assert raised(said_alerts=("988", "poison", "911")) == ["911", "988", "poison"]


def test_danger_from_a_person_comes_before_what_to_carry() -> None:
    for danger in ("dv", "sexual_assault", "trafficking", "child_abuse", "elder_abuse"):
        assert raised(said_alerts=("naloxone", "tolerance", danger)) == [danger, "tolerance", "naloxone"]


def test_what_an_alert_adds_comes_before_what_was_asked() -> None:
    client = Client(needs=["support-group"], substances=["alcohol"], last_use_hours=20)
    assert needs_in_order(client) == ("treatment.detox", "support.mutual_aid")


def test_a_need_is_answered_once() -> None:
    client = Client(needs=["treatment.detox", "support-group"], substances=["alcohol"], last_use_hours=20)
    assert needs_in_order(client) == ("treatment.detox", "support.mutual_aid")


def test_for_a_pregnancy_detox_from_opioids_comes_last_even_where_it_was_asked_first() -> None:
    client = Client(needs=["treatment.detox", "med.moud", "health.perinatal"], pregnant=True, substances=["opioids"])
    order = needs_in_order(client)
    assert order[-1] == "treatment.detox"
    assert "med.moud" in order


def test_alcohol_keeps_detox_first_in_a_pregnancy_too() -> None:
    client = Client(needs=["support-group"], pregnant=True, substances=["alcohol"], last_use_hours=10)
    assert needs_in_order(client)[0] == "treatment.detox"


def test_an_overdose_now_stands_alone() -> None:
    client = Client(needs=["crisis.overdose", "housing"])
    assert stands_alone(alerts_for(client), client)
    other = Client(needs=["housing"], substances=["opioids"])
    assert not stands_alone(alerts_for(other), other)


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        ({"veteran": True}, "838255"),
        ({"language": "es"}, "oprima 2"),
        ({"hearing": "deaf"}, "videophone"),
        ({"language": "ase"}, "videophone"),
        ({"lgbtq": True, "age": 19}, "866-488-7386"),
    ],
)
def test_988_says_how_it_helps_this_person(facts: dict[str, Any], line: str) -> None:
    assert line in words_of("988", **facts)
    assert line not in words_of("988")


def test_trevor_is_for_people_under_25() -> None:
    assert "Trevor" not in words_of("988", lgbtq=True, age=25)
    assert "Trevor" not in words_of("988", lgbtq=True)


def test_no_line_gives_dose_or_taper_advice() -> None:
    text = " ".join(line for rule in ALERT_TABLE for line in rule.lines(Client())).lower()
    assert not re.search(r"\b(taper|milligram|mg|wean)\b", text)


def test_every_alert_a_text_can_raise_is_in_the_table() -> None:
    for text, alert in (
        ("i want to kill myself", "988"),
        ("he is blue and not breathing", "911"),
        ("my boyfriend hits me", "dv"),
    ):
        ids = read(text).alert_ids
        assert alert in ids
        assert set(ids) <= {*IDS, "tolerance_if_opioids"}


def test_a_warning_lists_no_care_for_a_person_whose_family_asks_only_for_itself() -> None:
    client = Client(needs=["support.family_friends"], asker="family", said_alerts=("withdrawal",))
    assert needs_in_order(client) == ("support.family_friends",)
    assert "withdrawal" in [alert.id for alert in alerts_for(client)]
    asks = client.replace(needs=("support.family_friends", "treatment.outpatient"))
    assert needs_in_order(asks)[0] == "treatment.detox"
