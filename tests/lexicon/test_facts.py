from __future__ import annotations

import json

import pytest

from resmatch.lexicon import read
from resmatch.lexicon.facts import BEYOND_CLIENT
from resmatch.matching.intake import CLIENT_FIELDS, client_from


def facts(text: str) -> dict[str, object]:
    return read(text).values


def test_the_example_of_the_design_is_read() -> None:
    told = facts(
        "34yo woman on subs, MassHealth, needs a sober house near Worcester that takes her 3 year old, "
        "evenings only, no god stuff"
    )
    assert told["age"] == 34
    assert told["gender"] == "woman"
    assert told["takes"] == ["buprenorphine"]
    assert told["insurance"] == ["medicaid"]
    assert told["state"] == "MA"
    assert told["near"] == "Worcester"
    assert told["children"] == [{"age": 3}]
    assert told["when"] == "evening"
    assert told["rather_not"] == ["faith", "twelve_step"]


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("not pregnant", "pregnant", False),
        ("no kids", "children", []),
        ("no car", "car", False),
        ("flip phone only", "internet", False),
        ("want to start methadone", "starts", ["methadone"]),
        ("on methadone", "takes", ["methadone"]),
        ("felony on my record", "record", {"other": True}),
        ("out on an ankle bracelet", "gps", True),
        ("on probation", "supervision", "probation"),
        ("10 days off meth", "days_abstinent", 10),
        ("last drink 20 hours ago", "last_use_hours", 20.0),
        ("no insurance", "insurance", ["none"]),
        ("can pay $150 a week", "max_week", 150.0),
        ("Deaf, needs ASL", "language", "ase"),
        ("no hablo inglés", "only_language", True),
        ("service dog", "pet", "service_animal"),
        ("just left detox", "leaving", "detox"),
        ("want to cut down on my drinking", "goal", "reduce"),
        ("my son is using", "asker", "family"),
        ("within 10 miles", "within", 10.0),
        ("need it today", "urgent", "today"),
        ("they/them", "gender", "nonbinary"),
        ("registered sex offender", "registry", True),
        ("sleeping in my truck", "homeless_tonight", True),
        ("Navy vet", "veteran", True),
        ("on 110 mg of methadone", "doses_mg", {"methadone": 110.0}),
        ("I take 16 mg of Suboxone", "doses_mg", {"buprenorphine": 16.0}),
        ("34 year old man", "gender", "man"),
        ("sober house near Worcester MA", "state", "MA"),
    ],
)
def test_a_fact_is_read(text: str, field: str, value: object) -> None:
    assert facts(text)[field] == value


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("not on methadone anymore", "takes"),
        ("off suboxone for years", "takes"),
        ("lost my MassHealth", "insurance"),
        ("salvation army", "veteran"),
        ("diet coke", "substances"),
        ("my mom kicked me out", "children"),
        ("pregnant, need a house that takes me and the baby after", "children"),
    ],
)
def test_what_is_not_so_is_no_fact(text: str, field: str) -> None:
    assert field not in facts(text)


def test_a_parent_tells_about_the_child_not_about_themself() -> None:
    told = facts("my 16 year old son is smoking weed")
    assert told["asker"] == "family"
    assert told["about"] == {"age": 16, "substances": ["cannabis"], "minor": True}
    assert "age" not in told


def test_a_fact_keeps_its_words() -> None:
    text = "she is on suboxone now"
    hit = (read(text).facts or {})["takes"]
    assert hit.words == text[slice(*hit.span)] == "on suboxone"


def test_every_field_is_known_and_every_value_is_plain() -> None:
    text = "58yo man, Medicare, no car, on methadone, wants SMART on Tuesday evenings near Lynn, MA, wife drinks"
    told = facts(text)
    assert set(told) <= CLIENT_FIELDS | set(BEYOND_CLIENT)
    assert json.loads(json.dumps(told)) == told


def test_facts_make_a_client() -> None:
    client = client_from(read("34yo woman on subs near Worcester, no car, evenings"))
    assert client.age == 34
    assert client.takes


@pytest.mark.parametrize(
    "text",
    [
        "husband has the DTs",
        "my daughter left a goodbye note",
        "found my son on the floor, foil next to him",
        "Marchman Act for my brother",
        "can a judge make my daughter go to treatment",
        "how do I stop bailing my brother out every time he uses",
        "worried sick about my boyfriend's pill habit",
        "worried about my mom's drinking",
        "my son comes home from prison this week",
        "support for parents of an adult kid who uses",
        "mi nieto anda metido en drogas",
        "mi hermana se corta los brazos",
    ],
)
def test_who_asks_for_a_family_member(text: str) -> None:
    assert facts(text)["asker"] == "family"


@pytest.mark.parametrize(
    "text",
    [
        "client has SI with a plan",
        "client's car got towed",
        "for a resident of mine",
        "ct says he is using",
        "pt c/o withdrawal",
        "discharge planner here, need aftercare",
        "one of my clients needs a bed",
        "guy on my caseload wants suboxone",
        "cliente necesita detox",
    ],
)
def test_who_asks_for_a_client(text: str) -> None:
    assert facts(text)["asker"] == "professional"
    assert client_from(read(text)).asker == "professional"


@pytest.mark.parametrize(
    "text",
    [
        "my son needs diapers",
        "my mom kicked me out",
        "my husband drinks and I'm trying to stay sober",
        "I have 2 years clean and my son relapsed",
        "my brother died of an overdose",
        "my boyfriend hits me when he drinks",
        "sober house for a dad with a 6 year old",
        "as a resident of Boston",
        "permanent resident card",
        "I'm a client at the clinic",
        "I need a nurse for my wound",
        "my case manager says I need a dentist",
        "my sponsor says call",
    ],
)
def test_who_asks_for_themself_is_not_said_to_ask_for_another(text: str) -> None:
    assert "asker" not in facts(text)


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("baby's due in August", "pregnant", True),
        ("tengo cinco meses de embarazo", "pregnant", True),
        ("HUD-VASH voucher", "veteran", True),
        ("DD-214 copy", "veteran", True),
        ("soy veterano", "veteran", True),
        ("truck's been repo'd", "car", False),
        ("my car bit the dust", "car", False),
        ("no tengo carro", "car", False),
        ("RSO, no place takes me", "registry", True),
        ("tengo una felonía", "record", {"other": True}),
        ("sin aseguranza médica", "insurance", ["none"]),
        ("zero cash", "cost", "no_money"),
        ("just dudes", "group_gender", "men"),
        ("ladies only circle", "group_gender", "women"),
        ("grupo para mujeres", "group_gender", "women"),
        ("Zubsolv prescriber", "starts", ["buprenorphine"]),
        ("want to get on the done", "starts", ["methadone"]),
        ("spilled my bottle from the clinic", "takes", ["methadone"]),
        ("his Suboxone got stolen", "takes", ["buprenorphine"]),
        ("mi metadona", "takes", ["methadone"]),
        ("handle of Captain every two days", "substances", ["alcohol"]),
        ("shooting a bundle a day", "substances", ["opioids"]),
        ("ando bien malo de la malilla", "substances", ["opioids"]),
        ("dejar la coca", "substances", ["cocaine"]),
        ("my color came up on the UA line", "mandate", ["treatment"]),
        ("DUII diversion", "mandate", ["class", "treatment"]),
        ("el juez me manda a tratamiento", "mandate", ["treatment"]),
        ("meeting I can dial into", "format", ["phone"]),
        ("NARR level 1, peer run", "narr_level", "I"),
    ],
)
def test_the_same_thing_is_read_in_other_words(text: str, field: str, value: object) -> None:
    assert facts(text)[field] == value


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("my girlfriend is pregnant", "pregnant"),
        ("I was pregnant last year", "pregnant"),
        ("pregnancy test", "pregnant"),
        ("court date is due in May", "pregnant"),
        ("my dad was in the army", "veteran"),
        ("army wife", "veteran"),
        ("take my dog to the vet", "veteran"),
        ("Roanoke, VA", "veteran"),
        ("got off suboxone last year", "takes"),
        ("tried methadone, hated it", "starts"),
        ("men's clothes", "group_gender"),
        ("pint of ice cream", "substances"),
        ("fifth grade", "substances"),
        ("coca cola", "substances"),
        ("CA birth certificate", "substances"),
        ("lost my nursing license", "car"),
        ("my uncle has a car", "car"),
    ],
)
def test_what_is_told_of_others_or_of_the_past_is_no_fact(text: str, field: str) -> None:
    assert field not in facts(text)


def test_a_pregnant_daughter_is_the_one_asked_about() -> None:
    about = facts("daughter is pregnant and using heroin")["about"]
    assert isinstance(about, dict)
    assert about["pregnant"] is True


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("TennCare", "TN"),
        ("Medi-Cal", "CA"),
        ("AHCCCS", "AZ"),
        ("Marchman Act", "FL"),
        ("MassHealth", "MA"),
        ("FARR certified", "FL"),
        ("OASAS outpatient", "NY"),
        ("SoonerCare", "OK"),
        ("Lone Star card", "TX"),
        ("DUII class", "OR"),
        ("Casey's Law", "KY"),
        ("Turquoise Care", "NM"),
        ("KanCare", "KS"),
        ("DCF took my kids", "MA"),
        ("DCF took my kids in Tampa", "FL"),
    ],
)
def test_a_program_tells_the_state(words: str, state: str) -> None:
    assert facts(words)["state"] == state
