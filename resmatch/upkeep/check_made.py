"""A check that a person made: when, how and who; and why a crisis line is never called for one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from resmatch.catalog.editing import RemoveValue, SetValue, Step
from resmatch.catalog.parts.trust import Check
from resmatch.catalog.reading import read_part
from resmatch.errors import BadOption, CannotEdit
from resmatch.yamlsource import Path, read_text

CALLS = frozenset({"phone", "visit"})
"""Ways of checking that take a person's time at the other end."""
_DISTRESS_TYPES = frozenset(
    {
        "child_abuse_line",
        "crisis_line",
        "elder_line",
        "overdose_line",
        "poison_line",
        "sexual_assault_line",
        "trafficking_line",
        "veterans_line",
        "violence_line",
        "warmline",
    }
)
_CRISIS_NUMBERS = frozenset({"911", "988"})


@dataclass(frozen=True, slots=True)
class CheckMade:
    """A check: its day, its method (an id of the format) and the role of who made it, "" where not said."""

    day: date
    method: str
    by: str = ""


def check_made(day: date, method: str, by: str = "") -> CheckMade:
    """Return a check; raise BadOption for a method that the catalog format does not know."""
    written = {"date": day.isoformat(), "method": method, **({"by": by} if by else {})}
    part, found = read_part(Check, written, (), read_text("", "check"))
    if part is None:
        raise BadOption(found[0].finding.message, hint=found[0].finding.hint)
    return CheckMade(day, part.method or "", by)


def dated(path: Path, check: CheckMade, old: object) -> list[Step]:
    """Return the changes that put a check at a path; who made the last one is not who made this one."""
    steps: list[Step] = [
        SetValue((*path, "date"), check.day.isoformat()),
        SetValue((*path, "method"), check.method),
    ]
    if not isinstance(old, Mapping):
        whole = {"date": check.day.isoformat(), "method": check.method}
        return [SetValue(path, {**whole, "by": check.by} if check.by else whole)]
    return [*steps, SetValue((*path, "by"), check.by) if check.by else RemoveValue((*path, "by"))]


def refuse_crisis_line(record: Mapping[str, object], method: str) -> None:
    """Raise CannotEdit when a crisis line would have been called to check it."""
    if method in CALLS and is_crisis_line(record):
        raise CannotEdit(
            f"'{record['id']}' is a line for people in distress: it is never called to check it",
            hint="a check call takes the line away from someone who needs it; read its website, then use --by website",
        )


def is_crisis_line(record: Mapping[str, object]) -> bool:
    """Tell whether people in distress call this line: by its mark, its type or its number."""
    details = record.get("helpline")
    marked = isinstance(details, Mapping) and details.get("crisis_line") == "yes"
    phones = record.get("phones")
    numbers = {str(phone.get("number")) for phone in phones} if isinstance(phones, list | tuple) else set()
    return marked or record.get("type") in _DISTRESS_TYPES or bool(numbers & _CRISIS_NUMBERS)
