from __future__ import annotations

from resmatch.matching.access import FOR_HEARING, NOUNS, PHYSICAL
from resmatch.vocab import ACCESSIBILITY


def test_every_feature_has_words_and_every_word_is_a_feature() -> None:
    assert set(NOUNS) == set(ACCESSIBILITY.ids)
    assert set(PHYSICAL) <= set(NOUNS)
    assert {feature for features in FOR_HEARING.values() for feature in features} <= set(NOUNS) - set(PHYSICAL)
