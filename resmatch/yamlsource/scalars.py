"""What an unquoted scalar means: YAML 1.2 without its surprises.

``true``/``false``, ``null``/``~``, whole numbers without a leading zero or plus sign, and decimal numbers
are values; everything else (``yes``, ``02139``, ``18:30``, ``2026-11-01``, ``.nan``, ``1_000``) is text.
"""

from __future__ import annotations

import math
import re

_WORDS: dict[str, bool | None] = {
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
}
# ASCII digits only: \d and int() also take Arabic-Indic digits, and str.isdigit takes superscripts.
_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")
_DECIMAL = re.compile(r"-?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?")
_NUMBER_STARTS = frozenset("-.0123456789")
MEANINGFUL_STARTS = _NUMBER_STARTS | {word[:1] for word in _WORDS}
"""First characters of scalars that may be more than text; the empty one stands for an empty scalar."""


def plain_value(text: str) -> str | int | float | bool | None:
    """Return the value of an unquoted scalar, or the text itself."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] in _NUMBER_STARTS:
        return _number(text)
    return text


def _number(text: str) -> str | int | float:
    if _WHOLE.fullmatch(text):
        return int(text)
    if _DECIMAL.fullmatch(text) and not text.lstrip("-").isdigit():
        value = float(text)
        return value if math.isfinite(value) else text
    return text
