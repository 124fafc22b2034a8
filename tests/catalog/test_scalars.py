from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from resmatch.catalog.scalars import (
    read_age,
    read_amount,
    read_count,
    read_date,
    read_email,
    read_flag,
    read_id,
    read_time,
    read_time_zone,
    read_tri,
    read_url,
    read_zip,
)

ANYTHING = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30) | st.lists(st.text())


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("yes", "yes"),
        ("no", "no"),
        ("Yes", "yes"),
        ("case_by_case", "case_by_case"),
        ("case by case", "case_by_case"),
        ("conditional", "case_by_case"),
        ("unknown", None),
        (None, None),
        (True, "yes"),
        (False, "no"),
    ],
)
def test_answers_are_read_and_unknown_is_none(typed: object, meant: str | None) -> None:
    assert read_tri(typed) == meant


@pytest.mark.parametrize("typed", ["maybe", "y", 1, 0, 1.0, [], {}])
def test_a_number_or_another_word_is_no_answer(typed: object) -> None:
    with pytest.raises(PydanticCustomError):
        read_tri(typed)


def test_a_flag_that_is_off_is_the_same_as_none() -> None:
    assert read_flag("yes") == "yes"
    assert read_flag("no") is None
    assert read_flag(False) is None


@pytest.mark.parametrize("typed", ["2026-13-04", "2026-02-30", "11/04/2026", "2026-1-4", "20261104", "1700000000"])
def test_what_is_no_calendar_date_is_refused(typed: str) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        read_date(typed)
    assert refused.value.type == "E151"


def test_a_date_is_read() -> None:
    assert read_date("2024-02-29") == date(2024, 2, 29)


def test_times_get_their_leading_zero() -> None:
    assert read_time("9:05") == "09:05"
    assert read_time("24:00") == "24:00"


@pytest.mark.parametrize("typed", ["24:01", "25:00", "9", "9:5", "6pm", "09:00-12:00", "٠٩:٠٠"])
def test_other_times_are_refused(typed: str) -> None:
    with pytest.raises(PydanticCustomError):
        read_time(typed)


@pytest.mark.parametrize(
    "typed",
    ["https://example.org", "http://example.org/a?b=c#d", "https://example.org:8080/", "HTTPS://EXAMPLE.ORG"],
)
def test_web_addresses_are_kept_as_typed(typed: str) -> None:
    assert read_url(typed) == typed


@pytest.mark.parametrize(
    "typed",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "https://user@example.org",
        "https://example.org/a b",
        "ftp://example.org",
        "https://localhost",
        "https://example.org\\@evil.org",
        "https://example.org/" + "a" * 2_048,
    ],
)
def test_addresses_that_do_not_lead_to_a_page_are_refused(typed: str) -> None:
    with pytest.raises(PydanticCustomError):
        read_url(typed)


@pytest.mark.parametrize("typed", ["a", "harbor-street-house", "x" * 64, "24-7"])
def test_ids_are_kept(typed: str) -> None:
    assert read_id(typed) == typed


@pytest.mark.parametrize("typed", ["", "Harbor", "a b", "a_b", "x" * 65, "é", "a\n"])
def test_other_ids_are_refused(typed: str) -> None:
    with pytest.raises(PydanticCustomError):
        read_id(typed.replace("\n", "\n."))


def test_plain_values_have_their_limits() -> None:
    assert read_zip("02121-1234") == "02121-1234"
    assert read_email("a@example.org") == "a@example.org"
    assert read_time_zone("America/New_York") == "America/New_York"
    assert read_age(120) == 120
    assert read_count(0) == 0
    assert read_amount(12.5) == 12.5


@pytest.mark.parametrize("value", [True, -1, "5", 2.0, 1_000_001, None])
def test_counts_are_whole_and_not_negative(value: object) -> None:
    with pytest.raises(PydanticCustomError):
        read_count(value)


@pytest.mark.parametrize("value", [True, -0.01, "$5", float("nan"), float("inf"), None])
def test_amounts_are_numbers_of_dollars(value: object) -> None:
    with pytest.raises(PydanticCustomError):
        read_amount(value)


READERS = (
    read_tri,
    read_flag,
    read_id,
    read_date,
    read_time,
    read_time_zone,
    read_url,
    read_email,
    read_zip,
    read_amount,
    read_count,
    read_age,
)


@pytest.mark.parametrize("read", READERS)
@given(value=ANYTHING)
def test_what_a_reader_returns_it_reads_again_unchanged(read: Callable[[object], object], value: object) -> None:
    try:
        once = read(value)
    except PydanticCustomError:
        return
    assert read(once) == once


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("9am", '"09:00"'),
        ("3 p.m.", '"15:00"'),
        ("12:30 AM", '"00:30"'),
        ("12pm", '"12:00"'),
        ("13pm", ""),
        ("9:75am", ""),
    ],
)
def test_a_time_on_the_twelve_hour_clock_gets_its_other_name(typed: str, meant: str) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        read_time(typed)
    assert refused.value.context is not None
    assert refused.value.context["instead"] == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("11/21/2026", "2026-11-21"),
        ("11-21-2026", "2026-11-21"),
        ("Nov 21, 2026", "2026-11-21"),
        ("november 21 2026", "2026-11-21"),
        ("21/11/2026", ""),
        ("11-21-26", ""),
        ("Nix 3 2026", ""),
    ],
)
def test_an_american_date_gets_its_other_name(typed: str, meant: str) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        read_date(typed)
    assert refused.value.context is not None
    assert refused.value.context["instead"] == meant
