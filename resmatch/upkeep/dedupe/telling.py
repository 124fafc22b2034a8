"""The pairs as text: both listings, why they look alike, where they differ, and what can be done."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from resmatch.matching.columns import Record
from resmatch.matching.freshness import checked_on
from resmatch.matching.listing import Listing
from resmatch.schedule import day_words
from resmatch.text import plural, printable
from resmatch.upkeep.dedupe.pairs import Doubles, Pair

COLUMNS = 80
_VALUE_LETTERS = 40


def doubles_text(doubles: Doubles) -> str:
    """Return all pairs and their count."""
    lines = [line for number, pair in enumerate(doubles.pairs, start=1) for line in _pair(number, pair)]
    marked = f" {doubles.distinct} marked distinct earlier." if doubles.distinct else ""
    count = f"{plural(len(doubles.pairs), 'pair')} in {plural(doubles.listings, 'listing')}."
    return "\n".join([*lines, f"{count}{marked} Nothing was changed."]) + "\n"


def _pair(number: int, pair: Pair) -> Iterator[str]:
    one, other = str(pair.one["id"]), str(pair.other["id"])
    yield f"Pair {number}   {pair.score} {pair.verdict}"
    yield _listing(pair.one)
    yield _listing(pair.other)
    yield f"  {' · '.join(pair.likeness.reasons)}"
    differences = [f"{field} ({_short(first)} | {_short(second)})" for field, first, second in _shown(pair)]
    if differences:
        yield from textwrap.wrap(
            f"differ: {', '.join(differences)}", COLUMNS, initial_indent="  ", subsequent_indent="    "
        )
    yield f"  keep both: resmatch dedupe --distinct {one} {other}"
    yield f"  merge:     resmatch dedupe --merge {one} {other}   (--dry-run to look)"
    yield ""


def _listing(record: Record) -> str:
    listing = Listing(record)
    facts = (listing.name, listing.address or "", listing.phone or "")
    return printable("  " + "   ".join(filter(None, (listing.id, *facts))))


def _shown(pair: Pair) -> Iterator[tuple[str, str, str]]:
    for field, first, second in pair.differences():
        if field == "verified":
            yield "checked", _checked(pair.one), _checked(pair.other)
        elif field not in ("name", "location", "point"):
            yield field, first, second


def _checked(record: Record) -> str:
    day = checked_on(record)
    return day_words(day) if day else "never"


def _short(words: str) -> str:
    return words if len(words) <= _VALUE_LETTERS else f"{words[: _VALUE_LETTERS - 1]}…"
