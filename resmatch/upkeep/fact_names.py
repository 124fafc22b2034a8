"""From the name of a fact as typed (``beds``, ``curfew``, ``masshealth``) to its path in an entry."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.catalog.base import Part
from resmatch.catalog.refusal import did_you_mean
from resmatch.catalog.shape import fields_of, home_of, part_at
from resmatch.errors import BadOption
from resmatch.text import closest, quoted
from resmatch.vocab import ACCESSIBILITY, MEDICAL_SUPPORT, OTHER_MEDICINES, PAYERS, RECORDS, Vocabulary
from resmatch.yamlsource import Path

SHORT_NAMES: dict[str, Path] = {
    "address": ("location", "address_1"),
    "as_of": ("availability", "as_of"),
    "beds": ("availability", "beds"),
    "buprenorphine": ("moud", "buprenorphine"),
    "city": ("location", "city"),
    "methadone": ("moud", "methadone"),
    "naltrexone": ("moud", "naltrexone"),
    "phone": ("phones", 0, "number"),
    "room": ("availability", "status"),
    "say": ("intake", "say"),
    "street": ("location", "address_1"),
    "suboxone": ("moud", "buprenorphine"),
    "town": ("location", "city"),
    "vivitrol": ("moud", "naltrexone"),
    "waitlist": ("availability", "waitlist_days"),
    "walk_in": ("intake", "walk_in"),
    "wheelchair": ("accessibility", "wheelchair"),
    "zip": ("location", "postal_code"),
}
"""Short names that mean one fact, though a block or a longer path holds it."""

KEYED_BY: dict[str, Vocabulary] = {
    "accessibility": ACCESSIBILITY,
    "medical_support": MEDICAL_SUPPORT,
    "other_medicines": OTHER_MEDICINES,
    "payers": PAYERS,
    "record": RECORDS,
}
"""Groups whose keys are words of a list."""


def steps_of(name: str, model: type[Part]) -> Path:
    """Return the path of a fact in an entry of this model; raise BadOption for a name that it cannot have.

    >>> from resmatch.catalog import Housing
    >>> steps_of("curfew", Housing)
    ('housing', 'curfew')
    """
    typed = tuple(_step(part) for part in name.strip().lower().replace("-", "_").split(".") if part.strip())
    if not typed:
        raise BadOption("a fact has no name", hint="write for example moud.methadone=yes")
    steps = _full(typed, model)
    if steps is None:
        raise BadOption(f"there is no field {quoted(name)} here", hint=_hint(name, model))
    return steps


def _step(part: str) -> str | int:
    return int(part) if part.isascii() and part.isdigit() else part.strip()


def _full(typed: Path, model: type[Part]) -> Path | None:
    """Return the whole path of a short, long or keyed name."""
    first = str(typed[0])
    if len(typed) == 1 and first in SHORT_NAMES and _exists(SHORT_NAMES[first], model):
        return SHORT_NAMES[first]
    if first in fields_of(model):
        return _keyed(typed) if _exists(typed, model) else None
    home = home_of(model, first)
    if home:
        return (home, *typed)
    keyed = [(field, vocabulary.meanings(first)) for field, vocabulary in KEYED_BY.items()]
    found: list[Path] = [(field, meanings[0]) for field, meanings in keyed if len(meanings) == 1]
    return found[0] if len(found) == 1 and len(typed) == 1 else None


def _keyed(typed: Path) -> Path:
    """Write the key of a group by its id: ``payers.masshealth`` is ``payers.medicaid``."""
    vocabulary = KEYED_BY.get(str(typed[0]))
    if vocabulary is None or len(typed) < 2:
        return typed
    meanings = vocabulary.meanings(str(typed[1]))
    return (typed[0], meanings[0], *typed[2:]) if len(meanings) == 1 else typed


def _exists(steps: Path, model: type[Part]) -> bool:
    """Tell whether a model could have the path; groups keyed by words take any key."""
    owner = part_at(model, steps[:-1])
    if len(steps) == 1 or owner is None:
        return str(steps[0]) in fields_of(model)
    inside = isinstance(steps[-1], str) and steps[-1] in fields_of(owner)
    return inside or isinstance(steps[-1], int) or str(steps[0]) in (*KEYED_BY, "checked", "court_approved")


def _hint(name: str, model: type[Part]) -> str:
    near = closest(name, dict.fromkeys(_names(model)), limit=2)
    return did_you_mean(near) or "resmatch schema lists all fields"


def _names(model: type[Part]) -> Iterator[str]:
    yield from SHORT_NAMES
    for field in fields_of(model):
        yield field
        inner = part_at(model, (field,))
        yield from (f"{field}.{name}" for name in (fields_of(inner) if inner else ()))
