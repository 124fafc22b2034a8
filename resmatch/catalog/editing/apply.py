"""Edits on a text: put several in at once."""

from __future__ import annotations

from collections.abc import Iterable

from resmatch.diagnostics import Edit
from resmatch.errors import CannotEdit


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """Return the text with all edits made; their offsets are those of the text as given.

    Raises CannotEdit when two of them touch the same stretch, or one lies outside the text.
    """
    pieces, at = [], 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        if not at <= edit.start <= edit.end <= len(text):
            raise CannotEdit("two edits touch the same place", hint="make them one after the other")
        pieces += [text[at : edit.start], edit.text]
        at = edit.end
    return "".join([*pieces, text[at:]])
