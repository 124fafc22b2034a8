"""How much of an answer is shown."""

from __future__ import annotations

from enum import Enum


class View(Enum):
    """How much the text of an answer holds."""

    PLAIN = "plain"
    WIDE = "wide"
    """With description, address, website and disclosures of each place."""
    QUIET = "quiet"
    """Only alerts and places: nothing understood, no hints for the next command."""
    TALK = "talk"
    """Within a talk: no hints for a command line that nobody typed."""


class Facts(Enum):
    """Which facts of one listing are shown."""

    KNOWN = "known"
    ALL = "all"
    """What is not known too."""
    STAFF = "staff"
    """With the notes that are for staff only."""
