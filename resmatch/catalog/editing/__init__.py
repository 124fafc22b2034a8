"""Editing catalog files by text marks: comments, order, quoting, line ends and every other line stay.

A change names a path and a value; what comes out is text. Each edit is read back before it counts: the file
must then say exactly what it said before, plus the change.
"""

from __future__ import annotations

from resmatch.catalog.editing.apply import apply_edits
from resmatch.catalog.editing.changes import NO_ORDER, Order, RemoveValue, SetValue, Step, Value
from resmatch.catalog.editing.rewrite import rewrite
from resmatch.catalog.editing.store import Stored, save
from resmatch.catalog.editing.written import Shape, written

__all__ = [
    "NO_ORDER",
    "Order",
    "RemoveValue",
    "SetValue",
    "Shape",
    "Step",
    "Stored",
    "Value",
    "apply_edits",
    "rewrite",
    "save",
    "written",
]
