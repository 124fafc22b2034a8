from __future__ import annotations

from resmatch.lexicon.guards import denied, fine_now, grieved, long_ago, years_ago
from resmatch.lexicon.lines import Line, prepare
from resmatch.lexicon.lookups import Phrases, Singles
from resmatch.lexicon.rows import Rows
from resmatch.lexicon.words import split_words


def line(text: str) -> Line:
    return prepare(split_words(text), Singles(Rows("")), Phrases(Rows("")))


def test_a_not_before_the_words_denies_them() -> None:
    assert denied(line("not thinking of suicide"), (3,))
    assert not denied(line("no, thinking of suicide"), (3,))
    assert not denied(line("not sure but suicide"), (3,))


def test_denies_reaches_over_a_list() -> None:
    assert denied(line("denies SI, HI, plan"), (3,))


def test_not_knowing_is_no_denial() -> None:
    assert not denied(line("I don't know suicide"), (3,))


def test_a_no_right_after_a_colon_denies() -> None:
    assert denied(line("suicide: no"), (0,))


def test_grief_is_for_someone_who_died() -> None:
    assert grieved(line("my brother died by suicide"), (4,))
    assert not grieved(line("care if I died"), (1, 2, 3))


def test_the_past_and_the_present_are_told_apart() -> None:
    assert long_ago(line("abused as a kid"), (0,))
    assert years_ago(line("rehab two years ago"), (0,))
    assert fine_now(line("suicidal once, fine now"))
    assert not fine_now(line("suicidal"))
