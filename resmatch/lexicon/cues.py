"""A last resort: what single words point to when no pattern was found. The result is asked, never taken as read."""

from __future__ import annotations

from collections import Counter

from resmatch.lexicon.patterns import Line
from resmatch.lexicon.reading import NeedHit
from resmatch.lexicon.spans import span_of, words_of
from resmatch.lexicon.tables import lexicon

SCORE_AT_LEAST = 30
"""Of 99 for one word that only one need uses."""
SHARE_OF_BEST = 0.5
GUESSES_AT_MOST = 3


def guesses_of(line: Line, text: str, *, quiet: frozenset[int] = frozenset()) -> tuple[NeedHit, ...]:
    """The needs the words of a text point to, clearest first; nothing when they are not clear enough.

    Words at the ``quiet`` places are known to mean something else and count for nothing.
    """
    scores: Counter[str] = Counter()
    places: dict[str, list[int]] = {}
    for place, word in enumerate(line.words):
        for cue in () if place in quiet else lexicon().cues.get(word.folded, "").split():
            need, _, score = cue.partition(":")
            scores[need] += int(score)
            places.setdefault(need, []).append(place)
    ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    if not ranked or ranked[0][1] < SCORE_AT_LEAST:
        return ()
    enough = [need for need, score in ranked[:GUESSES_AT_MOST] if score >= ranked[0][1] * SHARE_OF_BEST]
    return tuple(
        NeedHit(need, span_of(line, tuple(places[need])), words_of(line, text, tuple(places[need]))) for need in enough
    )
