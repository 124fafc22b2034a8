"""Whether a listing speaks the client's language: one judgement for check and criterion.

A list of languages is open: what it does not name is not known, unless the listing says
``languages_not``.
"""

from __future__ import annotations

import numpy as np

from resmatch.matching.client import Client
from resmatch.matching.columns import NO, UNKNOWN, YES, Column, Record, has_any, members, tri
from resmatch.matching.grading import Mask
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades
from resmatch.text import join_words
from resmatch.vocab import LANGUAGES

_WORD_BITS = 60
_PARTS = tuple(LANGUAGES.ids[start : start + _WORD_BITS] for start in range(0, len(LANGUAGES.ids), _WORD_BITS))


def _parted(field: str) -> tuple[Column, ...]:
    whole = (members(field, part) for part in _PARTS)
    return tuple(
        Column(f"{field}:{number}", column.keys, column.dtype, column.missing, column.read)
        for number, column in enumerate(whole)
    )


_INTERPRETER, _SIGN_INTERPRETER = tri("interpreter"), tri("accessibility.deaf_interpreter")
COLUMNS: tuple[Column, ...] = (
    *_parted("languages"),
    *_parted("languages_not"),
    _INTERPRETER,
    _SIGN_INTERPRETER,
)


def spoken(columns: Rows, client: Client) -> Grades:
    """Give YES where the client's language is listed, NO where it is refused, else UNKNOWN."""
    assert client.language is not None, "asked only where a language is known"
    part, place = divmod(LANGUAGES.ids.index(client.language), _WORD_BITS)
    mask = 1 << place
    listed = has_any(columns[f"languages:{part}"], mask)
    refused = has_any(columns[f"languages_not:{part}"], mask)
    return np.select([listed, refused], [YES, NO], UNKNOWN).astype(np.int8)


def interpreted(columns: Rows, client: Client) -> Mask:
    """Tell which rows have an interpreter; for a sign language also one for Deaf people."""
    by_voice: Mask = columns[_INTERPRETER.name] == YES
    signs = client.language in LANGUAGES.flagged("sign")
    return by_voice | (columns[_SIGN_INTERPRETER.name] == YES) if signs else by_voice


def language_words(record: Record) -> str:
    """Name the languages a listing gives, in plain words."""
    languages = record.get("languages")
    if not isinstance(languages, list | tuple):
        return ""
    return join_words([LANGUAGES.label(str(tag)) for tag in languages])
