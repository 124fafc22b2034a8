"""Values that hold facts of a client: their repr says what they are and nothing they hold."""

from __future__ import annotations


class Discreet:
    """A base for answers, so that a log, a traceback or a debugger shows no client value by accident.

    Mark the dataclass ``repr=False``, or its own repr comes first.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"
