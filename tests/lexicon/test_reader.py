from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.lexicon import Reading, read
from resmatch.lexicon.reader import LONGEST_TEXT

LONG = (
    "34yo woman on subs, MassHealth, needs a sober house near Worcester that takes her 3 year old, evenings only, "
    "no god stuff. She left rehab last week and her PO says she needs meetings with a signed card. No car, no phone, "
    "behind on rent. She wants a job and a therapist, her tooth hurts, and she would like to see her kids who are with "
    "DCF. She drinks coffee every day, walks two miles to the bus, and says the commute is killing her. She speaks "
    "Spanish at home."
)


@given(st.text(max_size=200))
def test_no_text_breaks_the_reader(text: str) -> None:
    assert isinstance(read(text), Reading)


def test_nothing_in_means_nothing_out() -> None:
    assert read("  ") == Reading()


def test_the_same_text_reads_the_same() -> None:
    assert read(LONG) == read(LONG)


def test_a_very_long_text_is_cut() -> None:
    assert read("food " * LONGEST_TEXT).need_ids == ("basics.food",)


def test_nothing_said_is_shown_by_repr() -> None:
    reading = read(LONG + " I want to die")
    shown = " ".join(map(repr, (reading, *reading.needs, *reading.alerts, *(reading.facts or {}).values())))
    assert not any(word in shown for word in ("Worcester", "subs", "34", "die", "PO"))


def test_words_that_were_not_understood_are_listed() -> None:
    assert read("need a zorblax and a dentist").unread == ("zorblax",)


def test_a_place_to_hide_leads_where_it_is_asked_for() -> None:
    assert read("need a shelter my ex can't find").need_ids[0] == "housing.dv_shelter"


@pytest.mark.timeout(60)
def test_a_long_text_is_read_in_milliseconds() -> None:
    read(LONG)
    best = min(_seconds() for _ in range(7))
    assert best < 0.02, f"{best:.4f} s for {len(LONG)} characters; the target is 0.005 s on a free core"


def _seconds() -> float:
    start = time.perf_counter()
    read(LONG)
    return time.perf_counter() - start
