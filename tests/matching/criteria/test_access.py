from __future__ import annotations

from resmatch.matching.client import Client
from resmatch.matching.criteria.access import CRITERION
from resmatch.matching.criterion import FULL, NOT_KNOWN, NOTHING
from tests.matching.build import house, score

HARD_OF_HEARING = Client(hearing="hard_of_hearing")


def test_one_service_that_helps_with_hearing_is_enough() -> None:
    loop, none, silent = score(
        CRITERION,
        HARD_OF_HEARING,
        house(accessibility={"assistive_listening": "yes", "captioning": "no"}),
        house(accessibility={"assistive_listening": "no", "captioning": "no", "tty_relay": "no"}),
        house(),
    )
    assert (loop.grade, none.grade, silent.grade) == (FULL, NOTHING, NOT_KNOWN)
    assert loop.text == "has a hearing loop or headset"
    assert none.text == "does not have a hearing loop or headset, captions or TTY or relay"


def test_several_wishes_are_averaged_and_silence_counts_half() -> None:
    client = Client(access=["large_print", "braille"])
    (found,) = score(CRITERION, client, house(accessibility={"large_print": "yes"}))
    assert found.grade == 75
    assert found.text == "has large print"


def test_what_a_body_needs_is_judged_elsewhere() -> None:
    assert not CRITERION.concerns(Client(access=["wheelchair"]))
    assert CRITERION.concerns(HARD_OF_HEARING)
