"""What a person said, typed as it was said: read on this computer, said back, asked about where unclear."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from resmatch.cli.asking import Talk, with_need_meant
from resmatch.cli.settings import Settings
from resmatch.cli.terminal import may_ask, say
from resmatch.errors import AmbiguousTerm, BadOption

if TYPE_CHECKING:
    from resmatch.lexicon import Question, Reading
    from resmatch.matching.client import Client

STDIN = "-"
LONGEST_TEXT_CHARACTERS = 2_000
_SENSITIVE_FIELDS = (
    *("takes", "starts", "substances", "behaviors", "pregnant", "abstinent", "trans", "lgbtq", "about"),
    *("registry", "record", "supervision", "gps", "mandate", "leaving"),
)
_HISTORY = (
    "these words stay in the history of this shell. Next time, to keep private words out: "
    "type resmatch find - and Enter, then the words, then Ctrl-D"
)


class UnclearWords(AmbiguousTerm):
    """Words that may mean several needs, where nobody can be asked; ``question`` says it in plain words."""

    def __init__(self, question: Question) -> None:
        super().__init__(question.about, vocabulary="need", candidates=question.candidates)
        self.question = question.text


@dataclass(frozen=True, slots=True)
class Said:
    """The arguments of a command, told apart: vocabulary words, and text to read."""

    words: tuple[str, ...]
    text: str
    on_the_line: bool


def told_apart(arguments: Iterable[str]) -> Said:
    """Tell words from text: white space that no vocabulary knows means text; ``-`` is text on stdin.

    Raises BadOption for a text that is too long.
    """
    from resmatch.vocab import NEEDS

    words, texts = [], []
    from_stdin = False
    for argument in arguments:
        if argument == STDIN:
            texts.append(_stdin())
            from_stdin = True
        elif any(map(str.isspace, argument.strip())) and not NEEDS.meanings(argument):
            texts.append(argument)
        else:
            words.append(argument)
    return Said(tuple(words), _checked(" ".join(texts)), on_the_line=not from_stdin)


def heard(said: Said) -> Reading:
    """Read the text of what was said."""
    from resmatch.lexicon import read

    return read(said.text)


def said_back(reading: Reading) -> tuple[str, ...]:
    """Say what was read, each with the words it came from, and what was not understood."""
    from resmatch.cli.heard import heard_lines

    return tuple(heard_lines(reading))


def about_history(reading: Reading, said: Said) -> tuple[str, ...]:
    """Say that private words stay in the shell's history, and how to keep them out next time."""
    return (_HISTORY,) if said.on_the_line and _is_sensitive(reading) else ()


def open_questions(reading: Reading, given: Client) -> tuple[Question, ...]:
    """Give what is to be asked about the needs: nothing where needs were named.

    A need is asked about once, and alerts say their own condition.
    """
    from resmatch.lexicon.questions import ALERT_ASKS
    from resmatch.vocab import NEEDS

    asked: set[str] = set()
    found = []
    for question in () if given.needs else reading.questions:
        candidates = tuple(need for need in question.candidates if need in NEEDS)
        is_new = bool(candidates) and asked.isdisjoint(candidates)
        is_told = len(candidates) == 1 and candidates[0] in reading.need_ids
        if is_new and not is_told and question.about not in ALERT_ASKS.values():
            found.append(replace(question, candidates=candidates))
            asked.update(candidates)
    return tuple(found)


def answered(client: Client, questions: Iterable[Question], settings: Settings) -> Client:
    """Ask what is not clear and put the need that was meant first.

    Raises UnclearWords where nobody can be asked.
    """
    for question in questions:
        if not may_ask(settings):
            raise UnclearWords(question)
        client = with_need_meant(client, question, Talk())
    return client


def _is_sensitive(reading: Reading) -> bool:
    return bool(reading.alerts) or not set(reading.facts or {}).isdisjoint(_SENSITIVE_FIELDS)


def _stdin() -> str:
    if sys.stdin.isatty():
        say("Type what was said, then Ctrl-D. Nothing is saved.")
    return sys.stdin.read(LONGEST_TEXT_CHARACTERS + 1)


def _checked(text: str) -> str:
    if len(text) > LONGEST_TEXT_CHARACTERS:
        raise BadOption(f"the text is longer than {LONGEST_TEXT_CHARACTERS:,} letters", hint="say it in fewer words")
    return text
