"""What the exit code of the command says."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """The exit codes; scripts may rely on them."""

    OK = 0
    """Done, and there is an answer."""
    NOTHING = 1
    """Done, and the answer is "none", or problems were found."""
    USAGE = 2
    """A word, place, time or option that is not known or not clear."""
    CATALOG = 3
    """A catalog is missing or cannot be used."""
    NO_LISTING = 4
    """No listing with that id or name."""
    NETWORK = 5
    """It would need the network and may not, or the network did not answer."""
    BUG = 70
    """A bug in resmatch."""
    STOPPED = 130
    """Stopped with Ctrl-C."""


MEANINGS: tuple[tuple[Exit, str], ...] = (
    (Exit.OK, "done, and there is an answer"),
    (Exit.NOTHING, 'done, and the answer is "none", or problems were found'),
    (Exit.USAGE, "a word, place, time or option that is not known or not clear"),
    (Exit.CATALOG, "a catalog is missing or cannot be used"),
    (Exit.NO_LISTING, "no listing with that id or name"),
    (Exit.NETWORK, "it would need the network and may not, or the network did not answer"),
    (Exit.BUG, "a bug in resmatch: please report it"),
    (Exit.STOPPED, "stopped with Ctrl-C"),
)
"""Each code in one line, as ``resmatch help exit-codes`` prints them."""
