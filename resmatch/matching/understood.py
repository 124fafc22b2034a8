"""Saying back what was understood, before any result: place, musts, wishes.

This is an answer to the person who asked, and the only place where facts of a client are put into
words. It can be left out (``--no-echo``).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from resmatch.geo import Place
from resmatch.matching.client import Client
from resmatch.matching.money import dollars
from resmatch.matching.wishes import LIMITS
from resmatch.text import join_words, plural
from resmatch.vocab import ACCESSIBILITY, LANGUAGES, MEDICINES, NEEDS, PATHWAYS, PAYERS

_Say = Callable[[Client], str]


def _within(client: Client) -> str:
    return f"within {client.within:g} mi" if client.within is not None else ""


def _who(client: Client) -> str:
    words = [client.gender, f"age {client.age}" if client.age is not None else None]
    words += ["veteran" if client.veteran else None, "pregnant" if client.pregnant else None]
    words += [plural(len(client.children), "child") if client.children else None]
    return ", ".join(word for word in words if word)


def _labels(field: str, vocabulary: Any, before: str = "") -> _Say:
    def say(client: Client) -> str:
        labels = [vocabulary.label(word) if word in vocabulary else word for word in getattr(client, field)]
        return f"{before}{join_words(labels)}" if labels else ""

    return say


def _language(client: Client) -> str:
    return LANGUAGES.label(client.language) if client.language else ""


def _when(client: Client) -> str:
    return f"free {client.when}" if client.when else ""


def _busy(client: Client) -> str:
    return f"not {'; '.join(client.busy)}" if client.busy else ""


def _upfront(client: Client) -> str:
    return f"at most {dollars(client.max_upfront)} at the start" if client.max_upfront is not None else ""


def _weekly(client: Client) -> str:
    return f"at most {dollars(client.max_week)} a week" if client.max_week is not None else ""


_SAID: tuple[tuple[str, _Say], ...] = (
    ("distance", _within),
    ("", _who),
    ("insurance", _labels("insurance", PAYERS)),
    ("", _labels("takes", MEDICINES, "takes ")),
    ("", _labels("starts", MEDICINES, "wants to start ")),
    ("budget_upfront", _upfront),
    ("budget_week", _weekly),
    ("", _labels("access", ACCESSIBILITY)),
    ("", _labels("never", PATHWAYS, "never ")),
    ("pathway", _labels("pathways", PATHWAYS)),
    ("wish", _labels("rather_not", PATHWAYS, "rather not ")),
    ("when", _when),
    ("", _busy),
    ("language", _language),
)
"""What is said back, in order, each with the wish or limit it can be moved by ("" is always a must)."""


def understood(client: Client) -> dict[str, Any]:
    """Give the place, the musts and the wishes in words, and the needs as ids with labels."""
    said = [(_is_must(name, client), text) for name, say in _SAID if (text := say(client))]
    return {
        "needs": [{"id": need, "label": NEEDS.label(need)} for need in client.needs],
        "near": _place(client.place),
        "within_mi": client.within,
        "must": [text for is_must, text in said if is_must],
        "prefer": [text for is_must, text in said if not is_must],
    }


def _is_must(name: str, client: Client) -> bool:
    if name == "language" and client.only_language:
        return True
    return not name or name in client.must or (name in LIMITS and name not in client.prefer)


def _place(place: Place | None) -> dict[str, Any] | None:
    """Give the label only: a person's coordinates are nobody's to read off an answer."""
    return None if place is None else {"label": place.label, "about": place.about}
