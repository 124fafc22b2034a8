from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from resmatch.matching.client import Client
from resmatch.matching.contact import contact_of
from resmatch.matching.listing import Listing
from resmatch.output.listing_words import call_words, checked_words, hours_words, kind_words, place_words
from tests.small import NOW

TODAY = date(2026, 11, 21)


def listing(**fields: Any) -> Listing:
    return Listing({"id": "a-house", "name": "A House", "kind": "housing", "type": "recovery_residence", **fields})


def contact(**fields: Any) -> dict[str, Any]:
    return contact_of(listing(**fields), Client(now=NOW))


def test_a_kind_is_said_with_whom_it_serves_and_who_runs_it() -> None:
    words = kind_words(listing(serves_gender=["men"], minimum_age=18, organization="Two Rivers"))
    assert words == "Recovery residence · for men · age 18 and over · run by Two Rivers"


def test_a_place_that_serves_all_says_nothing_about_gender() -> None:
    assert kind_words(listing(serves_gender=["all"])) == "Recovery residence"


@pytest.mark.parametrize(
    ("low", "high", "words"), [(18, 25, "age 18 to 25"), (None, 17, "up to age 17"), (0, None, "")]
)
def test_ages_are_said_in_a_few_words(low: int | None, high: int | None, words: str) -> None:
    given = {"minimum_age": low, "maximum_age": high}
    ages = {name: age for name, age in given.items() if age is not None}
    assert words in kind_words(listing(**ages))


def test_an_unknown_level_is_not_mentioned() -> None:
    assert "NARR" not in kind_words(listing(housing={"narr_level": "unknown"}))
    assert "NARR level 2" in kind_words(listing(housing={"narr_level": "narr_2"}))


def test_a_number_is_given_with_what_to_say() -> None:
    words = call_words(contact(phones=[{"number": "508-555-0101"}], intake={"say": "Ask for intake"}))
    assert words == "Call 508-555-0101 · Ask for intake"


def test_what_says_nothing_is_not_said() -> None:
    assert call_words(contact(phones=[{"number": "911", "description": "Call"}])) == "Call 911"


def test_a_place_without_a_phone_gives_its_text_line_then_its_website() -> None:
    assert call_words(contact(text_line="text HOME to 741741")) == "Text HOME to 741741"
    assert call_words(contact(website="https://a.example.org")) == "See https://a.example.org"


def test_no_way_to_reach_a_place_is_said() -> None:
    assert call_words(contact()) == "No phone or website is listed"


def test_unknown_hours_are_never_open() -> None:
    assert hours_words(listing(), contact()) == "hours not known: call first"


def test_meeting_times_stand_before_office_hours() -> None:
    rows = [
        {"kind": "hours", "days": ["mon"], "start": "09:00", "end": "17:00"},
        {"kind": "meeting", "days": ["tue"], "start": "19:00", "end": "20:00"},
    ]
    words = hours_words(listing(schedules=rows), contact(schedules=rows))
    assert words.startswith("Meets Tue 7-8 pm · Mon 9 am-5 pm · opens Mon 9 am")


def test_an_old_check_says_to_call_first() -> None:
    old = {"date": "2026-04-07", "method": "phone"}
    assert checked_words(listing(verified=old), TODAY) == "checked 7 months ago, by phone: old, call first"


def test_a_fresh_check_says_when_and_how() -> None:
    assert checked_words(listing(verified={"date": "2026-11-09", "method": "visit"}), TODAY) == (
        "checked 12 days ago, by a visit"
    )


def test_what_was_only_seen_in_a_source_is_said_so() -> None:
    sources = [{"name": "A leaflet", "date": "2026-11-20"}]
    assert checked_words(listing(sources=sources), TODAY) == "not checked by phone; seen on 20 Nov 2026 in: A leaflet"


def test_an_entry_that_nobody_checked_is_said_so() -> None:
    assert checked_words(listing(), TODAY) == "nobody has said when this was checked: call first"


def test_a_hidden_place_has_no_distance_whatever_is_known() -> None:
    assert place_words(listing(confidential_location="yes"), None) == "private location"
    assert place_words(listing(modality=["phone"]), None) == "phone or online"
    assert place_words(listing(), 1.25) == "1.2 mi"
    assert place_words(listing(), None) == ""
