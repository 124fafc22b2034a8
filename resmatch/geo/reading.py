"""What a person may have meant by the words for a place, before anything is looked up."""

from __future__ import annotations

import re
from dataclasses import dataclass

from resmatch.geo.states import state_code
from resmatch.text import fold

PLACE_CHARACTERS = 100
"""The longest text read as a place."""

_ZIP = re.compile(r"([0-9oO]{5})(?:[-\s]?[0-9]{4})?", re.ASCII)
_SHORT_ZIP = re.compile(r"[0-9]{3,4}", re.ASCII)
_LAST_ZIP = re.compile(r"(?P<before>.*[\s,])(?P<zip>[0-9]{5})(?:-[0-9]{4})?", re.ASCII | re.DOTALL)
_NUMBER = r"[+-]?[0-9]{1,4}(?:\.[0-9]{1,20})?"
_PAIR = re.compile(
    rf"\(?\s*(?P<first>{_NUMBER})(?![0-9.])\s*°?\s*(?P<north>[NS]?)\s*(?P<comma>,?)\s*"
    rf"(?P<second>{_NUMBER})\s*°?\s*(?P<east>[EW]?)\s*\)?",
    re.ASCII | re.IGNORECASE,
)
_COUNTRIES = frozenset(("usa", "us", "united states", "united states of america"))
_COUNTY_WORDS = re.compile(
    r"(?:city and borough|census area|planning region|region|county|parish|borough|municipality|municipio)"
)
_SHORT_COUNTY_WORDS = re.compile(r"(?:co|cty|cnty)")
_STATE_WORDS_MOST = 4


@dataclass(frozen=True, slots=True)
class Named:
    """A name with the state it was said to be in; ``county`` holds the name when it was called a county."""

    name: str
    state: str | None
    county: str | None = None


def read_zip(text: str) -> str | None:
    """Return the five digits of a ZIP or ZIP+4 code; a lost leading zero and the letter O are mended."""
    word = text.strip()
    if _SHORT_ZIP.fullmatch(word):
        return word.zfill(5)
    found = _ZIP.fullmatch(word)
    if found is None or not any(character.isdigit() for character in found.group(1)):
        return None
    return re.sub("[oO]", "0", found.group(1))


def read_last_zip(text: str) -> tuple[str, str] | None:
    """Return the words before a ZIP code that ends the text, and the ZIP code."""
    found = _LAST_ZIP.fullmatch(text.strip())
    return None if found is None else (found.group("before").strip(" ,\t"), found.group("zip"))


def read_degrees(text: str) -> tuple[float, float] | None:
    """Return the numbers of ``42.26,-71.80``, ``42.26 -71.80`` or ``42.26N 71.80W``, of any range."""
    found = _PAIR.fullmatch(text.strip())
    if found is None or not (found.group("comma") or "." in found.group("first")):
        return None
    latitude, longitude = float(found.group("first")), float(found.group("second"))
    if found.group("north").upper() == "S":
        latitude = -abs(latitude)
    if found.group("east").upper() == "W":
        longitude = -abs(longitude)
    return latitude, longitude


def county_words(name: str, state: str | None) -> str | None:
    """Return the name of a county from the words that call it one ("Worcester Co."), or None."""
    words = fold(name)
    first, _, rest = words.partition(" of ")
    if first == "county" and rest:
        return rest
    for pattern in (_COUNTY_WORDS, _SHORT_COUNTY_WORDS):
        found = re.fullmatch(rf"(.+?) {pattern.pattern}", words)
        # "Boulder CO" ends in a state; "Worcester Co., MA" has its state already.
        if found and (pattern is _COUNTY_WORDS or state):
            return found.group(1)
    return None


def _named(name: str, state: str | None) -> Named:
    return Named(name, state, county_words(name, state))


def _with_trailing_state(text: str) -> Named | None:
    words = text.split()
    for count in range(min(_STATE_WORDS_MOST, len(words) - 1), 0, -1):
        state = state_code(" ".join(words[-count:]))
        if state:
            return _named(" ".join(words[:-count]), state)
    return None


def _parts(text: str) -> list[str]:
    parts = [part.strip() for part in text.split(",") if fold(part)]
    if len(parts) > 1 and fold(parts[-1]) in _COUNTRIES:
        parts.pop()
    return parts


def read_names(text: str) -> list[list[Named]]:
    """Return what the words may name: lists to try in turn, where all of one list are equally likely.

    ``Dorchester, Boston, MA`` is Dorchester before it is Boston; ``Port Washington`` may be a town of that
    name or, for all the words say, one called Port in Washington.
    """
    parts = _parts(text)
    if not parts:
        return []
    *names, last = parts
    state = state_code(last)
    if names and state:
        return [[_named(name, state)] for name in names]
    whole = " ".join(parts)
    with_state = _with_trailing_state(whole)
    readings = [_named(whole, None), with_state] if with_state else [_named(whole, None)]
    return [[reading for reading in readings if reading], *_after_house_number(whole)]


def _after_house_number(text: str) -> list[list[Named]]:
    """Return the readings of a street address without commas: ever shorter ends of it."""
    words = text.split()
    if not words[0][0].isdigit():
        return []
    ends = (_with_trailing_state(" ".join(words[start:])) for start in range(1, len(words) - 1))
    return [[end] for end in ends if end]
