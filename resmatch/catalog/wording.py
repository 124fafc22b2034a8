"""Pydantic's errors in our words: our code, our sentence, the exact path, a hint and a fix.

One cause gives one message: an unknown field may be a missing one under another name, so missing
fields are not reported beside it; blocks of details are not reported while the kind is not known.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from pydantic_core import ErrorDetails

from resmatch.catalog.advice import LISTED_FIELDS, group_hint, kind_hint, list_hint, straight_quotes, text_hint
from resmatch.catalog.base import Part
from resmatch.catalog.examples import EXAMPLES
from resmatch.catalog.finding import Change, Finding, Target
from resmatch.catalog.models import kind_with
from resmatch.catalog.refusal import NOT_TEXT, did_you_mean, shape_of
from resmatch.catalog.shape import Steps, fields_of, home_of, part_at
from resmatch.diagnostics import Safety
from resmatch.text import closest, join_words, quoted
from resmatch.vocab import KINDS
from resmatch.yamlsource import Path

_KEY = "[key]"
_MISSING = "missing"
UNKNOWN_FIELD = "extra_forbidden"
"""Type of pydantic's error for a field that a model does not have."""
_SWAPPED = "E142"
_SAFE_FIXES = frozenset({"E104"})
"""Codes whose fix keeps the meaning; a person should look at the others first."""

OTHER_NAMES: Mapping[str, str] = {
    "address": "location",
    "bup": "buprenorphine",
    "documents": "required_documents",
    "hours": "schedules",
    "insurance": "payers",
    "last_checked": "verified",
    "lat": "latitude",
    "link": "website",
    "lng": "longitude",
    "lon": "longitude",
    "level": "narr_level",
    "meds": "moud",
    "narr": "narr_level",
    "phone": "phones",
    "price": "cost_options",
    "state": "state_province",
    "street": "address_1",
    "suboxone": "buprenorphine",
    "tel": "phones",
    "telephone": "phones",
    "times": "schedules",
    "town": "city",
    "url": "website",
    "vivitrol": "naltrexone",
    "zip": "postal_code",
    "zipcode": "postal_code",
}
"""Names of the same fields in other formats and in speech."""


class Coded(NamedTuple):
    """A finding and its code."""

    code: str
    finding: Finding


class _Setting(NamedTuple):
    """Where an error stands: the model and data of the entry, and the path of the entry in its file."""

    model: type[Part]
    data: object
    entry: Path
    missing: frozenset[Steps]


def worded(errors: Sequence[ErrorDetails], model: type[Part], data: object, entry: Path) -> Iterator[Coded]:
    """Yield our finding for each of pydantic's errors in one entry, without consequences of others."""
    kept = _without_consequences(errors)
    missing = frozenset(_steps(error) for error in errors if error["type"] == _MISSING)
    setting = _Setting(model, data, entry, missing)
    for error in kept:
        yield _WORDERS.get(error["type"], _other)(error, setting)


def _steps(error: ErrorDetails) -> Steps:
    return tuple(step for step in error["loc"] if step != _KEY)


def _without_consequences(errors: Sequence[ErrorDetails]) -> list[ErrorDetails]:
    unknown_in = {_steps(error)[:-1] for error in errors if error["type"] == UNKNOWN_FIELD}
    kindless = any(_steps(error) == ("kind",) for error in errors)
    return [error for error in errors if not _follows(error, unknown_in, kindless)]


def _follows(error: ErrorDetails, unknown_in: set[Steps], kindless: bool) -> bool:
    steps = _steps(error)
    if error["type"] == _MISSING:
        return steps[:-1] in unknown_in
    return error["type"] == UNKNOWN_FIELD and kindless and len(steps) == 1 and str(steps[0]) in KINDS


def _missing(error: ErrorDetails, setting: _Setting) -> Coded:
    steps = _steps(error)
    field = str(steps[-1])
    owner = part_at(setting.model, steps[:-1])
    described = fields_of(owner)[field].description if owner and field in fields_of(owner) else ""
    message = f"the field '{field}' is missing"
    return Coded("E103", Finding(setting.entry + steps, message, hint=described or "", target=Target.KEY))


def _unknown_field(error: ErrorDetails, setting: _Setting) -> Coded:
    steps = _steps(error)
    name, path = str(steps[-1]), setting.entry + steps
    if len(steps) == 1 and name in KINDS:
        message = f"the block {quoted(name)} belongs to listings of kind {name}"
        return Coded("E107", Finding(path, message, hint="check the kind, or take it out", target=Target.KEY))
    if ":" in name:
        return Coded("E102", _without_space(name, path))
    owner = part_at(setting.model, steps[:-1]) or setting.model
    near = _near_field(name, owner)
    inside = f" in {steps[-2]}" if len(steps) > 1 and isinstance(steps[-2], str) else ""
    hint = _field_hint(near, name, owner) + _needed(steps[:-1], near, setting)
    change = _rename(name, near, _at(setting.data, steps[:-1]))
    message = f"unknown field {quoted(name)}{inside}"
    return Coded("E102", Finding(path, message, hint=hint, target=Target.KEY, change=change))


def _without_space(name: str, path: Path) -> Finding:
    field, _, value = name.partition(":")
    spaced = f"{field}: {value}"
    return Finding(
        path,
        f"unknown field {quoted(name)}: there is no space after its ':'",
        hint=f"write {spaced}",
        target=Target.KEY,
        change=Change(spaced, f"write {spaced}", Safety.UNSAFE),
    )


def _rename(name: str, near: str, fields: Any) -> Change | None:
    """Return the change of a misspelt name, unless the right one is there too."""
    if not near or near in fields or not closest(name, [near]):
        return None
    return Change(near, f"rename to {near}")


def _at(data: Any, steps: Steps) -> Any:
    for step in steps:
        data = data[step]
    return data


def _near_field(name: str, owner: type[Part]) -> str:
    names = fields_of(owner)
    other = _other_name(name)
    if other in names:
        return other
    near = closest(name, names, limit=1)
    return near[0] if near else ""


def _other_name(name: str) -> str:
    """Return our name for a field called otherwise elsewhere, misspelt or not; the name itself if none."""
    near = closest(name, OTHER_NAMES, limit=1)
    return OTHER_NAMES[near[0]] if near else name


def _field_hint(near: str, name: str, owner: type[Part]) -> str:
    if near:
        return did_you_mean([near])
    inner = _other_name(name)
    home = home_of(owner, inner)
    if home:
        return f"write it inside '{home}' as '{inner}'" if inner != name else f"write it inside '{home}'"
    if elsewhere := kind_with(inner):
        return f"it belongs to listings of kind {elsewhere}, inside '{elsewhere}'; check which listing it is for"
    names = tuple(fields_of(owner))
    if len(names) <= LISTED_FIELDS:
        return f"the fields here are {join_words(names)}"
    return "all fields: resmatch schema"


def _needed(owner: Steps, near: str, setting: _Setting) -> str:
    return f" ({near} is required)" if (*owner, near) in setting.missing else ""


def _own(error: ErrorDetails, setting: _Setting) -> Coded:
    """Word a refusal of our own validators, which brings its words along."""
    context, steps = error["ctx"], _steps(error)
    path = setting.entry + steps
    if context["field"]:
        path += (context["field"],)
    target = Target.KEY if error["loc"][-1:] == (_KEY,) else Target.VALUE
    hint = _better_hint(error, steps) or context["hint"]
    finding = Finding(path, context["message"], hint=hint, target=target, change=_change(error))
    return Coded(error["type"], finding)


def _better_hint(error: ErrorDetails, steps: Steps) -> str:
    """Return a hint that only the place of a value can give, or nothing."""
    value = error["input"]
    if inner := straight_quotes(value):
        return f'use straight quotes: "{inner}"'
    if steps in (("kind",), ("type",)) and isinstance(value, str):
        return kind_hint(value)
    if steps == ("cost",) and isinstance(value, str) and any(character.isdigit() for character in value):
        return f"write free, sliding or fixed here, and the price as cost_options: {EXAMPLES['cost_options']}"
    return ""


def _change(error: ErrorDetails) -> Change | None:
    if inner := straight_quotes(error["input"]):
        return Change(f'"{inner}"', "use straight quotes")
    instead = error["ctx"]["instead"]
    safety = Safety.SAFE if error["type"] in _SAFE_FIXES else Safety.UNSAFE
    return Change(instead, f"write {instead}", safety) if instead else None


def _swapped(error: ErrorDetails, setting: _Setting) -> Coded:
    """Word a swapped point; its fix writes each number in the place of the other."""
    code, finding = _own(error, setting)
    point = _at(setting.data, _steps(error))
    north, east = str(point["longitude"]), str(point["latitude"])
    elsewhere = (((*finding.path[:-1], "longitude"), east),)
    return Coded(code, replace(finding, change=Change(north, "swap them", Safety.UNSAFE, elsewhere)))


def _not_text(error: ErrorDetails, setting: _Setting) -> Coded:
    message = f"{shape_of(error['input'])} stands where text belongs"
    return Coded("E110", Finding(setting.entry + _steps(error), message, hint=text_hint(error["input"])))


def _not_a_list(error: ErrorDetails, setting: _Setting) -> Coded:
    value, steps = error["input"], _steps(error)
    message = f"{shape_of(value)} stands where a list belongs"
    return Coded("E110", Finding(setting.entry + steps, message, hint=list_hint(value, steps, setting.model)))


def _not_fields(error: ErrorDetails, setting: _Setting) -> Coded:
    value, steps = error["input"], _steps(error)
    message = f"{shape_of(value)} stands where a group of fields belongs"
    return Coded("E110", Finding(setting.entry + steps, message, hint=group_hint(value, steps, setting.model)))


def _length(error: ErrorDetails, setting: _Setting) -> Coded:
    limit = error.get("ctx", {}).get("max_length")
    length = len(error["input"])
    message = f"{length} characters, at most {limit} are allowed" if limit else "this text is empty"
    hint = "shorten it" if limit else "leave the field out when it is not known"
    return Coded("E111", Finding(setting.entry + _steps(error), message, hint=hint))


def _other(error: ErrorDetails, setting: _Setting) -> Coded:
    if "ctx" in error and "instead" in error["ctx"]:
        return _own(error, setting)
    message = error["msg"][:1].lower() + error["msg"][1:]
    return Coded("E110", Finding(setting.entry + _steps(error), message))


_WORDERS: Mapping[str, Callable[[ErrorDetails, _Setting], Coded]] = {
    _MISSING: _missing,
    UNKNOWN_FIELD: _unknown_field,
    _SWAPPED: _swapped,
    NOT_TEXT: _not_text,
    "string_type": _not_text,
    "tuple_type": _not_a_list,
    "dict_type": _not_fields,
    "model_type": _not_fields,
    "model_attributes_type": _not_fields,
    "string_too_long": _length,
    "string_too_short": _length,
}
