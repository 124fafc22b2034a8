"""Words that hurt, and better ones: the list in ``data/language.yaml``, and finding its words in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache

from resmatch.catalog.lint.data_files import data_of

NEAR_WORDS = 5
"""How many words away a companion may stand for a word to count."""

_WORD = re.compile(r"[\w'#-]+")
# What somebody says of themselves stays as it is: straight and curly double quotes, and web addresses.
_LEFT_ALONE = re.compile(r"\"[^\"]{0,500}\"|“[^”]{0,500}”|https?://\S+|www\.\S+|\S+@\S+")


@dataclass(frozen=True, slots=True)
class Wording:
    """One row of the list: words to avoid, what to write, and where they are right after all."""

    avoid: tuple[str, ...]
    use: tuple[str, ...]
    rule: str
    exact: bool = False
    near: frozenset[str] = frozenset()
    allow: tuple[str, ...] = ()
    instead: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Spotted:
    """A word found in a text: the words as written, where they start, and their row."""

    words: str
    start: int
    wording: Wording

    @property
    def instead(self) -> str:
        """What fits in place of the words as it stands; empty where a person must find it."""
        return self.wording.instead.get(_plain(self.words), "")


@cache
def wordings(rule: str) -> tuple[Wording, ...]:
    """Return the rows of one rule."""
    return tuple(row for row in map(_row, data_of("language")["words"]) if row.rule == rule)


def spot(text: str, rule: str) -> Iterator[Spotted]:
    """Yield the words of a rule in a text, in order; where two overlap, the longer one."""
    if _words_of(text).isdisjoint(_first_words(rule)):
        return
    left_alone = [found.span() for found in _LEFT_ALONE.finditer(text)]
    for found in _pattern(rule).finditer(text):
        if any(start <= found.start() < end for start, end in left_alone):
            continue
        row = next((row for row in _rows(rule)[_plain(found[0])] if _counts(row, found, text)), None)
        if row is not None:
            yield Spotted(found[0], found.start(), row)


@lru_cache(maxsize=64)
def _words_of(text: str) -> frozenset[str]:
    return frozenset(word.lower() for word in _WORD.findall(text))


def _row(data: Mapping[str, object]) -> Wording:
    def texts(name: str) -> tuple[str, ...]:
        listed = data.get(name, ())
        assert isinstance(listed, list | tuple)
        return tuple(map(str, listed))

    instead = data.get("instead", {})
    assert isinstance(instead, dict)
    return Wording(
        avoid=texts("avoid"),
        use=texts("use"),
        rule=str(data["rule"]),
        exact=data.get("exact") == "yes",
        near=frozenset(texts("near")),
        allow=texts("allow"),
        instead=instead,
    )


@cache
def _rows(rule: str) -> dict[str, tuple[Wording, ...]]:
    rows: dict[str, tuple[Wording, ...]] = {}
    for row in wordings(rule):
        for word in map(_plain, row.avoid):
            rows[word] = (*rows.get(word, ()), row)
    return rows


@cache
def _first_words(rule: str) -> frozenset[str]:
    return frozenset(_WORD.findall(word)[0] for word in _rows(rule))


@cache
def _pattern(rule: str) -> re.Pattern[str]:
    longest_first = sorted(_rows(rule), key=lambda word: (-len(word), word))
    words = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest_first)
    return re.compile(rf"(?<![\w#-])(?:{words})(?![\w-])", re.IGNORECASE)


def _plain(words: str) -> str:
    return " ".join(words.lower().split())


def _counts(row: Wording, found: re.Match[str], text: str) -> bool:
    if row.exact and found[0] not in row.avoid:
        return False
    if any(start <= found.start() and found.end() <= end for start, end in _allowed(row, text)):
        return False
    return not row.near or not row.near.isdisjoint(_around(found, text))


def _allowed(row: Wording, text: str) -> Iterator[tuple[int, int]]:
    if row.allow:
        for found in _phrases(row.allow).finditer(text):
            yield found.span()


@cache
def _phrases(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, phrases))})\b", re.IGNORECASE)


def _around(found: re.Match[str], text: str) -> set[str]:
    """Return the words around a find, in the same sentence."""
    before = re.split(r"[.!?](?:\s|$)", text[: found.start()])[-1]
    after = re.split(r"[.!?](?:\s|$)", text[found.end() :])[0]
    near = [*_WORD.findall(before)[-NEAR_WORDS:], *_WORD.findall(after)[:NEAR_WORDS]]
    return {word.lower() for word in near}
