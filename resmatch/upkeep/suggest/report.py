"""A suggestion: the change that the words mean, where they mean one, and a text for the maintainer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from resmatch.catalog.models import Resource
from resmatch.errors import BadOption, CannotEdit
from resmatch.schedule import day_words
from resmatch.text import printable
from resmatch.upkeep.changed_lines import ChangedLine, changed_lines, diff_of
from resmatch.upkeep.check_made import is_crisis_line
from resmatch.upkeep.entry_file import EntryChange, change, open_entry
from resmatch.upkeep.suggest.claims import heard
from resmatch.upkeep.suggest.private import refuse_private_words
from resmatch.upkeep.verify import fact_steps, read_facts

REPORT_SCHEMA = "resmatch/report/1"
WORDS_MOST = 1_000


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What to send: ``patch`` is a diff, empty where the words named no fact; ``issue`` a text that stands alone."""

    listing: str
    patch: str
    lines: tuple[ChangedLine, ...]
    not_understood: tuple[str, ...]
    issue: str
    maintainer: str

    def to_dict(self) -> dict[str, Any]:
        """Give plain data for JSON."""
        return {
            "schema": REPORT_SCHEMA,
            "id": self.listing,
            "patch": self.patch or None,
            "changes": [line.to_dict() for line in self.lines],
            "not_understood": list(self.not_understood),
            "issue": self.issue,
            "maintainer": self.maintainer or None,
        }


def suggest(resource: Resource, words: str, *, today: date, maintainer: str = "") -> Suggestion:
    """Turn what was heard about a listing into a patch and a text, in memory.

    The patch sets no date of a check: hearsay is no check. A line for people in distress is never changed by hearsay.
    Raises BadOption for words that look like they are about a client, or that are too many.
    """
    if not words.strip() or len(words) > WORDS_MOST:
        raise BadOption(
            f"a report has 1 to {WORDS_MOST} letters", hint='write for example --says "curfew is now 11 pm"'
        )
    refuse_private_words(words, today=today)
    said = heard(words)
    made, why_not = (
        (None, "") if not said.facts or is_crisis_line(resource.record()) else _made(resource, said.facts, today)
    )
    return Suggestion(
        listing=resource.id,
        patch=diff_of(made.entry.source, made.after) if made else "",
        lines=changed_lines(made) if made else (),
        not_understood=said.rest if made else (words.strip(),),
        issue=_issue(resource, words, made, why_not),
        maintainer=maintainer,
    )


def _made(resource: Resource, facts: tuple[str, ...], today: date) -> tuple[EntryChange | None, str]:
    """Return the change, or why the facts cannot be written as they were said."""
    if not facts or is_crisis_line(resource.record()):
        return None, ""
    try:
        entry = open_entry(resource)
        return change(entry, fact_steps(read_facts(facts, entry), entry), today=today), ""
    except (BadOption, CannotEdit) as error:
        return None, error.message


def _issue(resource: Resource, words: str, made: EntryChange | None, why_not: str) -> str:
    where = resource.source
    lines = [
        f"Title: {resource.name} ({resource.id}): the listing may be wrong",
        "",
        f"Listing: {resource.id}" + (f", {where.file}:{where.line}" if where else ""),
        f"Last checked: {_checked(resource)}",
        "",
        "What was heard:",
        *(f"> {printable(line)}" for line in words.strip().splitlines()),
        "",
        *_meaning(made, why_not),
        _how_to_check(resource.record()),
        "This report holds nothing about any client.",
    ]
    return "\n".join(lines) + "\n"


def _meaning(made: EntryChange | None, why_not: str) -> list[str]:
    if made is None:
        return [f"Not written as a change: {printable(why_not)}.", ""] if why_not else []
    if not (lines := changed_lines(made)):
        return ["The listing already says so.", ""]
    return ["As a change:", *(f"  {line.name}: {line.old} -> {line.new}" for line in lines), ""]


def _how_to_check(record: Mapping[str, object]) -> str:
    if is_crisis_line(record):
        return "Please check its website; never call a line for people in distress to check it."
    return f"Please check before you change it: resmatch verify {record['id']} --by phone"


def _checked(resource: Resource) -> str:
    return day_words(resource.verified.date) if resource.verified else "never"
