"""From the places of words back to the text that was typed."""

from __future__ import annotations

from resmatch.lexicon.lines import Line, Places
from resmatch.lexicon.reading import Span


def span_of(line: Line, at: Places) -> Span:
    """The stretch of text from the first to the last of the words."""
    return line.words[at[0]].start, line.words[at[-1]].end


def words_of(line: Line, text: str, at: Places) -> str:
    """The text as typed from the first to the last of the words."""
    start, end = span_of(line, at)
    return text[start:end]
