"""Whether the client's language is spoken."""

from __future__ import annotations

import numpy as np

from resmatch.matching.client import Client
from resmatch.matching.columns import NO, YES, Record
from resmatch.matching.criterion import FULL, NOT_KNOWN, NOTHING, Criterion
from resmatch.matching.index import Rows
from resmatch.matching.languages import COLUMNS, interpreted, language_words, spoken
from resmatch.matching.outcome import Grades
from resmatch.vocab import LANGUAGES

INTERPRETED = 70
"""Grade of a place with an interpreter instead of staff who speak the language."""


class Language(Criterion):
    """Full points where the language is listed, 70 percent with an interpreter."""

    name = "language"
    columns = COLUMNS
    field = "languages"

    def concerns(self, client: Client) -> bool:
        """Count only where a language was asked for."""
        return client.language is not None

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Read the one judgement of languages shared with the check."""
        listed = spoken(columns, client)
        cases = [listed == YES, listed == NO, interpreted(columns, client)]
        return np.select(cases, [FULL, NOTHING, INTERPRETED], NOT_KNOWN).astype(np.int8)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say whether the language is spoken."""
        if grade == FULL:
            return f"speaks {asked}"
        if grade == INTERPRETED:
            return f"has an interpreter for {asked}"
        return f"does not speak {asked}" if grade == NOTHING else f"does not say if it speaks {asked}"

    def asked(self, client: Client) -> str:
        """Name the language."""
        return LANGUAGES.label(client.language) if client.language else ""

    def listed(self, record: Record) -> str:
        """Name the languages listed."""
        return language_words(record)


CRITERION = Language()
