from __future__ import annotations

from typing import Any

import pytest

from resmatch.geo import Point
from tests.vignettes.kinds import KINDS
from tests.vignettes.resources import READERS, entry_of
from tests.vignettes.shapes import StoryError

HERE = Point(42.0, -71.0)


def entry(kind: str = "mutual_aid", **words: Any) -> dict[str, Any]:
    return entry_of({"id": "a", "kind": kind, **words}, HERE)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_neutral_kind_is_a_kind_of_the_catalog(kind: str) -> None:
    assert entry(kind).items() >= {"id": "a", **KINDS[kind]}.items()


def test_a_single_word_is_a_list_of_one() -> None:
    assert entry(languages="es")["languages"] == ["es"]
    assert entry(serves_gender="women")["serves_gender"] == ["women"]
    assert entry(culturally_specific="native")["culturally_specific"] == ["native_american"]


@pytest.mark.parametrize("written", [True, "yes", "Yes"])
def test_yes_is_a_word_or_true(written: object) -> None:
    assert entry(transit=written)["transit"] == "yes"


def test_unknown_is_silence() -> None:
    assert "transit" not in entry(transit="unknown")


def test_numbers_may_be_text() -> None:
    assert entry(min_age="13", max_age="17", cost_upfront="$400").items() >= {
        ("minimum_age", 13),
        ("maximum_age", 17),
        ("cost_upfront", 400),
    }


def test_miles_are_put_north_of_the_client() -> None:
    assert entry(miles="69.09")["point"] == {"latitude": 43.0, "longitude": -71.0}


def test_a_private_place_keeps_neither_point_nor_address() -> None:
    place = entry(
        "dv_shelter", confidential_location=True, miles=2, lat=42, lon=-71, address="1 Elm St, Lowell MA 01852"
    )
    assert not {"point", "location"} & set(place)


def test_an_address_is_a_location() -> None:
    assert entry(address="20 Main Street, Boston MA 02129")["location"] == {
        "address_1": "20 Main Street",
        "city": "Boston",
        "state_province": "MA",
        "postal_code": "02129",
    }


def test_the_day_and_the_time_are_one_meeting_beside_the_hours() -> None:
    rows = entry(day=["Mon", "Wed"], time="18:30-19:30", hours="24/7", intake="until 20:00")["schedules"]
    assert [row["kind"] for row in rows] == ["meeting", "hours", "intake"]
    assert rows[0]["end"] == "19:30"


def test_a_way_in_that_is_no_hours_is_what_to_say() -> None:
    assert entry(intake="call first")["intake"] == {"say": "call first"}
    assert entry(intake={"walk_in": True})["intake"] == {"walk_in": "yes"}


def test_the_day_of_the_check_may_differ_by_group() -> None:
    assert entry(verified="2023-05-01")["verified"]["date"] == "2023-05-01"
    assert entry(verified={"moud": "2023-05-01"})["checked"]["moud"]["date"] == "2023-05-01"
    assert "verified" not in entry(verified="never")


@pytest.mark.parametrize("written", ["II", "2", 2, "narr_2", "level 2"])
def test_a_level_is_read_in_any_spelling(written: object) -> None:
    assert entry("recovery_residence", narr_level=written)["housing"]["narr_level"] == "narr_2"


@pytest.mark.parametrize(
    ("written", "status"), [("yes", "inactive"), ("temporarily", "temporarily_closed"), ("no", "active")]
)
def test_closed_is_for_good_or_for_a_time(written: str, status: str) -> None:
    assert entry(closed=written)["status"] == status


def test_a_bare_answer_on_medicine_is_for_each_of_them() -> None:
    assert set(entry("iop", moud="no")["moud"].values()) == {"no"}
    assert entry("iop", moud=["methadone"])["moud"] == {"methadone": "yes"}
    assert entry("iop", moud={"methadone": True, "condition": "must taper"})["moud"]["condition"] == "must taper"


def test_a_court_accepts_what_the_type_gives() -> None:
    assert entry("dui_program", court_approved="yes")["court_approved"] == {"oui_program": "yes"}
    assert entry("assessment", court_approved={"family_court": "yes"})["court_approved"] == {"assessment": "yes"}
    assert entry("iop", court_approved={"parenting": "no"})["court_approved"] == {"parenting": "no"}


def test_services_add_needs_and_a_topic_names_them() -> None:
    ssp = entry("ssp", services=["wound_care"])
    assert ssp["needs"] == ["harm_reduction.supplies", "harm_reduction.naloxone", "health.wound"]
    assert entry("legal_info", topic="section_35")["needs"] == ["legal.civil_commitment"]
    assert "needs" not in entry("counseling", services=["small talk"])


def test_codes_of_a_meeting_fill_what_no_word_has_said() -> None:
    meeting = entry(tsml_types=["X", "W"], accessibility={"step_free": "no"})
    assert meeting["accessibility"]["wheelchair"] == "yes"
    assert entry(tsml_types="TC")["status"] == "temporarily_closed"


def test_seven_digits_get_an_area_code() -> None:
    assert entry(phone="555-0101")["phones"] == [{"number": "508-555-0101"}]
    assert entry(phone=["988"])["phones"] == [{"number": "988"}]


def test_words_the_runner_does_not_know_are_named() -> None:
    with pytest.raises(StoryError, match="does not know the word of a resource 'color'"):
        entry(color="red")
    with pytest.raises(StoryError, match="does not know the kind 'castle'"):
        entry("castle")
    with pytest.raises(StoryError, match="resource a format: the runner does not know the format 'pigeon'"):
        entry(format="pigeon")


SHAPES = ("zebra", 7, ["zebra"], {"zebra": "yes"})


def refusal(word: str, written: object) -> str:
    try:
        entry_of({"id": "a", "kind": "mutual_aid", word: written}, HERE)
    except StoryError as error:
        return str(error)
    return ""


@pytest.mark.parametrize("written", SHAPES, ids=["text", "number", "list", "map"])
@pytest.mark.parametrize("word", sorted(set(READERS) - {"id", "kind"}))
def test_a_value_of_any_shape_is_read_or_refused_in_a_line_that_names_the_word(word: str, written: object) -> None:
    message = refusal(word, written)
    assert not message or word in message
    assert "\n" not in message
