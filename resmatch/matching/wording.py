"""Plain words for values of a record: tri-states, lists, vocabulary ids."""

from __future__ import annotations

from collections.abc import Mapping

from resmatch.text import join_words

_TRI_WORDS = {"yes": "yes", "no": "no", "case_by_case": "case by case"}


def in_words(value: object) -> str:
    """Say a value of a record in words; silence is an empty text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        return ", ".join(f"{_spaced(key)}: {in_words(item)}" for key, item in value.items())
    if isinstance(value, (list, tuple)):
        return join_words([in_words(item) for item in value])
    return _TRI_WORDS.get(str(value), _spaced(value))


def _spaced(value: object) -> str:
    return str(value).replace("_", " ")
