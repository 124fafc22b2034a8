from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from resmatch.lexicon.lanes import Lanes

LANES = 5
ROWS = st.lists(st.dictionaries(st.integers(0, LANES - 1), st.integers(-100_000, 100_000)), max_size=30)


@given(ROWS)
def test_a_sum_of_packed_points_is_the_sum_of_each_lane(rows: list[dict[int, int]]) -> None:
    lanes = Lanes(LANES)
    total = sum(lanes.pack(row.items()) for row in rows)
    expected = tuple(sum(row.get(lane, 0) for row in rows) for lane in range(LANES))
    assert lanes.unpack(total) == expected
    assert tuple(lanes.lane(total, lane) for lane in range(LANES)) == expected
