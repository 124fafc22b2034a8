"""What a client may ask for as a must, or give up as a wish. Safety facts are neither and stay as they are."""

from __future__ import annotations

from collections.abc import Iterable

from resmatch.errors import UnknownTerm
from resmatch.text import closest

MUSTS = frozenset({"access", "couple", "format", "group", "insurance", "language", "lgbtq", "pathway", "pet", "when"})
"""Wishes that sort by default and set listings aside only as a must."""
LIMITS = frozenset({"budget_upfront", "budget_week", "distance", "insurance"})
"""Checks that set listings aside by default and only sort as a wish."""

_SAME_AS = {"payer": "insurance", "time": "when", "times": "when", "schedule": "when"}
_KNOWN = sorted({*MUSTS, *LIMITS, *_SAME_AS})


def read_wishes(given: str | Iterable[str]) -> frozenset[str]:
    """Read words of ``must`` and ``prefer``. Raises UnknownTerm for what cannot be moved."""
    return frozenset(map(_one_wish, [given] if isinstance(given, str) else given))


def _one_wish(word: str) -> str:
    name = word.strip().lower().replace("-", "_")
    if name not in _KNOWN:
        raise UnknownTerm(word, vocabulary="wish", suggestions=tuple(closest(word, _KNOWN)))
    return _SAME_AS.get(name, name)
