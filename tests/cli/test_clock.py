from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from resmatch.cli.clock import moment
from resmatch.errors import BadTime
from tests.small import NOW, catalog


def test_a_time_without_a_zone_is_in_the_zone_of_the_catalog() -> None:
    assert moment("2026-11-21T20:00", catalog()) == NOW


def test_a_time_with_a_zone_keeps_it() -> None:
    assert moment("2026-11-22T01:00+00:00", catalog()) == NOW


def test_without_a_time_it_is_now() -> None:
    found = moment(None, catalog())
    assert abs(found - datetime.now(found.tzinfo)) < timedelta(minutes=1)


@pytest.mark.parametrize("text", ["", "yesterday", "2026-13-01", "20:00"])
def test_what_is_no_time_is_refused_without_repeating_it(text: str) -> None:
    with pytest.raises(BadTime, match="--now is not a date and time"):
        moment(text, catalog())
