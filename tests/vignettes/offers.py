"""What the words of a resource say it offers: needs of resmatch, read as anything a coach types."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from resmatch.lexicon import read
from resmatch.vocab import NEEDS, kind_of
from tests.vignettes.shapes import named, split

Entry = dict[str, Any]


def needs_of(word: str) -> tuple[str, ...]:
    """Give the needs a word of ``services`` or ``topic`` stands for; none where it names no need."""
    exact = named(NEEDS, word)
    if exact:
        return (exact,)
    reading = read(word.replace("_", " "))
    return () if any(question.about == "guess" for question in reading.questions) else reading.need_ids


def put_services(entry: Entry, value: Any) -> None:
    """Add the needs of services to those the kind answers; the words stay where they can be read."""
    words = split(value)
    found = [need for word in words for need in needs_of(word)]
    if found:
        _answer(entry, (*_answered(entry), *found))
    if entry["kind"] == "mental_health":
        entry.setdefault("mental_health", {})["services"] = words
    else:
        entry["tags"] = words


def put_topic(entry: Entry, value: Any) -> None:
    """Answer the needs the topic names instead of those of the kind."""
    words = split(value)
    if entry["kind"] == "service":
        entry.setdefault("service", {})["topic"] = ", ".join(words)
    found = [need for word in words for need in needs_of(word)]
    if found:
        _answer(entry, found)


def _answered(entry: Entry) -> tuple[str, ...]:
    return tuple(entry.get("needs") or kind_of(entry["kind"], entry.get("type")).answers)


def _answer(entry: Entry, needs: Iterable[str]) -> None:
    entry["needs"] = list(dict.fromkeys(needs))
