"""The account in words."""

from __future__ import annotations

from resmatch.catalog.exchange.target import Changes
from resmatch.catalog.exchange.telling import tell
from tests.catalog.exchange.feeds import imported, row


def test_every_row_fact_and_column_is_told() -> None:
    found = imported(
        row(time="7pm", end_time=None, venmo="@x"), row(slug="b", day=9), row(slug="c", end_time="x", venmo="@y")
    )
    lines = tell(found.account, Changes(("lamplight",), ("c",), (), ("old",)), width=100)
    assert lines == [
        "read 3 rows: 1 new · 1 changed · 1 not taken · 0 same",
        " not taken  row 2 'Lamplight Group': day 9 is not 0 to 6 (0 is Sunday, 6 is Saturday)",
        " guessed    time: '7pm' read as 19:00 (row 1)",
        " left out   end_time: end_time 'x' is not a time (row 3)",
        " lost       column 'venmo' (2 rows): resmatch has no such field",
        " gone       old is in the folder and not in the file",
    ]


def test_many_rows_are_counted_and_the_first_are_named() -> None:
    found = imported(*(row(slug=str(number), latitude=0, longitude=0) for number in range(8)))
    assert " left out   point: the point is 0, 0 (8 rows: 1, 2, 3, 4, 5 ...)" in tell(
        found.account, Changes((), (), (), ()), width=100
    )


def test_hidden_characters_of_a_feed_never_reach_the_screen() -> None:
    found = imported(row(name="Lamp\x1b[2Jlight", day="\x1b]0;x\x07"))
    assert all(line.isprintable() for line in tell(found.account, Changes((), (), (), ()), width=100))


def test_no_line_is_wider_than_the_page() -> None:
    found = imported(*(row(slug=str(number), day="x" * 30, name="y " * 40) for number in range(3)))
    assert max(map(len, tell(found.account, Changes((), (), (), ()), width=60))) <= 60
