"""What YAML offers and a catalog refuses, each with the words that say so."""

from __future__ import annotations

import re

from resmatch.text import quoted
from resmatch.yamlsource.marks import Fault, Mark

_PROPERTY = re.compile(r"[&!*][^\s,\[\]{}]*")


def property_end(text: str, start: int) -> int:
    """Return where the anchor, alias or tag that starts at ``start`` ends."""
    found = _PROPERTY.match(text, start)
    return found.end() if found else start


def anchor(name: str, mark: Mark) -> Fault:
    """Refuse ``&name``, and ``*name``, which stands for what it marks."""
    return Fault(
        "Y005",
        f"{quoted(name)} ties parts of the file together, and each entry must stand on its own",
        "write the value out, or put quotes around text that starts with & or *",
        mark,
    )


def tag(name: str, mark: Mark) -> Fault:
    """Refuse ``!tag``."""
    return Fault(
        "Y006",
        f"the tag {quoted(name)} is not used in a catalog",
        "delete it, or put quotes around text that starts with !",
        mark,
    )


def merge_key(mark: Mark) -> Fault:
    """Refuse ``<<:``."""
    return Fault(
        "Y007",
        "'<<' copies fields from another part of the file, and each entry must stand on its own",
        "write the fields out",
        mark,
    )


def duplicate_key(key: str, mark: Mark, first: Mark) -> Fault:
    """Refuse a key that the same mapping already has at ``first``."""
    return Fault(
        "Y002",
        f"{quoted(key)} is already set on line {first.line}",
        "keep one of the two and delete the other",
        mark,
    )


def key_not_text(written: str, key: object, mark: Mark) -> Fault:
    """Refuse a key that YAML reads as a number, a yes/no, nothing, a list or a mapping."""
    if isinstance(key, list | dict):
        message, hint = (
            "a list or mapping cannot be a field name",
            "put quotes around text that starts with [ or {",
        )
    elif key is None:
        message, hint = "a field name is missing before ':'", "write a field name, or put the text in quotes"
    else:
        message, hint = f"the field name {quoted(written)} is not text", "put it in double quotes"
    return Fault("Y008", message, hint, mark)


def directive(written: str, mark: Mark) -> Fault:
    """Refuse a ``%`` line before the document."""
    return Fault("Y009", f"the directive {quoted(written)} is not used in a catalog", "delete this line", mark)


def second_document(mark: Mark) -> Fault:
    """Refuse anything after the end of the first document."""
    return Fault(
        "Y009",
        "a second document starts here",
        "keep one document in a file: delete the line '---' or move the rest to its own file",
        mark,
    )


def control_character(code_point: int, mark: Mark) -> Fault:
    """Refuse an invisible character that no listing needs and that can harm a terminal."""
    return Fault(
        "Y020",
        f"a control character (U+{code_point:04X}) is in the text",
        "delete it; it may have come along with copied text",
        mark,
    )


def too_much(what: str, limit: int, mark: Mark) -> Fault:
    """Refuse what passes a limit."""
    return Fault("Y022", f"more than {limit:,} {what}", "split this into smaller parts", mark)
