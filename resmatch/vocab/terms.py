"""A closed word list: its terms, and how typed words find them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from resmatch.errors import AmbiguousTerm, UnknownTerm
from resmatch.text import closest, fold

Extra = str | tuple[str, ...]
Row = tuple[str, str, str, tuple[str, ...], tuple[tuple[str, Extra], ...]]
"""One generated row: id, label, description, aliases, extra."""
Table = tuple[str, tuple[Row, ...], tuple[tuple[str, tuple[str, ...]], ...]]
"""One generated list: what a term is called ("need"), its rows, its words with several meanings."""


@dataclass(frozen=True, slots=True)
class Term:
    """One entry of a vocabulary; ``id`` never changes, the other words may improve."""

    id: str
    label: str
    description: str
    aliases: tuple[str, ...]
    extra: Mapping[str, Extra]

    def text(self, name: str) -> str:
        """Return a text fact of this term; empty when there is none."""
        value = self.extra.get(name, "")
        return value if isinstance(value, str) else ""

    def words(self, name: str) -> tuple[str, ...]:
        """Return a list fact of this term; empty when there is none."""
        value = self.extra.get(name, ())
        return value if isinstance(value, tuple) else ()

    def pairs(self, name: str) -> dict[str, str]:
        """Return a fact that maps words to words; empty when there is none."""
        flat = self.words(name)
        return dict(zip(flat[::2], flat[1::2], strict=True))

    def has(self, flag: str) -> bool:
        """Say whether this term carries the flag."""
        return flag in self.words("flags")


class Vocabulary:
    """A closed list of terms, in the order of its data file.

    >>> from resmatch.vocab import NEEDS
    >>> NEEDS.find("Sober-Living")
    'housing.recovery_residence'
    """

    def __init__(self, table: Table) -> None:
        self.name, self._rows, self._ambiguous = table

    def __repr__(self) -> str:
        return f"<Vocabulary {self.name}: {len(self._rows)} terms>"

    def __contains__(self, term_id: object) -> bool:
        return term_id in self.terms

    def __iter__(self) -> Iterator[Term]:
        return iter(self.terms.values())

    def __len__(self) -> int:
        return len(self._rows)

    @cached_property
    def terms(self) -> Mapping[str, Term]:
        """The terms by id."""
        return MappingProxyType({row[0]: Term(*row[:4], extra=MappingProxyType(dict(row[4]))) for row in self._rows})

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """The ids, in the order of the data file."""
        return tuple(row[0] for row in self._rows)

    @cached_property
    def ambiguous(self) -> Mapping[str, tuple[str, ...]]:
        """The words, as written, that can mean several ids; the likeliest meaning comes first."""
        return MappingProxyType(dict(self._ambiguous))

    @cached_property
    def _meanings(self) -> dict[str, tuple[str, ...]]:
        """Folded word to the ids it can mean; an id outranks a label, a label an alias."""
        meanings: dict[str, tuple[str, ...]] = {}
        for row in reversed(self._rows):
            meanings |= {fold(word): (row[0],) for word in (*row[3], row[1])}
        meanings |= {fold(word): candidates for word, candidates in self._ambiguous}
        for term_id in self.ids:
            meanings |= {fold(term_id.replace(".", " ")): (term_id,), fold(term_id): (term_id,)}
        return meanings

    @cached_property
    def _flagged(self) -> dict[str, frozenset[str]]:
        flags = {flag for term in self for flag in term.words("flags")}
        return {flag: frozenset(term.id for term in self if term.has(flag)) for flag in flags}

    @cached_property
    def _children(self) -> dict[str, list[str]]:
        children: dict[str, list[str]] = {}
        for term in self:
            children.setdefault(term.text("parent"), []).append(term.id)
        return children

    def get(self, term_id: str) -> Term:
        """Return the term with exactly this id; raises KeyError for any other word."""
        return self.terms[term_id]

    def label(self, term_id: str) -> str:
        """Return the plain words for an id."""
        return self.terms[term_id].label

    def find(self, word: str) -> str:
        """Return the id that a typed word means: an id, a label or an alias in any spelling.

        Raises UnknownTerm (with suggestions) or AmbiguousTerm (with the candidates).
        """
        meanings = self._meanings.get(fold(word))
        if meanings is None:
            raise UnknownTerm(word, vocabulary=self.name, suggestions=self.suggest(word))
        if len(meanings) > 1:
            raise AmbiguousTerm(word, vocabulary=self.name, candidates=meanings)
        return meanings[0]

    def meanings(self, word: str) -> tuple[str, ...]:
        """Return every id that the word can mean; empty when the word is not known."""
        return self._meanings.get(fold(word), ())

    def suggest(self, word: str, *, limit: int = 3) -> tuple[str, ...]:
        """Return at most ``limit`` ids spelt like the word, or with a name spelt like it, best first."""
        names = {name: ids[0] for name, ids in self._meanings.items()}
        found = [names[name] for name in closest(word, names, limit=3 * limit)]
        return tuple(dict.fromkeys(found))[:limit]

    def flagged(self, flag: str) -> frozenset[str]:
        """Return the ids of all terms that carry the flag."""
        return self._flagged.get(flag, frozenset())

    def under(self, term_id: str) -> tuple[str, ...]:
        """Return the id and every id below it: ``faith`` holds ``faith_christian``."""
        return (term_id, *(leaf for child in self._children.get(term_id, ()) for leaf in self.under(child)))

    def root(self, term_id: str) -> str:
        """Return the topmost id above this one: ``buprenorphine`` for ``buprenorphine_xr``."""
        parent = self.terms[term_id].text("parent")
        return self.root(parent) if parent else term_id
