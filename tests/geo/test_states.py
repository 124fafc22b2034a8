import zoneinfo

import pytest

from resmatch.geo.states import STATE_ZONES, STATES, state_code


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("MA", "MA"), ("ma", "MA"), ("Mass.", "MA"), ("Massachusetts", "MA"), ("M.A.", "MA"), ("N.H.", "NH"),
        ("N. H.", "NH"), ("W. Va.", "WV"), ("W Virginia", "WV"), ("N. Carolina", "NC"), ("Calif", "CA"),
        ("D.C.", "DC"), ("District of Columbia", "DC"), ("Puerto Rico", "PR"), ("Wash.", "WA"), ("MT", "MT"),
    ],
)  # fmt: skip
def test_a_state_is_known_however_it_is_written(words: str, code: str) -> None:
    assert state_code(words) == code


@pytest.mark.parametrize("words", ["", "Mount", "XX", "Ontario", "Massachusets"])
def test_other_words_are_no_state(words: str) -> None:
    assert state_code(words) is None


def test_there_are_fifty_states_the_capital_and_six_more_places() -> None:
    assert len(STATES) == 50 + 1 + 6


def test_state_zones_are_real_and_belong_to_states() -> None:
    assert set(STATE_ZONES) <= set(STATES)
    assert set(STATE_ZONES.values()) <= zoneinfo.available_timezones()
