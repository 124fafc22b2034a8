from __future__ import annotations

import json

import pytest

from resmatch.cli.words import LISTS
from resmatch.diagnostics.render.cells import cells
from resmatch.output.page import Page
from resmatch.output.vocab_list import WORDS_OF, rows_of, vocab_json, vocab_text
from resmatch.vocab import NEEDS, PAYERS, PROGRAMS
from tests.small import catalog


def test_listings_are_counted_once_for_each_word() -> None:
    counts = {row.term.id: row.listings for row in rows_of("insurance", PAYERS, catalog().records)}
    assert counts["medicaid"] == 3
    assert counts["tricare"] == 0


def test_a_list_that_listings_do_not_use_has_no_counts() -> None:
    assert {row.listings for row in rows_of("programs", PROGRAMS, catalog().records)} == {None}


def test_each_word_has_one_line_to_search_for() -> None:
    text = vocab_text(Page(), rows_of("needs", NEEDS, catalog().records))
    assert all(any(line.startswith(need) for line in text.splitlines()) for need in NEEDS.ids)


@pytest.mark.parametrize("name", LISTS)
def test_no_line_is_wider_than_the_page(name: str) -> None:
    text = vocab_text(Page(60), rows_of(name, LISTS[name], catalog().records))
    assert [line for line in text.splitlines() if cells(line) > 60] == []


def test_json_holds_the_same_words() -> None:
    rows = rows_of("insurance", PAYERS, catalog().records)
    data = json.loads(vocab_json("insurance", rows))
    assert [word["id"] for word in data["words"]] == list(PAYERS.ids)


def test_what_is_counted_is_a_list_people_can_ask_for() -> None:
    assert WORDS_OF.keys() <= LISTS.keys()
