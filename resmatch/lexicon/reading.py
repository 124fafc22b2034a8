"""What was understood in a text: frozen values that never show the person's words in their repr."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Span = tuple[int, int]


@dataclass(frozen=True, slots=True, repr=False)
class NeedHit:
    """A need that was read, with the words it came from and their place in the text."""

    need: str
    span: Span
    words: str

    def __repr__(self) -> str:
        """Show the need only."""
        return f"<NeedHit {self.need}>"


@dataclass(frozen=True, slots=True, repr=False)
class FactHit:
    """A fact about the client, with the words it came from; the value is plain (JSON-able)."""

    field: str
    value: object
    words: str
    span: Span

    def __repr__(self) -> str:
        """Show the field, never the value."""
        return f"<FactHit {self.field}>"


@dataclass(frozen=True, slots=True, repr=False)
class AlertHit:
    """An alert that must be shown before any result: its id (decisions.md 14) and the words that raised it."""

    alert: str
    words: str
    span: Span

    def __repr__(self) -> str:
        """Show the alert only."""
        return f"<AlertHit {self.alert}>"


@dataclass(frozen=True, slots=True)
class Question:
    """Something to ask, not to guess: the topic, the candidate ids, and the question in plain words."""

    about: str
    candidates: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """A warning that belongs to what was read: its id and its text."""

    id: str
    text: str


@dataclass(frozen=True, slots=True, repr=False)
class Reading:
    """Everything read from a text.

    ``needs`` are in order of importance, the primary need first; a crisis always leads. ``facts`` are keyed by
    the field names of the client, plus the words listed in ``resmatch.lexicon.facts.BEYOND_CLIENT``.
    ``unread`` are the words that were not understood. The text itself is not kept.
    """

    needs: tuple[NeedHit, ...] = ()
    facts: Mapping[str, FactHit] | None = None
    alerts: tuple[AlertHit, ...] = ()
    questions: tuple[Question, ...] = ()
    unread: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def need_ids(self) -> tuple[str, ...]:
        """The ids of the needs, primary first."""
        return tuple(hit.need for hit in self.needs)

    @property
    def alert_ids(self) -> tuple[str, ...]:
        """The ids of the alerts, in the order to show them."""
        return tuple(hit.alert for hit in self.alerts)

    @property
    def values(self) -> dict[str, object]:
        """The facts as plain values, without the words they came from."""
        return {field: hit.value for field, hit in (self.facts or {}).items()}

    def __repr__(self) -> str:
        """Show counts only: what a person said is private."""
        counts = {
            "needs": len(self.needs),
            "facts": len(self.facts or {}),
            "alerts": len(self.alerts),
            "questions": len(self.questions),
        }
        return "<Reading " + ", ".join(f"{count} {name}" for name, count in counts.items()) + ">"
