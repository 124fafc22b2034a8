"""A word list for people: each word with its label, a sentence, its other names and how many listings have it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from resmatch.matching.answers import needs_answered
from resmatch.matching.columns import Record, pluck
from resmatch.output.layout import spread, wrap
from resmatch.output.page import Page
from resmatch.text import plural
from resmatch.vocab import Term, Vocabulary

VOCAB_SCHEMA = "resmatch/vocab/1"
INDENT = "    "


def _of_list(path: str) -> Callable[[Record], Iterable[str]]:
    def words(record: Record) -> Iterable[str]:
        value = pluck(record, path)
        return [str(item) for item in value] if isinstance(value, list | tuple) else ()

    return words


def _of_yes_no(path: str) -> Callable[[Record], Iterable[str]]:
    """Count a fact that is a yes, or is decided case by case."""

    def words(record: Record) -> Iterable[str]:
        value = pluck(record, path)
        facts = value if isinstance(value, Mapping) else {}
        return [str(word) for word, answer in facts.items() if answer in ("yes", "case_by_case")]

    return words


def _medicines(record: Record) -> Iterable[str]:
    return {*_of_yes_no("moud")(record), *_of_list("moud_provided")(record)}


WORDS_OF: Mapping[str, Callable[[Record], Iterable[str]]] = {
    "needs": needs_answered,
    "pathways": _of_list("pathways"),
    "insurance": _of_yes_no("payers"),
    "medicines": _medicines,
    "languages": _of_list("languages"),
    "people": _of_list("populations"),
    "kinds": lambda record: (str(record["kind"]),),
    "access": _of_yes_no("accessibility"),
    "modalities": _of_list("modality"),
    "substances": _of_list("substances"),
    "behaviors": _of_list("behaviors"),
    "documents": _of_list("required_documents"),
    "records": _of_yes_no("record"),
}
"""Which words of a list one listing has, by the name of the list."""


@dataclass(frozen=True, slots=True)
class Row:
    """One word of a list; ``listings`` is None where listings have no such word."""

    term: Term
    listings: int | None


def rows_of(name: str, vocabulary: Vocabulary, records: Sequence[Record]) -> tuple[Row, ...]:
    """Return the words of a list in its own order, with the number of listings that have each."""
    words_of = WORDS_OF.get(name)
    if words_of is None:
        return tuple(Row(term, None) for term in vocabulary)
    found = Counter(word for record in records for word in set(words_of(record)))
    return tuple(Row(term, found[term.id]) for term in vocabulary)


def vocab_text(page: Page, rows: Iterable[Row]) -> str:
    """Return one greppable line for each word, its sentence and its other names under it."""
    return "\n".join(line for row in rows for line in _block(page, row)) + "\n"


def vocab_json(name: str, rows: Iterable[Row]) -> str:
    """Return the list as JSON."""
    words = [
        {
            "id": row.term.id,
            "label": row.term.label,
            "description": row.term.description,
            "aliases": list(row.term.aliases),
            "listings": row.listings,
        }
        for row in rows
    ]
    return json.dumps({"schema": VOCAB_SCHEMA, "list": name, "words": words}, ensure_ascii=False, indent=2) + "\n"


def _block(page: Page, row: Row) -> Iterator[str]:
    count = "" if row.listings is None else plural(row.listings, "listing")
    yield from spread(page, f"{row.term.id}   {row.term.label}", count)
    yield from wrap(page, row.term.description, first=INDENT)
    if row.term.aliases:
        yield from wrap(page, f"also: {', '.join(row.term.aliases)}", first=INDENT)
