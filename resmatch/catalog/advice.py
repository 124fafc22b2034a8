"""What to write instead: hints that a maintainer can copy, tried out before they are given."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import TypeAdapter, ValidationError

from resmatch.catalog.base import Part
from resmatch.catalog.examples import EXAMPLES
from resmatch.catalog.shape import Steps, fields_of, part_at
from resmatch.text import join_words, quoted
from resmatch.vocab import KINDS, types_of

SHOWN_CHARACTERS = 40
"""A value up to this long is repeated in a hint."""
LISTED_FIELDS = 12

_CURLY = "\u201c\u201d\u201e\u2018\u2019"


def list_hint(value: object, steps: Steps, model: type[Part]) -> str:
    """Return how to write a list where something else stands."""
    if isinstance(value, dict) and _fits([value], steps, model) and len(one := _in_one_line(value)) <= SHOWN_CHARACTERS:
        return f"write [{one}]"
    if isinstance(value, str) and len(value) <= SHOWN_CHARACTERS:
        item = part_at(model, steps)
        inner = next(iter(fields_of(item))) if item is not None and item is not part_at(model, steps[:-1]) else ""
        if _fits([{inner: value} if inner else value], steps, model):
            return f"write [{{{inner}: {value}}}]" if inner else f"write [{value}]"
        words = [word.strip() for word in value.split(",")]
        if len(words) > 1 and _fits(words, steps, model):
            return f"write [{', '.join(words)}]"
    return _like_this(steps) or "write one item per line, each after '- '"


def text_hint(value: object) -> str:
    """Return how to write a text where something else stands; empty where nothing shorter can be said."""
    words = value if isinstance(value, list) else []
    if words and all(isinstance(word, str) for word in words) and len(joined := ", ".join(words)) <= SHOWN_CHARACTERS:
        return f"take the [ ] away: write {joined if len(words) == 1 else quoted(joined)}"
    return "write it as one text, in quotes if it holds : # [ ] or { }"


def group_hint(value: object, steps: Steps, model: type[Part]) -> str:
    """Return how to write a group of fields where something else stands."""
    if isinstance(value, list) and value and all(isinstance(word, str) for word in value):
        answers = "{" + ", ".join(f"{word}: yes" for word in value) + "}"
        if len(answers) <= SHOWN_CHARACTERS and _fits(dict.fromkeys(value, "yes"), steps, model):
            return f"write {answers}"
    owner = part_at(model, steps)
    if isinstance(value, str) and owner and steps and isinstance(steps[-1], int) and len(value) <= SHOWN_CHARACTERS:
        inner = next(iter(fields_of(owner)))
        if _fits([{inner: value}], steps[:-1], model):
            return f"write {{{inner}: {value}}}"
    names = tuple(fields_of(owner))[:LISTED_FIELDS] if owner and steps else ()
    fields = f"its fields are {join_words(names)}" if names else "write one 'field: value' per line"
    return _like_this(steps) or fields


def kind_hint(word: str) -> str:
    """Return the kind and type to write for a word that names a type, or nothing."""
    found = [(kind, type_id) for kind in KINDS.ids for type_id in types_of(kind).meanings(word)]
    if len(found) != 1:
        return ""
    kind, type_id = found[0]
    return f"that is a type: write kind: {kind} and type: {type_id}"


def straight_quotes(text: object) -> str:
    """Return a text without the curly quotes around it; empty where it has none."""
    if isinstance(text, str) and text[:1] in _CURLY and text[-1:] in _CURLY and len(text) > 2:
        return text[1:-1]
    return ""


def _in_one_line(fields: Mapping[str, object]) -> str:
    return "{" + ", ".join(f"{name}: {value}" for name, value in fields.items()) + "}"


def _like_this(steps: Steps) -> str:
    example = EXAMPLES.get(str(steps[-1])) if steps else None
    return f"write it like this: {example}" if example else ""


def _fits(value: object, steps: Steps, model: type[Part]) -> bool:
    """Tell whether a value could stand at a path inside an entry."""
    owner = part_at(model, steps[:-1])
    field = fields_of(owner).get(str(steps[-1])) if owner and steps else None
    if field is None:
        return False
    annotation: Any = field.annotation
    for metadata in field.metadata:
        annotation = Annotated[annotation, metadata]
    try:
        TypeAdapter(annotation).validate_python(value)
    except ValidationError:
        return False
    return True
