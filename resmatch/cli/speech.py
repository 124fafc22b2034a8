"""What a person said, typed as it was said: read on this computer, said back, asked about where unclear."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from resmatch.cli.settings import Settings
from resmatch.cli.terminal import may_ask, say
from resmatch.errors import AmbiguousTerm, BadOption

if TYPE_CHECKING:
    from resmatch.lexicon import Question, Reading
    from resmatch.matching.client import Client

STDIN = "-"
LONGEST_TEXT_CHARACTERS = 2_000
_SENSITIVE_FIELDS = frozenset(
    {"takes", "starts", "substances", "pregnant", "registry", "record", "supervision", "trans", "lgbtq"}
)
_FEWEST_MEANINGS = 2
_HISTORY = (
    "words on the command line stay in the shell's history. To keep them out: "
    "resmatch find -   then type them, then Ctrl-D"
)


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


def said_back(reading: Reading, said: Said) -> Iterator[str]:
    """Say what was read, each fact with the words it came from, and what was not understood."""
    from resmatch.matching.wording import in_words
    from resmatch.vocab import NEEDS

    read = [f"{NEEDS.label(hit.need)} ('{hit.words}')" for hit in reading.needs]
    read += [
        f"{in_words(field)}: {in_words(fact.value)} ('{fact.words}')" for field, fact in (reading.facts or {}).items()
    ]
    if read:
        yield f"understood {' · '.join(read)}"
    if reading.unread:
        yield f"not understood: {', '.join(reading.unread)}"
    if said.on_the_line and _is_sensitive(reading):
        yield _HISTORY


def answered(client: Client, questions: Iterable[Question], settings: Settings) -> Client:
    """Ask what is not clear and put the need that was meant first.

    Raises AmbiguousTerm where nobody can be asked.
    """
    for question in questions:
        client = _answered(client, question, settings)
    return client


def _answered(client: Client, question: Question, settings: Settings) -> Client:
    """Put the need that was meant first; the other meanings go."""
    from resmatch.vocab import NEEDS

    candidates = tuple(candidate for candidate in question.candidates if candidate in NEEDS)
    if not candidates or (set(candidates) & set(client.needs) and len(candidates) == 1):
        return client
    if not may_ask(settings):
        raise AmbiguousTerm(question.about, vocabulary="need", candidates=candidates)
    meant = _chosen(question.text, candidates)
    others = tuple(need for need in client.needs if need not in candidates)
    return client.replace(needs=(meant, *others))


def _chosen(text: str, candidates: tuple[str, ...]) -> str:
    from resmatch.vocab import NEEDS

    say(text)
    for number, candidate in enumerate(candidates, start=1):
        say(f"  {number}  {NEEDS.label(candidate)}")
    numbers = [str(number) for number in range(1, len(candidates) + 1)]
    answer = click.prompt(f"Which? [1-{len(numbers)}]", type=click.Choice(numbers), show_choices=False, err=True)
    return candidates[int(str(answer)) - 1]


def _is_sensitive(reading: Reading) -> bool:
    return bool(reading.alerts) or bool(_SENSITIVE_FIELDS & set(reading.facts or {}))


def _stdin() -> str:
    if sys.stdin.isatty():
        say("Type what was said, then Ctrl-D. Nothing is saved.")
    return sys.stdin.read(LONGEST_TEXT_CHARACTERS + 1)


def _checked(text: str) -> str:
    if len(text) > LONGEST_TEXT_CHARACTERS:
        raise BadOption(f"the text is longer than {LONGEST_TEXT_CHARACTERS:,} letters", hint="say it in fewer words")
    return text
