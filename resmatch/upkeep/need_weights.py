"""How often a need is asked for, as a weight.

Our own estimate from what coaches say, not a statistic: a place to live, medicine, treatment and company
three times as often as the rest, food, work and a ride twice.
"""

from __future__ import annotations

from resmatch.vocab import area_of

_WEIGHT_OF_AREA = {"housing": 3, "med": 3, "treatment": 3, "support": 3, "basics": 2, "employment": 2, "transport": 2}
_WEIGHT_OF_OTHERS = 1


def weight_of(need: str) -> int:
    """Say how often a need is asked for, as a multiple of the rarest."""
    return _WEIGHT_OF_AREA.get(area_of(need), _WEIGHT_OF_OTHERS)
