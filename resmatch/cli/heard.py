"""What was read from a text, said back in plain words, each with the words it came from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from resmatch.cli.fact_words import fact_words

if TYPE_CHECKING:
    from resmatch.lexicon import Reading
    from resmatch.lexicon.reading import FactHit, NeedHit

LONGEST_QUOTE_LETTERS = 40
_SIDE_LETTERS = 18
"""How many letters of a long quote are shown on each side of what is left out."""
_FOLLOWS_FROM_A_MEDICINE = ["moud_accepted"]


def heard_lines(reading: Reading) -> Iterator[str]:
    """Say the needs, those that are not sure, the facts, what else raised an alert, and what was not understood."""
    unsure = {need for question in reading.questions for need in question.candidates}
    rows = {
        "understood as needed": _needs(hit for hit in reading.needs if hit.need not in unsure),
        "maybe needed": _needs(hit for hit in reading.needs if hit.need in unsure),
        "also understood": [f"{said} ({quoted(words)})" for words, said in facts_said(reading).items()],
        "safety note because of": _alarming(reading),
    }
    for title, said in rows.items():
        if said:
            yield f"{title}: {' · '.join(said)}"
    if reading.unread:
        yield f"not understood: {', '.join(reading.unread)}"


def facts_said(reading: Reading) -> dict[str, str]:
    """Give the words of the text with the facts that were read from them, in plain words."""
    said: dict[str, list[str]] = {}
    facts = reading.facts or {}
    for field, fact in facts.items():
        said.setdefault(fact.words, []).append(_said(field, facts))
    return {words: ", ".join(filter(None, parts)) for words, parts in said.items() if any(parts)}


def quoted(words: str) -> str:
    """Quote words; the middle of many is left out."""
    if len(words) <= LONGEST_QUOTE_LETTERS:
        return f"'{words}'"
    parts = words.split()
    return f"'{' '.join(_within(parts))} … {' '.join(reversed(_within(parts[::-1])))}'"


def _within(parts: list[str]) -> list[str]:
    """Give the first words that fit on one side; at least one."""
    fitting = [count for count in range(1, len(parts)) if len(" ".join(parts[:count])) <= _SIDE_LETTERS]
    return parts[: max(fitting, default=1)]


def _needs(hits: Iterable[NeedHit]) -> list[str]:
    from resmatch.output.need_block import short_label
    from resmatch.vocab import NEEDS

    return [f"{short_label(NEEDS.label(hit.need))} ({quoted(hit.words)})" for hit in hits]


def _alarming(reading: Reading) -> list[str]:
    """Quote the words that raised an alert and are not quoted with a need."""
    known = {hit.words for hit in reading.needs}
    return list(dict.fromkeys(quoted(hit.words) for hit in reading.alerts if hit.words and hit.words not in known))


def _said(field: str, facts: Mapping[str, FactHit]) -> str:
    """Say one fact; one that another fact says as well is left out."""
    if field == "state" and "near" in facts:
        return ""
    if field == "require" and facts[field].value == _FOLLOWS_FROM_A_MEDICINE and "takes" in facts:
        return ""
    if field == "near" and "state" in facts and "," not in str(facts["near"].value):
        return f"near {facts['near'].value}, {facts['state'].value}"
    return fact_words(field, facts[field].value)
