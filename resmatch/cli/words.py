"""Vocabulary words in messages and lists: which command lists them, how a person would spell them."""

from __future__ import annotations

from collections.abc import Iterable

from resmatch import vocab
from resmatch.errors import UnknownTerm
from resmatch.text import closest
from resmatch.vocab import Vocabulary

LISTS: dict[str, Vocabulary] = {
    "needs": vocab.NEEDS,
    "pathways": vocab.PATHWAYS,
    "insurance": vocab.PAYERS,
    "medicines": vocab.MEDICINES,
    "languages": vocab.LANGUAGES,
    "people": vocab.POPULATIONS,
    "kinds": vocab.KINDS,
    "access": vocab.ACCESSIBILITY,
    "modalities": vocab.MODALITIES,
    "substances": vocab.SUBSTANCES,
    "behaviors": vocab.BEHAVIORS,
    "documents": vocab.DOCUMENTS,
    "records": vocab.RECORDS,
    "fellowships": vocab.FELLOWSHIPS,
    "areas": vocab.AREAS,
}
"""What ``resmatch vocab`` lists, by the word people type."""

_BY_VOCABULARY = {vocabulary.name: word for word, vocabulary in LISTS.items()}


def command_for(vocabulary: str) -> str:
    """Give the command that lists the words of a vocabulary; empty where there is none."""
    word = _BY_VOCABULARY.get(vocabulary)
    return f"all words: resmatch vocab {word}" if word else ""


def spellings(error: UnknownTerm) -> tuple[str, ...]:
    """Give the suggestions as a person would type them: the alias nearest to what was typed."""
    word = _BY_VOCABULARY.get(error.vocabulary)
    if word is None:
        return error.suggestions
    return tuple(_nearest(LISTS[word], term_id, error.term) for term_id in error.suggestions)


def labelled(vocabulary: str, term_ids: Iterable[str]) -> list[str]:
    """Give ids with their labels, in two columns."""
    ids = tuple(term_ids)
    word = _BY_VOCABULARY.get(vocabulary)
    if word is None:
        return list(ids)
    width = max(map(len, ids), default=0)
    return [f"{term_id.ljust(width)}   {LISTS[word].label(term_id)}" for term_id in ids]


def _nearest(vocabulary: Vocabulary, term_id: str, typed: str) -> str:
    if term_id not in vocabulary:
        return term_id
    term = vocabulary.get(term_id)
    names = [name for name in (term.id, *term.aliases) if vocabulary.meanings(name) == (term.id,)]
    like = closest(typed, names, limit=1, cutoff=0.5)
    return like[0] if like else term_id
