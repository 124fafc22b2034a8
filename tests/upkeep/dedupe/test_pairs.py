from __future__ import annotations

import random

from resmatch.upkeep.dedupe import find_doubles
from resmatch.upkeep.dedupe.pairs import LIKELY, POSSIBLE
from resmatch.upkeep.dedupe.telling import doubles_text
from tests.upkeep.dedupe.listings import DOUBLES, LOOK_ALIKES, at, phone, place

ALL = [record for pair in (*DOUBLES, *LOOK_ALIKES) for record in pair]
PLANTED = {(one["id"], other["id"]) for one, other in DOUBLES}


def pairs_in(records: list[dict[str, object]]) -> set[tuple[object, object]]:
    return {(pair.one["id"], pair.other["id"]) for pair in find_doubles(records).pairs}


def test_the_five_doubles_are_found_and_the_five_look_alikes_are_not() -> None:
    assert pairs_in(ALL) == PLANTED


def test_the_order_of_the_catalog_makes_no_difference() -> None:
    shuffled = random.Random(3).sample(ALL, len(ALL))
    assert {frozenset(pair) for pair in pairs_in(shuffled)} == {frozenset(pair) for pair in PLANTED}


def test_a_pair_marked_as_distinct_is_left_alone_whichever_listing_says_so() -> None:
    one, other = DOUBLES[0]
    for marked in ([{**one, "distinct_from": [other["id"]]}, other], [one, {**other, "distinct_from": [one["id"]]}]):
        found = find_doubles(marked)
        assert (found.pairs, found.distinct) == ((), 1)


def test_a_place_that_is_gone_is_not_compared() -> None:
    one, other = DOUBLES[0]
    assert find_doubles([one, {**other, "status": "defunct"}]).pairs == ()


def test_a_confidential_place_is_never_found_by_its_place() -> None:
    hidden = {"confidential_location": "yes", "point": {"latitude": 42.3, "longitude": -71.1}}
    one = place("a", "Safe House", **hidden)
    other = place("b", "Green House", **hidden)
    assert find_doubles([one, other], threshold=0).pairs == ()


def test_every_pair_says_why_and_what_differs() -> None:
    (pair,) = find_doubles([*DOUBLES[2]]).pairs
    assert POSSIBLE <= pair.score < LIKELY or pair.verdict == "likely the same"
    assert "same phone" in pair.likeness.reasons
    assert ("website", "none given", "https://lantern.example.org") in pair.differences()
    assert pair.to_dict()["ids"] == ["lantern-1", "lantern-2"]


def test_the_text_names_both_and_says_what_to_type() -> None:
    text = doubles_text(find_doubles(ALL))
    assert "same phone · same place · name 100 · kinds agree" in text
    assert "resmatch dedupe --merge harbor-1 harbor-2" in text
    assert text.endswith("5 pairs in 20 listings. Nothing was changed.\n")


def test_a_chain_with_one_number_is_no_flood_of_pairs() -> None:
    towns = [f"{number} Road{number}" for number in range(1, 300)]
    chain = [
        place(
            f"c{n}", f"Branch {street}", phones=phone("800-555-0100"), location=at(street, f"Town{n}", f"{10000 + n}")
        )
        for n, street in enumerate(towns)
    ]
    assert find_doubles(chain).pairs == ()
