from __future__ import annotations

from datetime import date

from resmatch.output.match_block import match_block, near_miss_block, wide_block
from resmatch.output.page import Page
from tests.small import find, found

TODAY = date(2026, 11, 21)
PAGE = Page()


def test_the_first_line_names_the_place_its_distance_and_score() -> None:
    line = match_block(PAGE, found("harbor-house", facts={"man", "age=34"}), TODAY)[0]
    assert line.startswith(" 1  Harbor House")
    assert " mi " in line
    assert line.endswith("strong")


def test_a_block_says_how_to_call_and_when_it_was_checked() -> None:
    text = "\n".join(match_block(PAGE, found("harbor-house", facts={"man", "age=34"}), TODAY))
    assert "Call 508-555-0101 · Ask for intake" in text
    assert "checked 12 days ago, by phone" in text


def test_every_call_question_is_shown() -> None:
    match = found("fields-house", takes=["methadone"], facts={"man", "age=34"})
    text = " ".join(" ".join(match_block(Page(110), match, TODAY)).split())
    assert match.call_questions
    assert all(f"? ask: {question}" in text for question in match.call_questions)


def test_a_question_to_the_client_that_was_already_asked_is_not_repeated() -> None:
    match = found("harbor-house", facts={"man"})
    assert match.client_questions == ("How old are you?",)
    assert "ask the client" in "\n".join(match_block(PAGE, match, TODAY))
    assert "ask the client" not in "\n".join(match_block(PAGE, match, TODAY, asked={"age"}))


def test_a_near_miss_says_what_keeps_it_out() -> None:
    result = find("housing", within=2, facts={"woman", "age=30", "child=3"})
    text = "\n".join(near_miss_block(PAGE, result.needs[0].near_misses[-1], TODAY))
    assert "would score" in text
    assert "✗ " in text


def test_wide_adds_description_address_and_website() -> None:
    text = "\n".join(wide_block(PAGE, found("harbor-house", facts={"man", "age=34"})))
    assert "A quiet house for twelve men" in text
    assert "12 Harbor Street" in text
    assert "https://harbor.example.org" in text
