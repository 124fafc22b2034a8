"""Known national numbers, what is nearly one of them, and where an entry writes numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from resmatch.catalog.entry import EACH, Entry
from resmatch.catalog.lint.data_files import data_of
from resmatch.catalog.lint.texts import public_texts
from resmatch.text import US_PHONE_DIGITS, fold, phone_digits, phone_display
from resmatch.yamlsource import Path

_TOLL_FREE = ("800", "833", "844", "855", "866", "877", "888")
_IN_TEXT = re.compile(r"(?<![\d-])(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]?\d{3}[ .-]\d{4}(?![\d-])")
_CODE = re.compile(r"(?<![\d-])(?:\d{3}[ -]?\d{3}|\d{5})(?![\d-])")
_DIGITS = re.compile(r"[0-9]{3}")
_SHORTEST_CODE = 5
_FIELDS = (("phones", EACH, "number"), ("support_group", "conference_phone"))
_NAMES = (
    ("name",),
    ("organization",),
    ("description",),
    ("notes",),
    ("phones", EACH, "description"),
    ("helpline", "who"),
)


@dataclass(frozen=True, slots=True)
class KnownLine:
    """A national line: its name, the words that name it, its numbers and text codes as digits."""

    name: str
    called: tuple[str, ...]
    numbers: tuple[str, ...]
    crisis: bool

    def is_named_in(self, text: str) -> bool:
        """Tell whether a folded text names this line."""
        return any(f" {word} " in f" {text} " for word in self.called)


@dataclass(frozen=True, slots=True)
class Written:
    """A number in an entry: where, as written, and its digits."""

    path: Path
    words: str
    digits: str


@dataclass(frozen=True, slots=True)
class Misleading:
    """A number that is not what it is printed as, and what to do."""

    why: str
    write: str


@cache
def known_lines() -> Mapping[str, KnownLine]:
    """Return the line of every known number and text code, by its digits."""
    lines = [_line(row) for row in data_of("known_numbers")["lines"]]
    return {digits: line for line in lines for digits in line.numbers}


@cache
def wrong_numbers() -> Mapping[str, str]:
    """Return the right number of every wrong one that circulates, both as digits."""
    return {_digits(row["number"]): _digits(row["instead"]) for row in data_of("known_numbers")["wrong"]}


@cache
def misleading_numbers() -> Mapping[str, Misleading]:
    """Return what is wrong with every misleading number, by its digits."""
    rows = data_of("known_numbers")["misleading"]
    return {_digits(row["number"]): Misleading(row["why"], row["write"]) for row in rows}


def near_known(digits: str) -> str:
    """Return the known number that these digits nearly are: one digit, a swap or the toll-free prefix off."""
    known = known_lines()
    return "" if digits in known or len(digits) < _SHORTEST_CODE else _near().get(digits, "")


@lru_cache(maxsize=1)
def numbers_of(entry: Entry) -> tuple[Written, ...]:
    """Return every number an entry gives, in fields and in sentences that clients read."""
    fields = (Written(path, text, _digits(text)) for pattern in _FIELDS for path, text in entry.text(*pattern))
    sentences = (written for path, text in public_texts(entry) for written in _in_sentence(path, text))
    return (*fields, *sentences)


def names_in(entry: Entry) -> str:
    """Return everything by which an entry calls itself, folded."""
    return " ".join(fold(text) for pattern in _NAMES for _, text in entry.text(*pattern))


def shown(digits: str) -> str:
    """Return digits as people write them; a text code stays as it is."""
    return phone_display(digits) if len(digits) == US_PHONE_DIGITS else digits


def _in_sentence(path: Path, text: str) -> Iterator[Written]:
    if not _DIGITS.search(text):
        return
    found = [match[0] for match in _IN_TEXT.finditer(text)]
    if path[-1] == "text_line":
        found += [match[0] for match in _CODE.finditer(text)]
    for words in found:
        yield Written(path, words, _digits(words))


def _digits(text: object) -> str:
    return phone_digits(str(text))


def _line(row: Mapping[str, Any]) -> KnownLine:
    numbers = (*row.get("numbers", ()), *row.get("codes", ()))
    called = tuple(fold(word) for word in row["called"])
    return KnownLine(row["name"], called, tuple(map(_digits, numbers)), crisis=row.get("crisis") == "yes")


@cache
def _near() -> Mapping[str, str]:
    return {near: digits for digits in known_lines() if len(digits) >= _SHORTEST_CODE for near in _neighbours(digits)}


def _neighbours(digits: str) -> Iterator[str]:
    for at, old in enumerate(digits):
        yield from (digits[:at] + new + digits[at + 1 :] for new in "0123456789" if new != old)
        swapped = digits[:at] + digits[at : at + 2][::-1] + digits[at + 2 :]
        if swapped != digits:
            yield swapped
    if len(digits) == US_PHONE_DIGITS and digits[:3] in _TOLL_FREE:
        yield from (prefix + digits[3:] for prefix in _TOLL_FREE if prefix != digits[:3])
