"""Facts while they are gathered, each with the words it came from."""

from __future__ import annotations

from resmatch.lexicon.lines import Line, Places
from resmatch.lexicon.reading import FactHit
from resmatch.lexicon.spans import span_of, words_of

Groups = dict[str, list[tuple[str, Places]]]
"""The fact patterns of a text that were found: by group the value of each and the places of its words."""


class Gathered:
    """Facts being gathered: the first word on a single field wins, lists grow."""

    def __init__(self, line: Line, text: str) -> None:
        self._line, self._text = line, text
        self.hits: dict[str, FactHit] = {}

    def add(self, field: str, value: object, at: Places) -> None:
        """Keep a fact with its words, unless the field is known."""
        self.hits.setdefault(field, self._hit(field, value, at))

    def grow(self, field: str, value: str, at: Places) -> None:
        """Add one value to a list."""
        old = self.hits.get(field)
        values = old.value if old and isinstance(old.value, list) else []
        if value not in values:
            hit = self._hit(field, [*values, value], at)
            words = f"{old.words} … {hit.words}" if old and old.words != hit.words else hit.words
            self.hits[field] = FactHit(field, hit.value, words, old.span if old else hit.span)

    def drop(self, field: str, value: str) -> None:
        """Take one value out of a list."""
        old = self.hits.get(field)
        if old and isinstance(old.value, list) and value in old.value:
            rest = [one for one in old.value if one != value]
            self.hits.pop(field)
            if rest:
                self.hits[field] = FactHit(field, rest, old.words, old.span)

    def is_joined(self, first: Places, second: Places) -> bool:
        """Whether nothing parts two groups of words that follow each other."""
        return all(not word.gap for word in self._line.words[first[-1] + 1 : second[0] + 1])

    def values(self, field: str) -> list[str]:
        """The values of a list field so far."""
        hit = self.hits.get(field)
        return list(hit.value) if hit and isinstance(hit.value, list) else []

    def _hit(self, field: str, value: object, at: Places) -> FactHit:
        return FactHit(field, value, words_of(self._line, self._text, at), span_of(self._line, at))
