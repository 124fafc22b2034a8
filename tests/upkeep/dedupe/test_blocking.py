from __future__ import annotations

from itertools import combinations

from resmatch.upkeep.dedupe.blocking import LARGEST_BLOCK, NEIGHBOURS, candidate_pairs
from resmatch.upkeep.dedupe.compare import compare
from resmatch.upkeep.dedupe.pairs import POSSIBLE
from resmatch.upkeep.dedupe.traits import traits_of
from tests.upkeep.dedupe.listings import DOUBLES, LOOK_ALIKES, phone, place

TRAITS = [traits_of(record) for pair in (*DOUBLES, *LOOK_ALIKES) for record in pair]


def test_no_pair_that_would_be_reported_is_left_out() -> None:
    every = combinations(range(len(TRAITS)), 2)
    reported = {pair for pair in every if compare(TRAITS[pair[0]], TRAITS[pair[1]]).score >= POSSIBLE}
    assert reported <= set(candidate_pairs(TRAITS))


def test_each_pair_is_named_once_and_in_order() -> None:
    pairs = candidate_pairs(TRAITS)
    assert pairs == sorted(set(pairs))
    assert all(one < other for one, other in pairs)


def test_a_large_block_is_compared_by_neighbours() -> None:
    many = [
        traits_of(place(f"p{n}", f"{n:04} house {n}", phones=phone("800-555-0100"))) for n in range(LARGEST_BLOCK * 4)
    ]
    assert len(candidate_pairs(many)) <= len(many) * NEIGHBOURS * 2
