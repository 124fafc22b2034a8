"""Differences as text for a terminal and as Markdown for a pull request."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from resmatch.matching.columns import Record
from resmatch.schedule import day_words
from resmatch.text import plural, printable
from resmatch.upkeep.differences.compare import Changed, Differences, FieldChange
from resmatch.vocab import KINDS

_NOTHING = "No listing differs."


def differences_text(differences: Differences) -> str:
    """Return the differences as plain text; ``field: old -> new``."""
    return "\n".join(_lines(differences)) + "\n"


def differences_markdown(differences: Differences) -> str:
    """Return the differences as Markdown; nothing of the catalog is read as markup."""
    return "\n".join(_markdown(differences)) + "\n"


def summary(differences: Differences) -> str:
    """Say how many there are of each sort."""
    counts = {
        "added": len(differences.added),
        "removed": len(differences.removed),
        "changed": len(differences.edited),
        "moved": len(differences.moved),
        "with another id": len(differences.renamed),
        "checked again": len(differences.rechecked),
    }
    said = [f"{number} {word}" for word, number in counts.items() if number]
    return f"{', '.join(said)}; {plural(differences.unchanged, 'listing')} as before." if said else _NOTHING


def _lines(differences: Differences) -> Iterator[str]:
    for title, records in (("Added", differences.added), ("Removed", differences.removed)):
        if records:
            yield title
            yield from (f"  {_name(record)}" for record in records)
    for title, changes in _changes(differences):
        yield title
        for change in changes:
            yield f"  {_name(change.record)}"
            yield from (f"    {line}" for line in _details(title, change))
    yield summary(differences)


def _markdown(differences: Differences) -> Iterator[str]:
    yield f"**{summary(differences)}**"
    for title, records in (("Added", differences.added), ("Removed", differences.removed)):
        if records:
            yield from ("", f"### {title}", *(f"- {_escaped(_name(record))}" for record in records))
    for title, changes in _changes(differences):
        yield from ("", f"### {title}")
        for change in changes:
            yield f"- {_escaped(_name(change.record))}"
            yield from (f"  - {_escaped(line)}" for line in _details(title, change))


def _changes(differences: Differences) -> Iterator[tuple[str, tuple[Changed, ...]]]:
    sections = (
        ("Changed", differences.edited),
        ("Moved", differences.moved),
        ("Another id", differences.renamed),
        ("Checked again", differences.rechecked),
    )
    yield from ((title, changes) for title, changes in sections if changes)


def _details(title: str, change: Changed) -> Iterator[str]:
    if title == "Changed":
        yield from map(_fact, change.facts)
    elif title == "Moved" and change.moved:
        yield f"{change.moved[0]} -> {change.moved[1]}"
    elif title == "Another id":
        yield f"was {change.former_id}; links and saved lists still hold it"
    elif change.checked:
        yield day_words(date.fromisoformat(change.checked))


def _fact(change: FieldChange) -> str:
    return f"{change.field}: {change.old or 'not known'} -> {change.new or 'not known'}"


def _name(record: Record) -> str:
    return printable(f"{record['name']} ({record['id']}), {KINDS.label(str(record['kind'])).lower()}")


def _escaped(text: str) -> str:
    for mark in "\\`*_{}[]<>#|@":
        text = text.replace(mark, f"\\{mark}")
    return text
