from __future__ import annotations

from datetime import datetime

import pytest

from resmatch.lexicon.lines import prepare
from resmatch.lexicon.lookups import Phrases, Singles
from resmatch.lexicon.plain import Plain, plain_of
from resmatch.lexicon.rows import Rows
from resmatch.lexicon.times import busy_of, wishes_of
from resmatch.lexicon.words import split_words
from resmatch.schedule import read_when


def plain(text: str) -> Plain:
    return plain_of(prepare(split_words(text), Singles(Rows("")), Phrases(Rows(""))))


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("evenings only", "evening"),
        ("Tuesday and Thursday evenings", "tue,thu evening"),
        ("weekends", "weekends"),
        ("after 6pm", "after 6pm"),
        ("cravings are bad at night", "night"),
        ("por la noche", "night"),
    ],
)
def test_wished_times_are_read(text: str, when: str) -> None:
    read = wishes_of(plain(text))
    assert read is not None
    assert read[0] == when
    assert read_when(read[0], datetime(2026, 11, 21, 10))


def test_times_taken_by_a_program_or_work_are_busy() -> None:
    read = busy_of(plain("IOP Monday Wednesday Friday 9 to 12, I work nights"))
    assert read is not None
    assert read[0] == ("mon,wed,fri 09:00-12:00", "night")


@pytest.mark.parametrize("text", ["getting out Friday", "used last night", "this morning", "rent is due by Monday"])
def test_a_date_is_no_wish(text: str) -> None:
    assert wishes_of(plain(text)) is None


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("someone to call at 3 a.m.", "night"),
        ("candlelight meeting, like midnight", "night"),
        ("dosing at 5 am", "morning"),
        ("los fines de semana", "weekends"),
        ("después del trabajo", "evening"),
    ],
)
def test_hours_of_the_night_and_the_early_day_are_wishes(text: str, when: str) -> None:
    read = wishes_of(plain(text))
    assert read is not None
    assert read[0] == when
    assert read_when(read[0], datetime(2026, 11, 21, 10))


@pytest.mark.parametrize("text", ["woke up at 3am shaking", "was up till 4 am drinking", "he works at 5 am"])
def test_an_hour_in_a_story_is_no_wish(text: str) -> None:
    assert wishes_of(plain(text)) is None
