"""Neutral values in every shape a story may write them: one word, a list or a map; yes as a word or as true."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from resmatch.errors import AmbiguousTerm, ResmatchError, UnknownTerm
from resmatch.vocab import Vocabulary

_ANSWERS = {
    **dict.fromkeys(("yes", "true", "y"), "yes"),
    **dict.fromkeys(("no", "false", "n"), "no"),
    **dict.fromkeys(("case_by_case", "conditional", "sometimes", "maybe"), "case_by_case"),
    **dict.fromkeys(("unknown", "declined", "not_said", "none", ""), "unknown"),
}
_NUMBER = re.compile(r"\$?\s*(\d+(?:\.\d+)?)\s*(?:mi|miles?|days?|hours?|years?|mg|\$)?", re.IGNORECASE)


class StoryError(Exception):
    """A story that cannot be told as it is written; the message names the word."""


@contextmanager
def reading(where: str) -> Iterator[None]:
    """Turn every refusal of a value into a StoryError that says where the value stands."""
    try:
        yield
    except (AttributeError, LookupError, ResmatchError, StoryError, TypeError, ValueError) as error:
        raise StoryError(f"{where}: {error}") from None


def known(table: Mapping[str, Any], word: object, what: str) -> Any:
    """Give what a table holds for a word; raises StoryError for a word that is not in it."""
    if word not in table:
        raise StoryError(f"the runner does not know the {what} {word!r}")
    return table[str(word)]


def plain(value: object) -> str:
    """Give a word in lower case with underscores."""
    return re.sub(r"[\s\-]+", "_", str(value).strip().lower())


def answer(value: object) -> str:
    """Read yes, no, case_by_case or unknown, also where it is true, false or nothing."""
    word = "unknown" if value is None else plain(value)
    if word not in _ANSWERS:
        raise StoryError(f"{value!r} is not yes, no, case_by_case or unknown")
    return _ANSWERS[word]


def flag(value: object) -> bool | None:
    """Read a fact about a client: True, False, or None where it is not known."""
    return {"yes": True, "no": False}.get(answer(value))


def listed(value: Any) -> list[Any]:
    """Give a list: of one word, of a list, or of the words a map says yes to."""
    if value is None:
        return []
    if isinstance(value, Mapping):
        return [word for word, said in value.items() if answer(said) == "yes"]
    return list(value) if isinstance(value, list | tuple) else [value]


def split(value: Any) -> list[str]:
    """Give a list of words, where one text may hold several with commas between them."""
    return [word.strip() for item in listed(value) for word in str(item).split(",") if word.strip()]


def answers(value: Any) -> dict[str, str]:
    """Give an answer for each word: of a map, or yes for each word of a list."""
    if isinstance(value, Mapping):
        return {str(word): answer(said) for word, said in value.items()}
    return dict.fromkeys(map(str, listed(value)), "yes")


def number(value: Any) -> float:
    """Read a number, also with a unit: 22, "22", "$400", "15 mi"."""
    found = None if isinstance(value, bool) else _NUMBER.fullmatch(str(value).strip())
    if found is None:
        raise StoryError(f"{value!r} is not a number")
    return float(found[1])


def whole(value: Any) -> int:
    """Read a whole number."""
    if number(value) != int(number(value)):
        raise StoryError(f"{value!r} is not a whole number")
    return int(number(value))


def named(vocabulary: Vocabulary, word: object) -> str | None:
    """Give the id of a word of a vocabulary, or None for a word it does not know."""
    try:
        return vocabulary.find(str(word))
    except (UnknownTerm, AmbiguousTerm):
        return None
