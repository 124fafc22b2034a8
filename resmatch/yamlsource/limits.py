"""How much one YAML file may hold."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """The size of file that is still read; passing one is fault Y022.

    The defaults fit a catalog of 20,000 entries and keep the worst file under two seconds or so.
    ``depth`` costs two Python calls a level: above 200 the interpreter's own limit comes first.
    """

    size: int = 16 * 1024 * 1024
    """Bytes of a file; characters of a text."""
    depth: int = 32
    """Lists and mappings inside each other."""
    nodes: int = 1_000_000
    """Values and keys together."""
    scalar: int = 20_000
    """Characters of one text."""
    items: int = 20_000
    """Items of one list."""
    keys: int = 1_000
    """Keys of one mapping."""
    faults: int = 1_000
    """Faults after which reading stops."""
