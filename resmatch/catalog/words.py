"""Words from a closed list: the type of a word, whose validator reads ids, labels and aliases.

A word that is close to a known one is refused with "did you mean".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, ValidatorFunctionWrapHandler
from pydantic_core import CoreSchema, core_schema

from resmatch.catalog.base import JsonSchema, Reads
from resmatch.catalog.refusal import did_you_mean, not_text, refuse
from resmatch.errors import AmbiguousTerm, UnknownTerm
from resmatch.text import closest, join_words, quoted
from resmatch.vocab import Vocabulary

LISTED_WORDS = 12
"""A list up to this long is printed in full when a word is not in it."""

SLIP = 0.9
"""Spelling this much alike, 0 to 1, is one or two wrong letters in a long name."""

Reader = Callable[[object], str]


def reader(vocabulary: Vocabulary) -> Reader:
    """Return the validator of one list: typed word in, id out."""
    ids = frozenset(vocabulary.ids)

    def read(value: object) -> str:
        if not isinstance(value, str):
            raise not_text(value)
        return value if value in ids else _look_up(vocabulary, value)

    return read


def _look_up(vocabulary: Vocabulary, word: str) -> str:
    try:
        return vocabulary.find(word)
    except UnknownTerm as error:
        near = _clearly_nearest(word, [_nearest_name(vocabulary, meant, word) for meant in error.suggestions])
        message = f"unknown {vocabulary.name} {quoted(word)}"
        instead = near[0] if len(near) == 1 else ""
        raise refuse("E104", message, hint=_hint(vocabulary, word, near), instead=instead) from None
    except AmbiguousTerm as error:
        message = f"{quoted(word)} can mean more than one {vocabulary.name}"
        raise refuse("E106", message, hint="write " + join_words(error.candidates, last="or")) from None


def _nearest_name(vocabulary: Vocabulary, term_id: str, word: str) -> str:
    """Return the id of a term, or the label or alias that the word was meant to be."""
    term = vocabulary.get(term_id)
    names = closest(word, [term_id]) or closest(word, (term.label, *term.aliases), limit=1) or [term_id]
    return names[0].replace(" ", "-")


def _clearly_nearest(word: str, near: Sequence[str]) -> Sequence[str]:
    """Return the names that differ by a slip of the finger, where there are any; else all."""
    return closest(word, near, cutoff=SLIP) or near


def _hint(vocabulary: Vocabulary, word: str, near: Sequence[str]) -> str:
    if near:
        return did_you_mean(near)
    group, dot, _ = word.partition(".")
    choices = [term for term in vocabulary.ids if term.startswith(group + dot)] if dot else vocabulary.ids
    if 0 < len(choices) <= LISTED_WORDS:
        return "write " + join_words(choices, last="or")
    return "see all words: resmatch vocab"


def or_unknown(read: Reader) -> Callable[[object], str | None]:
    """Return a validator that also takes ``unknown``, which is None."""

    def read_or_unknown(value: object) -> str | None:
        return None if value is None or value == "unknown" else read(value)

    return read_or_unknown


@dataclass(frozen=True, slots=True)
class Choices:
    """The JSON Schema of a list: every id and alias, worked out when an editor asks for it."""

    vocabulary: Vocabulary
    more: tuple[str | int, ...] = ()

    def __call__(self) -> JsonSchema:
        """Return the schema."""
        words = [word for term in self.vocabulary for word in (term.id, *term.aliases)]
        return {"enum": list(dict.fromkeys((*self.vocabulary.ids, *self.more, *words)))}


def one_of(vocabulary: Vocabulary) -> Reads:
    """Return the metadata of a word of the list."""
    return Reads(reader(vocabulary), Choices(vocabulary))


def one_of_or_unknown(vocabulary: Vocabulary) -> Reads:
    """Return the metadata of a word of the list, or ``unknown``, which is None."""
    return Reads(or_unknown(reader(vocabulary)), Choices(vocabulary, ("unknown",)))


@dataclass(frozen=True, slots=True)
class Keyed:
    """Metadata of a group whose keys are words of a list.

    Two names of the same word are refused, because one would hide the value of the other. An editor is offered
    every id and takes every other name too.
    """

    vocabulary: Vocabulary

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_wrap_validator_function(self._no_word_twice, handler(source))

    def _no_word_twice(self, value: Any, handler: ValidatorFunctionWrapHandler) -> Any:
        read = handler(value)
        if len(read) < len(value):
            same = [word for word in value if self._meant_as(word, value) > 1]
            hint = f"keep one of {join_words([quoted(word) for word in same])}"
            raise refuse("E105", "two of these names mean the same", hint=hint)
        return read

    def _meant_as(self, word: str, words: Iterable[str]) -> int:
        """Return how many of the words have the meaning of this one."""
        return [self.vocabulary.meanings(other) for other in words].count(self.vocabulary.meanings(word))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        described = dict(handler(schema))
        answer = described["additionalProperties"]
        described["propertyNames"] = dict(Choices(self.vocabulary)())
        described["properties"] = {term.id: {**answer, "description": term.label} for term in self.vocabulary}
        return described


def closed(name: str, **words: str) -> Vocabulary:
    """Return a short list: each word with its other spellings, separated by commas."""
    rows = tuple(
        (word, word.replace("_", " "), "", tuple(filter(None, others.split(", "))), ())
        for word, others in words.items()
    )
    return Vocabulary((name, rows, ()))
