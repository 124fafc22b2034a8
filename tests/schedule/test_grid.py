from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.schedule import ALL_WEEK, NO_TIME, WeekWindows
from resmatch.schedule import grid as grid_module
from resmatch.schedule.grid import BYTES_PER_WEEK, minutes_grid, overlaps_all, pack
from tests.schedule.strategies import windows

quarters = st.lists(st.tuples(st.integers(0, 671), st.integers(1, 200)), max_size=5).map(
    lambda chosen: WeekWindows(tuple((first * 15, (first + count) * 15) for first, count in chosen))
)


def test_a_week_is_84_bytes() -> None:
    assert pack(NO_TIME).tolist() == [0] * BYTES_PER_WEEK
    assert pack(ALL_WEEK).tolist() == [255] * BYTES_PER_WEEK
    assert pack(WeekWindows(((0, 15),)))[0] == 0b1000_0000


@given(windows)
def test_a_quarter_hour_counts_when_any_minute_of_it_does(week: WeekWindows) -> None:
    expected = [any(minute in week for minute in range(step, step + 15)) for step in range(0, 10_080, 15)]
    assert minutes_grid(week).tolist() == expected


@given(quarters)
def test_packing_loses_nothing_of_whole_quarter_hours(week: WeekWindows) -> None:
    steps = np.flatnonzero(np.unpackbits(pack(week)))
    assert WeekWindows(tuple((int(step) * 15, int(step) * 15 + 15) for step in steps)) == week


@pytest.mark.parametrize("counter", [grid_module._count_bits, grid_module._count_by_table])
@given(rows=st.lists(quarters, max_size=8), wanted=quarters)
def test_overlap_with_all_rows_is_the_overlap_with_each(
    counter: grid_module.BitCounter, rows: list[WeekWindows], wanted: WeekWindows
) -> None:
    packed = np.array([pack(row) for row in rows], dtype=np.uint8).reshape(-1, BYTES_PER_WEEK)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(grid_module, "_count_bits", counter)
        assert overlaps_all(packed, pack(wanted)).tolist() == [row.overlap(wanted) for row in rows]


@given(windows, windows)
def test_a_clash_is_never_missed(row: WeekWindows, blocked: WeekWindows) -> None:
    found = int(overlaps_all(pack(row).reshape(1, -1), pack(blocked))[0])
    assert found >= row.overlap(blocked)


def test_many_rows_in_any_memory_layout_are_compared() -> None:
    rows = np.random.default_rng(7).integers(0, 256, size=(40_000, BYTES_PER_WEEK), dtype=np.uint8)
    wanted = pack(WeekWindows(((600, 3_000),)))
    expected = np.unpackbits(rows & wanted, axis=1).sum(axis=1) * 15
    assert np.array_equal(overlaps_all(rows, wanted), expected)
    assert np.array_equal(overlaps_all(np.asfortranarray(rows), wanted), expected)
    assert np.array_equal(overlaps_all(rows[::2], wanted), expected[::2])
