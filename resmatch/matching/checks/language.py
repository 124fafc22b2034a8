"""Whether a listing can speak with a person who has only one language."""

from __future__ import annotations

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import NO, YES, Record
from resmatch.matching.grading import first_case
from resmatch.matching.index import Rows
from resmatch.matching.languages import COLUMNS, interpreted, language_words, spoken
from resmatch.matching.outcome import Grades, Outcome, outcome_of, variant, variant_of
from resmatch.vocab import LANGUAGES

WITH_INTERPRETER = variant(Outcome.MET, 1)


class OnlyLanguage(Check):
    """A list of languages is open: what it does not name is asked about; an interpreter is an answer too."""

    name = "language"
    owns = ("A2",)
    columns = COLUMNS
    field = "languages"
    topic = "language"
    label = "does not speak the language"

    def concerns(self, client: Client) -> bool:
        """Judge where the client speaks no other language, or asks for it as a must."""
        return client.language is not None and (client.only_language is True or self.name in client.must)

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Read the one judgement of languages shared with the criterion."""
        answer = spoken(columns, client)
        return first_case(
            (answer == YES, Outcome.MET),
            (answer == NO, Outcome.CONFLICT),
            (interpreted(columns, client), WITH_INTERPRETER),
            otherwise=Outcome.VERIFY,
        )

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say whether the language is spoken."""
        if outcome_of(grade) is Outcome.MET:
            return f"has an interpreter for {asked}" if variant_of(grade) else f"speaks {asked}"
        if outcome_of(grade) is Outcome.CONFLICT:
            return f"does not speak {asked}"
        return f"names {listed}, not {asked}" if listed else f"does not say if it speaks {asked}"

    def asked(self, client: Client) -> str:
        """Name the language."""
        return LANGUAGES.label(client.language) if client.language else ""

    def listed(self, record: Record) -> str:
        """Name the languages listed."""
        return language_words(record)

    def question(self, grade: int, listed: str) -> str:
        """Ask for languages and a free interpreter, ASL included."""
        return "Which languages do staff speak, and is there a free interpreter (ASL too)?"


CHECK = OnlyLanguage()
