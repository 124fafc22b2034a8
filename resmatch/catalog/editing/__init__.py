"""Editing catalog files by text marks: comments, order, quoting, line ends and every other line stay.

A change names a path and a value; what comes out is text. Each edit is read back before it counts: the file
must then say exactly what it said before, plus the change.
"""

from __future__ import annotations

from resmatch.catalog.editing.apply import apply_edits
from resmatch.catalog.editing.changes import RemoveValue, SetValue, Step, Value
from resmatch.catalog.editing.rewrite import rewrite, rewrite_entries
from resmatch.catalog.editing.store import Stored, save

__all__ = [
    "RemoveValue",
    "SetValue",
    "Step",
    "Stored",
    "Value",
    "apply_edits",
    "rewrite",
    "rewrite_entries",
    "save",
]
