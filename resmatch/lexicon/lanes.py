"""Points for many labels in one integer, each label in its own lane of bits: one addition adds them all.

A text has hundreds of features and each weighs for twenty labels; added one by one they took longer than all the rest
of the reading.
"""

from __future__ import annotations

from collections.abc import Iterable
from struct import Struct

LANE_BITS = 32
_SIGN = 1 << (LANE_BITS - 1)
_ALL = (1 << LANE_BITS) - 1


class Lanes:
    """So many lanes of whole numbers, negative ones too."""

    def __init__(self, lanes: int) -> None:
        self._signed = Struct(f"<{lanes}i")
        self._signs = sum(_SIGN << LANE_BITS * lane for lane in range(lanes))

    def pack(self, points: Iterable[tuple[int, int]]) -> int:
        """One integer for pairs of a lane and its points."""
        return sum(one << LANE_BITS * lane for lane, one in points)

    def unpack(self, packed: int) -> tuple[int, ...]:
        """The points of every lane, of one packed integer or of a sum of them."""
        # With the sign bit of each lane added no lane borrows from the next; taken away again by "exclusive or",
        # every lane is the number that struct reads.
        lanes = (packed + self._signs) ^ self._signs
        return self._signed.unpack(lanes.to_bytes(self._signed.size, "little"))

    def lane(self, packed: int, lane: int) -> int:
        """The points of one lane."""
        return ((packed + self._signs >> LANE_BITS * lane) & _ALL) - _SIGN
