from resmatch.matching.checks.closed import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import house, judge, outcomes


def test_what_is_gone_or_closed_for_a_time_is_set_aside() -> None:
    records = [house(status=status) for status in ("inactive", "defunct", "temporarily_closed")]
    assert outcomes(CHECK, Client(), *records) == [Outcome.CONFLICT] * 3


def test_silence_and_active_mean_nothing_to_ask() -> None:
    assert outcomes(CHECK, Client(), house(), house(status="active")) == [Outcome.NA] * 2


def test_the_reason_names_the_status() -> None:
    assert judge(CHECK, Client(), house(status="temporarily_closed"))[0].text == "closed now (temporarily closed)"
