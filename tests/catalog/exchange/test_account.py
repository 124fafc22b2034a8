"""The account adds up."""

from __future__ import annotations

import pytest

from resmatch.catalog.exchange.account import Account, Guess, LeftOut, NotTaken, rows_of


def test_rows_taken_and_not_taken_are_all_rows() -> None:
    assert Account("x", read=2, taken=1, not_taken=(NotTaken(2, "B", "no name"),)).read == 2
    with pytest.raises(AssertionError):
        Account("x", read=2, taken=1)


def test_the_same_remark_about_several_rows_is_one_line() -> None:
    notes = [Guess(1, "time", "a"), Guess(4, "time", "a"), LeftOut(2, "point", "b")]
    assert rows_of(notes) == {("time", "a"): [1, 4], ("point", "b"): [2]}
