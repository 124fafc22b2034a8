"""A new entry as a form to fill in: blanks for what it needs, and commented lines for what it can say."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from resmatch.catalog.examples import EXAMPLES
from resmatch.catalog.models import MODELS
from resmatch.catalog.rules.e114_blank import BLANK
from resmatch.catalog.schema import catalog_schema
from resmatch.catalog.shape import fields_of
from resmatch.catalog.yamltext import INDENT, Style, flow
from resmatch.text import join_words
from resmatch.vocab import types_of

LISTED_TYPES = 8
"""So many types are named on the line of a kind's type; the others are in ``resmatch vocab``."""

_FIELD = INDENT * 2
_BLANKS = ("id", "name", "kind", "type")
_EVERYONE = (
    "organization", "description", "phones", "website", "location", "point", "service_area", "modality", "schedules",
    "minimum_age", "serves_gender", "languages", "accessibility",
)  # fmt: skip
_BY_KIND: Mapping[str, tuple[str, ...]] = {
    "support_group": ("pathways", "moud", "attendance_proof", "cost"),
    "housing": (
        "intake", "gender_policy", "accepts_pregnant", "children", "pets", "moud", "pathways", "min_days_abstinent",
        "record", "payers", "cost_options", "availability", "certification",
    ),
    "treatment": ("intake", "accepts_pregnant", "children", "moud", "withdrawal_of", "payers", "availability"),
    "medication": ("intake", "accepts_pregnant", "moud_provided", "same_day_start", "payers"),
    "mental_health": ("intake", "payers"),
    "coaching": ("pathways", "payers", "cost"),
    "employment": ("record", "moud"),
    "helpline": ("text_line", "funding"),
    "service": ("payers", "cost"),
}  # fmt: skip


def skeleton(kind: str) -> str:
    """Return the text of a catalog file with one entry of a kind (its id) to fill in.

    Lines with ``___`` must be filled in. Lines that start with ``#`` are facts it can state, each with an example:
    take the ``#`` away and change what stands there.
    """
    lines = [
        "# Fill in every ___. Take the # from a line to say that fact; a line that is left out means: not known.",
        "resources:",
        f"{INDENT}- id: {BLANK}  # small letters and hyphens, never changed later: harbor-street-house",
        f"{_FIELD}name: {BLANK}  # {_description(kind, 'name')}",
        f"{_FIELD}kind: {kind}",
        *_type(kind),
        *(f"{_FIELD}# {name}: {EXAMPLES[name]}  # {_description(kind, name)}" for name in _fields(kind)),
        *(f"{_FIELD}# {line}" for line in _block(kind)),
        f"{_FIELD}# verified: {EXAMPLES['verified']}  # {_description(kind, 'verified')}",
    ]
    return "".join(f"{line}\n" for line in lines)


def _description(kind: str, name: str) -> str:
    return fields_of(MODELS[kind])[name].description or ""


def _fields(kind: str) -> list[str]:
    """Return the optional fields of the form, in the order of the model."""
    wanted = {*_EVERYONE, *_BY_KIND[kind]}
    return [name for name in fields_of(MODELS[kind]) if name in wanted]


def _type(kind: str) -> Iterator[str]:
    types = types_of(kind).ids
    if not types:
        return
    more = " ..., all: resmatch vocab kinds" if len(types) > LISTED_TYPES else ""
    words = join_words(types[:LISTED_TYPES], last="or") if not more else ", ".join(types[:LISTED_TYPES])
    if fields_of(MODELS[kind])["type"].is_required():
        yield f"{_FIELD}type: {BLANK}  # {words}{more}"
    else:
        yield f"{_FIELD}# type: {types[0]}  # {words}{more}"


def _block(kind: str) -> Iterator[str]:
    """Yield the lines of the block of details that only this kind has."""
    schema = catalog_schema()
    definitions = schema["definitions"]
    reference: str = definitions["entry"]["properties"][kind]["anyOf"][0]["$ref"]
    fields = definitions[reference.rpartition("/")[2]]["properties"]
    yield f"{kind}:"
    for name, field in fields.items():
        yield f"{INDENT}{name}: {_sample(field, definitions)}  # {field.get('description', '')}"


def _sample(schema: Mapping[str, Any], definitions: Mapping[str, Any]) -> str:
    """Return an example for a field, worked out from its JSON Schema."""
    if "anyOf" in schema:
        return _sample(schema["anyOf"][0], definitions)
    if "$ref" in schema:
        inner = definitions[schema["$ref"].rpartition("/")[2]]["properties"]
        return "{" + ", ".join(f"{name}: {_sample(part, definitions)}" for name, part in inner.items()) + "}"
    if schema.get("type") == "array":
        return f"[{_sample(schema['items'], definitions)}]"
    if schema.get("type") in ("integer", "number"):
        return "1"
    words = schema.get("enum") or schema.get("examples") or ["in plain words"]
    return flow(words[0], Style(answers=True)) if isinstance(words[0], str) else json.dumps(words[0])
