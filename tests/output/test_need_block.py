from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from resmatch.output.need_block import asked_first, counts_words, heading, need_block, short_label
from resmatch.output.page import Page
from resmatch.output.view import View
from tests.small import find

TODAY = date(2026, 11, 21)


def block(*needs: str, limit: int = 10, view: View = View.PLAIN, **facts: Any) -> str:
    need = find(*needs, limit=limit, **facts).needs[0]
    return "\n".join(need_block(Page(), need, TODAY, view))


def test_the_heading_adds_up() -> None:
    need = find("housing", takes=["methadone"], facts={"man", "age=34"}).needs[0]
    fits, call, aside, looked = map(int, re.findall(r"\d+", counts_words(need)))
    assert fits + call + aside == looked == need.counts.looked_at
    assert heading(Page(), need)[0].startswith("SOBER / RECOVERY HOUSING")


def test_one_place_fits_and_two_fit() -> None:
    assert "1 fits" in block("housing", takes=["methadone"], facts={"man", "age=34"})
    assert "2 fit " in block("mat", facts={"age=34"})


def test_a_need_nobody_lists_is_said_so_with_a_person_to_call() -> None:
    text = block("food")
    assert "nothing listed here for this" in text
    assert "211" in text


def test_shown_not_shown_and_set_aside_add_up() -> None:
    text = block("housing", limit=1, facts={"man"})
    need = find("housing", limit=1, facts={"man"}).needs[0]
    more = int(re.search(r"(\d+) more places? not shown", text)[1])  # type: ignore[index]
    aside = int(re.search(r"(\d+) set aside: ", text)[1])  # type: ignore[index]
    assert len(need.matches) + more + aside == need.counts.looked_at


def test_each_set_aside_place_is_counted_for_one_reason() -> None:
    need = find("housing", takes=["methadone"], facts={"man", "age=34"}).needs[0]
    assert sum(row.count for row in need.excluded_by) == need.counts.excluded


def test_questions_to_the_client_come_before_the_places() -> None:
    text = block("housing", facts={"man"})
    assert text.index("ask the client: How old are you?") < text.index(" 1  ")
    assert "--who age=34" in text


def test_a_topic_is_asked_once_and_without_the_place_that_asks() -> None:
    text = block("housing")
    assert text.count("What is your gender?") == 1
    assert "serves men only" not in text.partition(" 1  ")[0]


def test_a_question_that_decides_little_is_asked_beside_its_place() -> None:
    need = find("housing", facts={"man"}).needs[0]
    rare = replace(need, questions=(replace(need.questions[0], decides=1, of=30),))
    assert asked_first(rare) == ()
    text = "\n".join(need_block(Page(), rare, TODAY, View.PLAIN))
    assert text.index(" 1  ") < text.index("ask the client: How old are you?")


def test_nothing_that_fits_is_never_the_end() -> None:
    text = block("housing", within=2, facts={"woman", "age=30", "child=3"})
    for part in ("If you change one thing", "--within 5mi", "Nearest miss", "Talk to a person"):
        assert part in text


def test_what_would_help_is_not_offered_where_something_fits() -> None:
    assert "Talk to a person" not in block("housing", takes=["methadone"], facts={"man", "age=34"})


@pytest.mark.parametrize(
    ("label", "short"), [("Medical detox (withdrawal management)", "Medical detox"), ("Food", "Food")]
)
def test_a_heading_leaves_out_what_stands_in_parentheses(label: str, short: str) -> None:
    assert short_label(label) == short
