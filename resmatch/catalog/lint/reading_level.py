"""How many years of school a text asks for: the Flesch-Kincaid grade, with a small syllable count of our own.

Formula: 0.39 x words per sentence + 11.8 x syllables per word - 15.59 (Kincaid et al. 1975).
"""

from __future__ import annotations

import re

_WORD = re.compile(r"[A-Za-z][A-Za-z'’]*")
_SENTENCE_END = re.compile(r"[.!?]+(?:\s|$)|\n+")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT_END = re.compile(r"(?:[^laeiouy]|[aeiouy]l)e[sd]?$")
_SOUNDED_ED = re.compile(r"[td]ed$")
_SOUNDED_ES = re.compile(r"(?:[sxz]|[cs]h|[cg])es$")


def grade_of(text: str) -> float:
    """Return the school grade of a text; 0 for one without words."""
    words = _WORD.findall(text)
    if not words:
        return 0.0
    sentences = sum(1 for part in _SENTENCE_END.split(text) if _WORD.search(part))
    syllables = sum(map(syllables_of, words))
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59


def words_in(text: str) -> int:
    """Return the number of words of a text."""
    return len(_WORD.findall(text))


def syllables_of(word: str) -> int:
    """Return about how many syllables an English word has, at least one."""
    plain = word.lower().replace("'", "").replace("’", "")
    count = len(_VOWELS.findall(plain))
    if _SILENT_END.search(plain) and not _SOUNDED_ED.search(plain) and not _SOUNDED_ES.search(plain):
        count -= 1
    return max(count, 1)
