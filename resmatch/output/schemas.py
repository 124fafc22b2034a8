"""JSON Schemas of what the commands print as JSON. Keys are only ever added within a major version of a schema."""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_TEXT: Schema = {"type": "string"}
_WHOLE: Schema = {"type": "integer", "minimum": 0}
_NUMBER: Schema = {"type": "number"}
_FLAG: Schema = {"type": "boolean"}
_DAY: Schema = {"type": "string", "format": "date"}


def _one_of(*words: str) -> Schema:
    return {"enum": list(words)}


def _or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


def _list_of(schema: Schema) -> Schema:
    return {"type": "array", "items": schema}


def _object(**properties: Schema) -> Schema:
    """Describe an object that always has these keys, and may get more later."""
    return {"type": "object", "properties": properties, "required": list(properties)}


def _named(title: str, schema: Schema) -> Schema:
    return {"$schema": DIALECT, "title": title, **schema}


_MAYBE_TEXT = _or_null(_TEXT)
_MAYBE_DAY = _or_null(_DAY)
_SOURCE = _object(file=_MAYBE_TEXT, line=_or_null(_WHOLE))

REASON = _object(
    criterion=_TEXT,
    state=_one_of("yes", "partly", "unknown", "no"),
    points=_WHOLE,
    of=_WHOLE,
    asked=_TEXT,
    listed=_TEXT,
    text=_TEXT,
    field=_TEXT,
    source=_MAYBE_TEXT,
    as_of=_MAYBE_DAY,
)
CHECK = _object(
    check=_TEXT,
    outcome=_one_of("met", "conflict", "verify", "ask", "na"),
    hard=_FLAG,
    text=_TEXT,
    question=_TEXT,
    topic=_TEXT,
    asked=_TEXT,
    listed=_TEXT,
    field=_TEXT,
    source=_MAYBE_TEXT,
    as_of=_MAYBE_DAY,
    opens_on=_MAYBE_DAY,
)
CONTACT = _object(
    phone=_MAYBE_TEXT,
    text_line=_MAYBE_TEXT,
    website=_MAYBE_TEXT,
    say=_MAYBE_TEXT,
    hours=_MAYBE_TEXT,
    open_now=_or_null(_FLAG),
    open_text=_MAYBE_TEXT,
)
MATCH = _object(
    id=_TEXT,
    name=_TEXT,
    kind=_TEXT,
    type=_MAYBE_TEXT,
    rank=_WHOLE,
    tier=_one_of("fits", "call_first", "excluded"),
    score={"type": "integer", "minimum": 0, "maximum": 100},
    band=_one_of("strong", "good", "fair", "weak"),
    distance_mi=_or_null(_NUMBER),
    distance_is_about=_FLAG,
    demo=_FLAG,
    contact=CONTACT,
    reasons=_list_of(REASON),
    checks=_list_of(CHECK),
    ask=_list_of(_TEXT),
    labels=_list_of(_TEXT),
    source=_SOURCE,
)
NEED = _object(
    need=_TEXT,
    label=_TEXT,
    why=_TEXT,
    counts=_object(looked_at=_WHOLE, fits=_WHOLE, call_first=_WHOLE, excluded=_WHOLE),
    excluded_by=_list_of(_object(reason=_TEXT, label=_TEXT, count=_WHOLE)),
    matches=_list_of(MATCH),
    excluded=_list_of(MATCH),
    near_misses=_list_of(MATCH),
    relaxations=_list_of(_object(change=_TEXT, option=_TEXT, fits=_WHOLE, call_first=_WHOLE)),
    questions=_list_of(_object(topic=_TEXT, text=_TEXT, decides=_WHOLE, of=_WHOLE)),
    people_to_call=_list_of(_object(id=_TEXT, name=_TEXT, say=_TEXT)),
    notes=_list_of(_TEXT),
)
ALERT = _object(id=_TEXT, title=_TEXT, lines=_list_of(_TEXT))

FIND = _named(
    "resmatch find",
    _object(
        schema=_one_of("resmatch/find/1"),
        alerts=_list_of(ALERT),
        alerts_alone=_FLAG,
        understood={"type": "object"},
        catalog=_object(name=_TEXT, version=_TEXT, listings=_WHOLE, newest_check=_MAYBE_DAY, demo=_FLAG),
        weights=_TEXT,
        now={"type": "string", "format": "date-time"},
        notes=_list_of(_TEXT),
        also_needs=_list_of(_TEXT),
        needs=_list_of(NEED),
    ),
)
"""What ``resmatch find --json`` prints."""

_EXPLANATION = _object(schema=_one_of("resmatch/explain/1"), weights=_TEXT, **MATCH["properties"])

EXPLAIN = _named("resmatch explain", _EXPLANATION)
"""What ``resmatch explain --json`` prints."""

EXPLANATIONS = _named(
    "resmatch find --explain",
    _object(schema=_one_of("resmatch/explanations/1"), explanations=_list_of(_EXPLANATION)),
)
"""What ``resmatch find --explain --json`` and ``--why-not --json`` print."""

ERROR = _named(
    "resmatch error",
    _object(schema=_one_of("resmatch/error/1"), code=_TEXT, exit=_WHOLE, message=_TEXT, hint=_TEXT),
)
"""What every command prints on stdout instead of an answer when it was asked for JSON."""

SCHEMAS: dict[str, Schema] = {"find": FIND, "explain": EXPLAIN, "explanations": EXPLANATIONS, "error": ERROR}
"""Every schema by the name ``resmatch schema --of`` takes."""
