from __future__ import annotations

import pytest

from resmatch.schedule.tokens import Words


def all_words(text: str) -> list[str]:
    words = Words(text)
    return list(iter(words.take, ""))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Tue,Thu evening", ["tue", ",", "thu", "evening"]),
        ("Mon – Fri 9 a.m. to 5 P.M.", ["mon", "-", "fri", "9am", "to", "5pm"]),
        ("6 pm", ["6pm"]),
        ("6-9pm", ["6", "-", "9pm"]),
        ("18:00-21:00", ["18:00", "-", "21:00"]),
        ("Tue. at 7p", ["tue", "at", "7p"]),
        ("24/7", ["anytime"]),
        ("any time", ["anytime"]),
        ("every day; all day", ["daily", ";", "allday"]),
        ("18.30", ["18", ".", "30"]),
        ("", []),
    ],
)
def test_text_comes_apart_into_words(text: str, words: list[str]) -> None:
    assert all_words(text) == words


def test_words_to_come_can_be_seen_without_taking_them() -> None:
    words = Words("mon tue")
    assert (words.peek(), words.peek(1), words.peek(2)) == ("mon", "tue", "")
    assert words.take() == "mon"
    assert words.peek() == "tue"
