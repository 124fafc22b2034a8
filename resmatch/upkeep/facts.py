"""One fact as typed, ``curfew=11 pm``: its path in an entry and a value that the entry can hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from resmatch.catalog.base import Part
from resmatch.catalog.editing import RemoveValue, SetValue, Step, Value
from resmatch.catalog.editing.changes import expected, find
from resmatch.catalog.models import model_of
from resmatch.catalog.wording import Coded, worded
from resmatch.errors import BadOption, BadTime
from resmatch.schedule.spoken import minute_of, read_point
from resmatch.schedule.times import MINUTES_PER_HOUR
from resmatch.text import quoted
from resmatch.upkeep.fact_names import steps_of
from resmatch.yamlsource import Path, read_text
from resmatch.yamlsource.scalars import plain_value

_NOT_KNOWN = frozenset({"", "unknown", "not known", "?"})
_KEPT_OUT = frozenset({"id", "kind", "type", "verified", "checked"})
_WRONG_SHAPE = "E110"
_IN_BRACKETS = ("[", "{")


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact to write: its path inside the entry, and its value (None where it is not known any more)."""

    steps: Path
    value: Value


def read_fact(text: str, data: Mapping[str, object]) -> Fact:
    """Read ``field=value`` for an entry as typed.

    The value is checked by the model of the entry: a word of a list by any of its names, a list with
    commas, a time as people say it. Raises BadOption with the reason.
    """
    name, equals, typed = text.partition("=")
    if not equals:
        raise BadOption(f"{quoted(text)} sets nothing", hint="write field=value, for example moud.methadone=yes")
    model = model_of(data.get("kind"))
    steps = steps_of(name, model)
    if steps[0] in _KEPT_OUT:
        raise BadOption(f"'{steps[0]}' is not changed this way", hint="edit the file by hand")
    if typed.strip().lower() in _NOT_KNOWN:
        return Fact(steps, None)
    return Fact(steps, _accepted(typed.strip(), steps, data, model))


def step_for(fact: Fact, entry: Path, data: Mapping[str, object]) -> Step:
    """Return the change that writes a fact; one that is not known takes its field out, and an emptied group."""
    if fact.value is not None:
        return SetValue((*entry, *fact.steps), fact.value)
    steps = fact.steps
    while len(steps) > 1 and len(find(data, steps[:-1])[1]) == 1 and find(data, steps)[0] == len(steps):
        steps = steps[:-1]
    return RemoveValue((*entry, *steps))


def _accepted(typed: str, steps: Path, data: Mapping[str, object], model: type[Part]) -> Value:
    """Return the first reading of the words that the model takes; raise BadOption when it takes none."""
    refused: list[Coded] = []
    for value in _readings(typed):
        found = _refusal(expected(data, SetValue(steps, value)), steps, model)
        if found is None:
            return value
        refused.append(found)
    # That a text is no number, or a number no text, says least.
    finding = next((coded for coded in refused if coded.code != _WRONG_SHAPE), refused[0]).finding
    raise BadOption(f"{'.'.join(map(str, steps))}: {finding.message}", hint=finding.hint)


def _readings(typed: str) -> Iterator[Value]:
    """Yield what the words can mean: text, a number, a list, a time of day."""
    yield typed
    yield plain_value(typed)
    if typed.startswith(_IN_BRACKETS):
        source = read_text(f"value: {typed}\n", "value")
        if not source.faults and isinstance(source.data, dict):
            yield source.data["value"]
    yield [part.strip() for part in typed.split(",") if part.strip()]
    yield from _time(typed)


def _time(typed: str) -> Iterator[str]:
    """Yield ``11 pm`` as ``23:00``."""
    try:
        point = read_point("".join(typed.lower().split()).replace(".", ""))
        minute = minute_of(point) if point else None
    except BadTime:
        minute = None
    if minute is not None:
        yield f"{minute // MINUTES_PER_HOUR:02}:{minute % MINUTES_PER_HOUR:02}"


def _refusal(data: Any, steps: Path, model: type[Part]) -> Coded | None:
    """Return why the model refuses the value at a path, None where it takes it; other faults do not count."""
    try:
        model.model_validate(data)
    except ValidationError as error:
        for coded in worded(error.errors(include_url=False), model, data, ()):
            path = coded.finding.path
            if path[: len(steps)] == steps or steps[: len(path)] == path:
                return coded
    return None
