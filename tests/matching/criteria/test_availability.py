from __future__ import annotations

from resmatch.matching.client import Client
from resmatch.matching.criteria.availability import A_WAIT, CRITERION
from resmatch.matching.criterion import FULL, NOT_KNOWN, NOTHING
from tests.matching.build import Entry, house, score

TODAY, THIS_WEEK = Client(urgent="today"), Client(urgent="this_week")


def news(status: str, **facts: object) -> Entry:
    return house(availability={"status": status, "as_of": "2026-11-21", **facts})


def test_room_in_time_earns_all() -> None:
    open_now, short, full, silent = score(
        CRITERION, THIS_WEEK, news("open"), news("waitlist", waitlist_days=5), news("full"), house()
    )
    assert [open_now.grade, short.grade, full.grade, silent.grade] == [FULL, FULL, NOTHING, NOT_KNOWN]
    assert open_now.text == "room this week: open on 21 Nov 2026"
    assert full.text == "no room this week: full on 21 Nov 2026"
    assert silent.text == "does not say if there is room"


def test_who_needs_it_today_cannot_wait() -> None:
    for client in (TODAY, Client(homeless_tonight=True)):
        (found,) = score(CRITERION, client, news("waitlist", waitlist_days=5))
        assert found.grade == A_WAIT
        assert found.text == "no room today: a wait of 5 days on 21 Nov 2026"


def test_a_list_that_names_no_days_is_not_in_time() -> None:
    (found,) = score(CRITERION, THIS_WEEK, news("waitlist"))
    assert found.grade == A_WAIT


def test_news_of_last_week_is_not_known() -> None:
    (found,) = score(CRITERION, TODAY, house(availability={"status": "open", "as_of": "2026-11-14"}))
    assert found.grade == NOT_KNOWN
    assert found.text == "open on 14 Nov 2026: old news, ask again"


def test_it_counts_only_where_it_is_urgent() -> None:
    assert not CRITERION.concerns(Client())
