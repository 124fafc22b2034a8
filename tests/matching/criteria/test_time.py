from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from resmatch.matching.client import Client
from resmatch.matching.criteria.time import CRITERION
from resmatch.matching.criterion import FULL, NOT_KNOWN
from tests.matching.build import Entry, meeting, resolved, score

EVENINGS = Client(when="tue evening")


def on_tuesday(start: str, end: str) -> Entry:
    return meeting(schedules=[{"kind": "meeting", "days": ["tue"], "start": start, "end": end}])


def test_a_meeting_inside_the_wanted_time_is_a_full_fit() -> None:
    inside, half, outside, silent = score(
        CRITERION,
        EVENINGS,
        on_tuesday("19:00", "20:00"),
        on_tuesday("21:00", "23:00"),
        on_tuesday("09:00", "10:00"),
        meeting(),
    )
    assert (inside.grade, half.grade, outside.grade, silent.grade) == (FULL, 50, 0, NOT_KNOWN)
    assert inside.text == "open tue evening: Tue 7-8 pm"
    assert half.text == "open part of tue evening: Tue 9-11 pm"
    assert outside.text == "not open tue evening: Tue 9-10 am"
    assert silent.text == "call for times"


def test_a_place_that_never_closes_fits_any_time() -> None:
    (found,) = score(CRITERION, EVENINGS, meeting(schedules=[{"kind": "hours", "always": True}]))
    assert found.grade == FULL


@given(st.integers(0, 95), st.integers(1, 8))
def test_the_share_lies_between_none_and_all(start: int, quarters: int) -> None:
    end = min(start + quarters, 96)
    first, last = (f"{quarter // 4:02}:{quarter % 4 * 15:02}" for quarter in (start, end))
    (found,) = score(CRITERION, EVENINGS, on_tuesday(first, last))
    shared = max(0, min(end, 22 * 4) - max(start, 17 * 4))
    assert found.grade == shared * 100 // min(end - start, 5 * 4)


def test_it_counts_only_where_times_are_wanted() -> None:
    assert CRITERION.concerns(resolved(EVENINGS))
    assert not CRITERION.concerns(resolved(Client(busy=["mon"])))
