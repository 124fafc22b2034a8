from __future__ import annotations

import pytest

from resmatch.cli.words import LISTS, command_for, labelled, spellings
from resmatch.errors import UnknownTerm


@pytest.mark.parametrize(("word", "said"), [("hosing", "housing"), ("suboxne", "suboxone"), ("narcn", "narcan")])
def test_a_suggestion_is_spelt_as_a_person_would(word: str, said: str) -> None:
    with pytest.raises(UnknownTerm) as caught:
        LISTS["needs"].find(word)
    assert said in spellings(caught.value)


def test_a_suggestion_of_a_short_list_stays_as_it_is() -> None:
    assert spellings(UnknownTerm("womn", vocabulary="gender", suggestions=("woman",))) == ("woman",)


@pytest.mark.parametrize("name", LISTS)
def test_every_list_has_a_command_that_shows_it(name: str) -> None:
    assert command_for(LISTS[name].name) == f"all words: resmatch vocab {name}"


def test_what_no_command_lists_has_no_line() -> None:
    assert command_for("gender") == ""


def test_ids_stand_beside_their_labels() -> None:
    rows = labelled("need", ["basics.food", "housing.family"])
    assert rows[0].startswith("basics.food      Food")
