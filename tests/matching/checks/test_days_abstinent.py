from __future__ import annotations

from datetime import date

from resmatch.matching.checks.days_abstinent import CHECK, days_since_use
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import house, judge, meeting, outcomes

TEN_DAYS = Client(days_abstinent=10)


def test_too_few_days_is_a_no_with_the_day_on_which_it_ends() -> None:
    (answer,) = judge(CHECK, TEN_DAYS, house(min_days_abstinent=30))
    assert answer.outcome is Outcome.CONFLICT
    assert answer.text == "asks for 30 days without use"
    assert answer.opens_on == date(2026, 12, 11)


def test_enough_days_fit_to_the_day() -> None:
    assert outcomes(CHECK, TEN_DAYS, house(min_days_abstinent=10)) == [Outcome.MET]


def test_a_house_that_asks_for_none_fits_everyone() -> None:
    (answer,) = judge(CHECK, Client(), house(min_days_abstinent=0))
    assert answer.outcome is Outcome.MET
    assert answer.text == "asks for no days without use"


def test_the_client_is_asked_only_where_days_matter() -> None:
    asked, silent = judge(CHECK, Client(), house(min_days_abstinent=7), house())
    assert asked.outcome is Outcome.ASK
    assert asked.question == "How many days has it been since the last use?"
    assert silent.outcome is Outcome.VERIFY
    assert silent.question == "How many days without use do you ask for before a person can move in?"


def test_silence_means_nothing_where_nobody_lives() -> None:
    assert outcomes(CHECK, TEN_DAYS, meeting()) == [Outcome.NA]


def test_where_abstinence_is_not_required_days_do_not_come_up() -> None:
    assert outcomes(CHECK, TEN_DAYS, house(abstinence_required="no")) == [Outcome.NA]


def test_who_has_not_stopped_gets_the_condition_and_no_date() -> None:
    (answer,) = judge(CHECK, Client(abstinent=False), house(min_days_abstinent=30))
    assert answer.outcome is Outcome.CONFLICT
    assert answer.text == "asks for 30 days without use"
    assert answer.opens_on is None


def test_hours_since_the_last_use_count_as_whole_days() -> None:
    assert days_since_use(Client(last_use_hours=47)) == 1
    assert days_since_use(Client()) is None
