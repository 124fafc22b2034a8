from __future__ import annotations

from datetime import date

import pytest

from resmatch.matching.availability import COLUMNS, FULL_NOW, OPEN, WAITING, as_of, room, room_words, state_of
from resmatch.matching.client import Client
from resmatch.matching.columns import UNKNOWN
from tests.matching.build import Entry, house, resolved, rows_of

NOBODY = resolved(Client())


def news(**facts: object) -> Entry:
    return house(availability=facts)


@pytest.mark.parametrize(
    ("listing", "state"),
    [
        (news(status="waitlist", beds=2), "waitlist"),
        (news(beds=2), "open"),
        (news(beds=0), "full"),
        (news(waitlist_days=9), "waitlist"),
        (news(as_of="2026-11-21"), None),
        (house(), None),
    ],
)
def test_the_state_is_its_word_else_what_the_numbers_say(listing: Entry, state: str | None) -> None:
    assert state_of(listing) == state


def test_news_has_its_own_day_else_that_of_the_last_check() -> None:
    checked = {"beds": {"date": "2026-11-19"}}
    assert as_of({**news(as_of="2026-11-20"), "checked": checked}) == date(2026, 11, 20)
    assert as_of({**news(), "checked": checked}) == date(2026, 11, 19)
    assert as_of(news()) is None


@pytest.mark.parametrize(
    ("listing", "state"),
    [
        (news(status="open", as_of="2026-11-20"), OPEN),
        (news(status="open", as_of="2026-11-19"), UNKNOWN),
        (news(status="open"), UNKNOWN),
        (news(status="waitlist", as_of="2026-11-14"), WAITING),
        (news(status="waitlist", as_of="2026-11-13"), UNKNOWN),
        (news(status="full", as_of="2026-01-01"), FULL_NOW),
        (news(status="full", again_on="2026-11-22"), FULL_NOW),
        (news(status="full", again_on="2026-11-21"), UNKNOWN),
        (house(), UNKNOWN),
    ],
)
def test_how_long_news_is_news(listing: Entry, state: int) -> None:
    assert room(rows_of(COLUMNS, [listing]), NOBODY).tolist() == [state]


def test_words() -> None:
    assert room_words(news(beds=1, as_of="2026-11-20")) == "1 open bed on 20 Nov 2026"
    assert room_words(news(status="waitlist")) == "a waiting list"
    assert room_words(news(status="full", again_on="2026-12-01")) == "full, ask again on 1 Dec 2026"
    assert room_words(house()) == ""
