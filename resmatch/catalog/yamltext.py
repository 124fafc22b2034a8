"""Plain data to YAML text: which scalars need quotes, what goes on one line, what stands as a block.

The text means the same to resmatch, to YAML 1.1 and to YAML 1.2 readers: a text that one of them would take
for a number, a date, a time or yes and no is quoted. A ``Style`` says where such a word is meant as typed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

LINE_CHARACTERS = 120
"""A group or list that would pass this column is written as a block."""
INDENT = "  "

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ANSWERS = frozenset({"yes", "no"})
_TYPED_WORDS = frozenset(
    {"", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<", "---", "..."}
)
_NUMBER = re.compile(r"[-+]?\.?[0-9][0-9_.,:a-fA-FxXoO]*([eE][-+]?[0-9]+)?|[-+]?\.(inf|nan)", re.IGNORECASE)
_TIMESTAMP = re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt\s].*)?")
_PLAIN = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`](?:[^:#]|:(?=\S)|(?<=\S)#)*+", re.DOTALL)
_FLOW_MARKS = re.compile(r"[,\[\]{}?]|:(?=[,\[\]{}]|$)")
# What the reader of catalogs refuses in a file, and line breaks and blanks that are easily lost.
_ESCAPED = re.compile("[\x00-\x1f\x7f-\xa0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Style:
    """How one place of a document is written.

    ``order`` lists the keys of a group in their order, each with its own style; keys that are not listed come
    last, in the order given. ``each`` is the style of every value of a group whose keys are data.
    ``answers``: yes and no stand without quotes; ``dates``: dates do.
    """

    order: Mapping[str, Style] = field(default_factory=dict)
    each: Style | None = None
    answers: bool = False
    dates: bool = False


PLAIN = Style()


def block(value: object, style: Style = PLAIN, indent: str = "") -> list[str]:
    """Return the lines of a group or list in block form, each with its indent."""
    if isinstance(value, Mapping):
        return [line for key, item in ordered(value, style) for line in _pair(key, item, style, indent)]
    assert isinstance(value, list | tuple), "a scalar has no block form"
    return [line for item in value for line in _item(item, style, indent)]


def ordered(group: Mapping[str, object], style: Style) -> list[tuple[str, object]]:
    """Return the pairs of a group in the order of its style; others follow in the order given."""
    listed = [(key, group[key]) for key in style.order if key in group]
    return listed + [(key, value) for key, value in group.items() if key not in style.order]


def flow(value: object, style: Style = PLAIN) -> str:
    """Return a value on one line."""
    if isinstance(value, Mapping):
        pairs = (
            f"{_flow_scalar(key, PLAIN)}: {flow(item, style_below(style, key))}" for key, item in ordered(value, style)
        )
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(flow(item, style) for item in value) + "]"
    return _flow_scalar(value, style)


def scalar(value: object, style: Style = PLAIN) -> str:
    """Return one value as a block scalar is written, quoted where a reader would take it for something else."""
    if not isinstance(value, str):
        return _number(value)
    return value if _stands_alone(value, style) else quote(value)


def quote(text: str) -> str:
    """Return a text in double quotes, everything unprintable escaped."""
    escaped = json.dumps(text, ensure_ascii=False)
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", escaped)


def style_below(style: Style, key: str) -> Style:
    """Return the style of a field; a group without declared fields hands its own down."""
    if style.each is not None:
        return style.each
    return style.order.get(key, PLAIN if style.order else style)


def _pair(key: str, value: object, style: Style, indent: str) -> list[str]:
    name, below = _flow_scalar(key, PLAIN), style_below(style, key)
    if isinstance(value, str) and _is_paragraphs(value):
        return [f"{indent}{name}: |-", *(f"{indent}{INDENT}{line}".rstrip() for line in value.split("\n"))]
    if not _is_group(value):
        return [f"{indent}{name}: {scalar(value, below)}"]
    line = f"{indent}{name}: {flow(value, below)}"
    if not value or (len(line) <= LINE_CHARACTERS and not _holds_groups(value)):
        return [line]
    return [f"{indent}{name}:", *block(value, below, indent + INDENT)]


def _item(value: object, style: Style, indent: str) -> list[str]:
    line = f"{indent}- {flow(value, style) if _is_group(value) else scalar(value, style)}"
    if not _is_group(value) or not value or len(line) <= LINE_CHARACTERS:
        return [line]
    lines = block(value, style, indent + INDENT)
    return [f"{indent}- {lines[0].removeprefix(indent + INDENT)}", *lines[1:]]


def _is_paragraphs(text: str) -> bool:
    """Tell whether a text can stand as a block of lines, so that nothing of it is lost or escaped."""
    lines = text.split("\n")
    sound = all(line == line.rstrip() and not _ESCAPED.search(line) for line in lines)
    return len(lines) > 1 and sound and lines[0][:1].strip() != "" and lines[-1] != ""


def _is_group(value: object) -> bool:
    return isinstance(value, Mapping | list | tuple)


def _holds_groups(value: object) -> bool:
    """Tell whether a value is a list of groups: those are easier to read and to change line by line."""
    return isinstance(value, Sequence) and any(isinstance(item, Mapping) for item in value)


def _flow_scalar(value: object, style: Style) -> str:
    text = scalar(value, style)
    if isinstance(value, str) and text is value and _FLOW_MARKS.search(value):
        return quote(value)
    return text


def _number(value: object) -> str:
    if isinstance(value, float):
        digits, exponent, power = repr(value).partition("e")
        # YAML 1.1 takes 1e-07 for a text.
        return f"{digits}{'' if '.' in digits else '.0'}e{power}" if exponent else digits
    return json.dumps(value)


def _stands_alone(text: str, style: Style) -> bool:
    if (style.answers and text in _ANSWERS) or (style.dates and _DATE.fullmatch(text)):
        return True
    if text.lower() in _TYPED_WORDS or _NUMBER.fullmatch(text) or _TIMESTAMP.fullmatch(text):
        return False
    return _PLAIN.fullmatch(text) is not None and not text[-1].isspace() and not _ESCAPED.search(text)
