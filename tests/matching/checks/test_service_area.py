from __future__ import annotations

from resmatch.matching.checks.service_area import CHECK, area_words, home_of
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import WORCESTER, entry, house, judge, outcomes, resolved

HERE = Client(near=WORCESTER)
ESSEX = {"type": "counties", "counties": ["Essex, MA"]}


def test_outside_the_area_names_both_places() -> None:
    (answer,) = judge(CHECK, HERE, house(service_area=ESSEX))
    assert answer.outcome is Outcome.CONFLICT
    assert answer.text == "serves Essex, MA, not Worcester, MA"


def test_inside_the_area_fits() -> None:
    (answer,) = judge(CHECK, HERE, house(service_area={"type": "states", "states": ["MA", "RI"]}))
    assert answer.outcome is Outcome.MET
    assert answer.text == "serves MA and RI"


def test_silence_is_asked_about_only_where_such_places_serve_one_area() -> None:
    rent_help, home = judge(CHECK, HERE, entry("service", "rent_help"), house())
    assert rent_help.outcome is Outcome.VERIFY
    assert rent_help.question == "Which towns and counties do you serve?"
    assert home.outcome is Outcome.MET
    assert home.text == "names no limit on where people live"


def test_an_area_that_cannot_be_told_is_a_question() -> None:
    (answer,) = judge(CHECK, HERE, house(service_area={"type": "towns", "towns": ["Nowhere Village, MA"]}))
    assert answer.outcome is Outcome.VERIFY
    assert answer.text == "serves Nowhere Village, MA: it may reach Worcester, MA or not"


def test_a_private_place_is_placed_by_its_area_alone() -> None:
    hidden = entry("housing", "dv_shelter", confidential_location="yes", service_area=ESSEX)
    assert outcomes(CHECK, HERE, hidden) == [Outcome.CONFLICT]


def test_the_state_alone_settles_what_it_can() -> None:
    in_rhode_island = Client(state="RI")
    assert outcomes(CHECK, in_rhode_island, house(service_area=ESSEX)) == [Outcome.CONFLICT]
    assert outcomes(CHECK, Client(state="MA"), house(service_area=ESSEX)) == [Outcome.VERIFY]


def test_without_any_place_nothing_is_asked() -> None:
    assert home_of(Client()) is None
    assert not CHECK.concerns(resolved(Client()))


def test_areas_in_words() -> None:
    assert area_words({"type": "nationwide"}) == "the whole country"
    assert area_words({"type": "radius", "miles": 20}) == "20 miles around it"
    assert area_words({"type": "polygon", "polygon": {}}) == "a mapped area"
    assert area_words(None) == ""
