from __future__ import annotations

import pytest

from resmatch.matching.columns import NO, UNKNOWN, YES
from resmatch.matching.transport import COLUMNS, transport_words, without_a_car
from tests.matching.build import Entry, house, meeting, rows_of


@pytest.mark.parametrize(
    ("listing", "answer", "words"),
    [
        (house(transit="yes"), YES, "bus or train"),
        (house(transit="yes", transit_note="bus 22", pickup="yes"), YES, "bus 22 or they pick people up"),
        (meeting(modality=["video"]), YES, "by video"),
        (house(modality=["mobile_unit"]), YES, "by van"),
        (house(modality=["in_person"]), UNKNOWN, ""),
        (house(transit="no", pickup="no"), NO, ""),
        (house(transit="no"), UNKNOWN, ""),
        (house(transit="case_by_case", pickup="no"), UNKNOWN, ""),
        (house(), UNKNOWN, ""),
    ],
)
def test_ways_without_a_car(listing: Entry, answer: int, words: str) -> None:
    assert without_a_car(rows_of(COLUMNS, [listing])).tolist() == [answer]
    assert transport_words(listing) == words
