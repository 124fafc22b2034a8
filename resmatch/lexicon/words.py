"""Cut a text into words that keep their place: the only tokeniser of the lexicon.

Words are lower case, without accents and apostrophes, and numbers are digits, so that *can't*, *can’t* and *cant*
are one word.
A number that touches letters is cut off (*34yo* is *34* and *yo*), initials lose their dots (*A.A.* is *aa*).
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

_WORD = re.compile(r"[nN]/[aA]\b|(?:[^\W\d_]\.){2,}|\$?\d+(?:,\d+)*(?:\.\d+)?|[^\W\d_](?:[^\W_]|['’´`](?=[^\W\d_]))*")
_SENTENCE_ENDS = frozenset(".;!?\n")
_PAUSES = frozenset(",:()[]/|—–")
_SPECIAL = {
    "od'd": "oded", "od'ing": "oding", "o.d.": "od", "w": "with", "i'd": "iwould", "tmrw": "tomorrow",
    "tmr": "tomorrow", "tmw": "tomorrow", "2morrow": "tomorrow",
    "tonite": "tonight", "2nite": "tonight", "b4": "before", "ppl": "people",
    "mtg": "meeting", "mtgs": "meetings", "grp": "group", "grps": "groups", "appt": "appointment",
    "appts": "appointments", "atty": "attorney", "preg": "pregnant", "xfer": "transfer", "cl": "client",
    "hx": "history",
    "eve": "evening", "eves": "evenings", "wknd": "weekend", "wknds": "weekends", "wkend": "weekend", "lvl": "level",
    "n": "and", "nd": "and", "r": "are", "cuz": "because", "coz": "because", "bcuz": "because", "bc": "because",
    "lil": "little", "abt": "about", "wks": "weeks", "wk": "week", "mos": "months",
    "u": "you", "ur": "your", "thru": "through", "sum1": "someone", "some1": "someone", "no1": "nobody",
}  # fmt: skip
_NUMBER_WORDS = {
    word: number
    for number, word in enumerate(
        (
            *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
            *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
            *("nineteen", "twenty"),
        )
    )
} | {
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
}  # fmt: skip
_DIGITS = {word: str(number) for word, number in _NUMBER_WORDS.items()}
PAUSE, STOP = 1, 2


class Word(NamedTuple):
    """One word of a text: as typed, folded, its place, and what stands before it (0, PAUSE or STOP)."""

    text: str
    folded: str
    start: int
    end: int
    gap: int


def word_set(text: str) -> frozenset[str]:
    """The words of a list that is written as one text."""
    return frozenset(text.split())


def fold_word(text: str) -> str:
    """Lower-case a word and take away its accents, dots and apostrophes."""
    lower = text.lower().replace("’", "'").replace("´", "'").replace("`", "'")
    if lower in _SPECIAL:
        return _SPECIAL[lower]
    if lower in _DIGITS:
        return _DIGITS[lower]
    if not lower.isascii():
        parts = unicodedata.normalize("NFKD", lower)
        lower = "".join(letter for letter in parts if not unicodedata.combining(letter))
    return lower.replace("'", "") if lower[0] in "$0123456789" else lower.replace("'", "").replace(".", "")


def split_words(text: str) -> tuple[Word, ...]:
    """Cut a text into words, in order."""
    words: list[Word] = []
    end = 0
    for found in _WORD.finditer(text):
        start = found.start()
        words.append(Word(found.group(), fold_word(found.group()), start, found.end(), _gap(text[end:start])))
        end = found.end()
        if found.group().endswith("."):
            end -= 1
    return tuple(words)


def number_of(folded: str) -> float | None:
    """The number a folded word stands for, or None."""
    if not folded[:1].isdigit():
        return None
    try:
        return float(folded.replace(",", ""))
    except ValueError:
        # A digit to unicode need not be one to float: ² and what is left of ¼.
        return None


def _gap(between: str) -> int:
    """How strongly the characters between two words part them."""
    if not between.strip():
        return STOP if "\n" in between else 0
    if any(mark in _SENTENCE_ENDS for mark in between):
        return STOP
    return PAUSE if any(mark in _PAUSES for mark in between) or " - " in between else 0
