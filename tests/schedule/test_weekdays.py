from __future__ import annotations

import pytest

from resmatch.errors import BadTime
from resmatch.schedule.weekdays import days_words, read_day


@pytest.mark.parametrize("word", ["mon", "Mon", "MON", "MO", "mo", "Monday", "monday", " mon "])
def test_monday_has_these_names(word: str) -> None:
    assert read_day(word) == 0


def test_sunday_is_the_last_day() -> None:
    assert [read_day(word) for word in ("MO", "TU", "WE", "TH", "FR", "SA", "SU")] == list(range(7))


@pytest.mark.parametrize("value", [0, 1, 7, True, None, 1.0, ["mon"]])
def test_numbers_are_no_days_because_programs_disagree_on_the_first(value: object) -> None:
    with pytest.raises(BadTime, match="is not the name of a day") as caught:
        read_day(value)
    assert caught.value.field == "days"
    assert "write the name of the day" in caught.value.hint


@pytest.mark.parametrize("word", ["Mondays", "lundi", "", "m", "monn"])
def test_other_words_are_no_days(word: str) -> None:
    with pytest.raises(BadTime, match=f"'{word}' is not a day"):
        read_day(word)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ([0, 1, 2, 3, 4], "Mon-Fri"),
        ([5, 6], "Sat, Sun"),
        ([1, 3], "Tue, Thu"),
        (range(7), "daily"),
        ([6, 0, 1, 2, 3], "Sun-Thu"),
        ([4, 5, 6, 0], "Fri-Mon"),
        ([0, 6], "Mon, Sun"),
        ([0, 1, 2, 4], "Mon-Wed, Fri"),
        ([3], "Thu"),
        ([], ""),
        ([5, 1, 5], "Tue, Sat"),
    ],
)
def test_days_read_as_people_write_them(days: list[int], words: str) -> None:
    assert days_words(days) == words
