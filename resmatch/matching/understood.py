"""Saying back what was understood, before any result: place, musts, wishes.

This is an answer to the person who asked, and the only place where facts of a client are put into
words. It can be left out (``--no-echo``).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from resmatch.geo import Place
from resmatch.matching.client import Client
from resmatch.text import join_words, plural
from resmatch.vocab import LANGUAGES, MEDICINES, NEEDS, PATHWAYS, PAYERS

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


_MUST: tuple[_Say, ...] = (
    _within,
    _who,
    _labels("insurance", PAYERS),
    _labels("takes", MEDICINES, "takes "),
    _labels("starts", MEDICINES, "wants to start "),
    _labels("never", PATHWAYS, "never "),
)
_PREFER: tuple[_Say, ...] = (
    _labels("pathways", PATHWAYS),
    _labels("rather_not", PATHWAYS, "rather not "),
    _when,
    _language,
)


def understood(client: Client) -> dict[str, Any]:
    """Give the place, the musts and the wishes in words, and the needs as ids with labels."""
    return {
        "needs": [{"id": need, "label": NEEDS.label(need)} for need in client.needs],
        "near": _place(client.place),
        "within_mi": client.within,
        "must": [text for say in _MUST if (text := say(client))],
        "prefer": [text for say in _PREFER if (text := say(client))],
    }


def _place(place: Place | None) -> dict[str, Any] | None:
    """Give the label only: a person's coordinates are nobody's to read off an answer."""
    return None if place is None else {"label": place.label, "about": place.about}
