from __future__ import annotations

from resmatch.matching.checks.availability import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import Entry, entry, house, judge, meeting


def news(**facts: object) -> Entry:
    return house(availability=facts)


def test_a_bed_seen_today_is_news_and_last_weeks_is_a_question() -> None:
    fresh, old = judge(
        CHECK,
        Client(),
        news(status="open", beds=2, as_of="2026-11-21"),
        news(status="open", beds=2, as_of="2026-11-14"),
    )
    assert fresh.text == "has room: 2 open beds on 21 Nov 2026"
    assert old.outcome is Outcome.VERIFY
    assert old.text == "2 open beds on 14 Nov 2026: old news, ask again"
    assert old.question == "Is there an open bed or place now, and if not, how long is the wait?"


def test_a_full_place_stays_as_a_backup_with_the_day_to_call_again() -> None:
    (answer,) = judge(CHECK, Client(), news(status="full", as_of="2026-11-20", again_on="2026-12-01"))
    assert (answer.outcome, answer.soft) == (Outcome.CONFLICT, True)
    assert answer.text == "no room now: full on 20 Nov 2026, ask again on 1 Dec 2026; keep it as a backup"


def test_a_waiting_list_is_news_for_a_week() -> None:
    fresh, old = judge(
        CHECK,
        Client(),
        news(status="waitlist", waitlist_days=20, as_of="2026-11-15"),
        news(status="waitlist", waitlist_days=20, as_of="2026-11-12"),
    )
    assert fresh.text == "there is a wait of 20 days on 15 Nov 2026"
    assert old.outcome is Outcome.VERIFY


def test_silence_is_asked_about_only_where_people_sleep() -> None:
    slept, met, clinic = judge(CHECK, Client(), house(), meeting(), entry("treatment", "detox"))
    assert (slept.outcome, slept.text) == (Outcome.VERIFY, "does not say if there is room")
    assert met.outcome is Outcome.NA
    assert clinic.outcome is Outcome.VERIFY


def test_it_never_moves_a_tier() -> None:
    listings = [house(), news(status="full"), news(status="open", as_of="2026-11-21")]
    assert all(answer.soft for answer in judge(CHECK, Client(), *listings))
