"""How a validator says no: one error that carries our code, our sentence and the way out."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic_core import PydanticCustomError

from resmatch.text import join_words

NOT_TEXT = "not_text"
"""Error type of a value that is not text; the loader then reads the value again as it was typed."""


def refuse(code: str, message: str, *, hint: str = "", instead: str = "", field: str = "") -> PydanticCustomError:
    """Return the error to raise, with one of our codes as its type.

    ``instead`` is the text a fix would write in place of the value; ``field`` names the field to point
    at when a whole group of fields is refused.
    """
    context = {"message": message, "hint": hint, "instead": instead, "field": field}
    return PydanticCustomError(code, "{message}", context)


def not_text(value: object) -> PydanticCustomError:
    """Return the error for a value that should be text and is not."""
    return PydanticCustomError(NOT_TEXT, "{message}", {"message": f"{shape_of(value)} stands where text belongs"})


def did_you_mean(words: Sequence[str]) -> str:
    """Return the hint for near misses, or nothing."""
    quoted_words = [f"'{word}'" for word in words]
    return f"did you mean {join_words(quoted_words, last='or')}?" if words else ""


def shape_of(value: object) -> str:
    """Name the shape of a value in plain words: ``a list``, ``a number``, ``nothing``."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, int | float):
        return "a number"
    if isinstance(value, dict):
        return "a group of fields"
    return "a list" if isinstance(value, list | tuple) else "text"
