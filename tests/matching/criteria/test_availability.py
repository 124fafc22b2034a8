from __future__ import annotations

from resmatch.matching.client import Client
from resmatch.matching.criteria.availability import A_WAIT, CRITERION, OPEN_DOORS
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


def hours(start: str, end: str, kind: str = "hours") -> Entry:
    week = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    return house(schedules=[{"kind": kind, "days": week, "start": start, "end": end}])


def test_doors_that_stay_closed_tonight_earn_nothing_for_who_needs_a_place_today() -> None:
    later, over, silent = score(CRITERION, TODAY, hours("19:00", "07:00"), hours("08:00", "11:00"), house())
    assert [later.grade, over.grade, silent.grade] == [OPEN_DOORS, NOTHING, NOT_KNOWN]
    assert later.text == "opens today 7 pm (in 7 hours): ask if there is room"
    assert over.text == "no room today: opens tomorrow 8 am (in 20 hours)"


def test_intake_hours_decide_where_there_are_any() -> None:
    entry = hours("08:00", "11:00", kind="intake")
    (found,) = score(CRITERION, TODAY, {**entry, "schedules": [*entry["schedules"], {"kind": "hours", "always": True}]})
    assert found.grade == NOTHING


def test_room_that_is_known_counts_more_than_doors() -> None:
    known, full = score(
        CRITERION, TODAY, {**hours("08:00", "11:00"), **news("open")}, {**hours("19:00", "07:00"), **news("full")}
    )
    assert [known.grade, full.grade] == [FULL, NOTHING]


def test_who_can_wait_does_not_ask_for_open_doors() -> None:
    (found,) = score(CRITERION, THIS_WEEK, hours("08:00", "11:00"))
    assert found.grade == NOT_KNOWN
