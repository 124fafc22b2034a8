from __future__ import annotations

from resmatch.upkeep.need_weights import weight_of
from resmatch.vocab import NEEDS


def test_a_place_to_live_is_asked_for_more_often_than_most() -> None:
    assert weight_of("housing.recovery_residence") > weight_of("legal.record")


def test_every_need_counts() -> None:
    assert all(weight_of(need) >= 1 for need in NEEDS.ids)
