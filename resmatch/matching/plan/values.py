"""What a plan holds: steps in order, gaps, clashes, papers to bring."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from resmatch.matching.discreet import Discreet
from resmatch.matching.result import Alert, Contact, Match, Relaxation

PLAN_SCHEMA = "resmatch/plan/1"


@dataclass(frozen=True, slots=True, repr=False)
class Step(Discreet):
    """One need of the plan: whom to try first, who comes next, and when someone can be reached.

    ``when`` is the first moment at or after the start at which the first choice can be reached; None
    where its hours are not known. ``how`` is call, walk in or go.
    """

    need: str
    label: str
    first: Match
    backups: tuple[Match, ...]
    when: datetime | None
    how: str
    before: str

    def to_dict(self) -> dict[str, Any]:
        """Give plain data for JSON."""
        return {
            "need": self.need,
            "label": self.label,
            "when": self.when.isoformat() if self.when else None,
            "how": self.how,
            "before": self.before,
            "first": self.first.to_dict(),
            "backups": [match.to_dict() for match in self.backups],
        }


@dataclass(frozen=True, slots=True, repr=False)
class Gap(Discreet):
    """A need for which nothing was found, with what might help."""

    need: str
    label: str
    people_to_call: tuple[Contact, ...]
    relaxations: tuple[Relaxation, ...]

    def to_dict(self) -> dict[str, Any]:
        """Give plain data for JSON."""
        return {
            "need": self.need,
            "label": self.label,
            "people_to_call": [{"name": line.name, "say": line.say} for line in self.people_to_call],
            "relaxations": [{"change": row.change, "option": row.option} for row in self.relaxations],
        }


@dataclass(frozen=True, slots=True, repr=False)
class Clash(Discreet):
    """Two choices, or a choice and the client's own week, that do not go together."""

    needs: tuple[str, ...]
    text: str

    def to_dict(self) -> dict[str, Any]:
        """Give plain data for JSON."""
        return {"needs": list(self.needs), "text": self.text}


@dataclass(frozen=True, slots=True, repr=False)
class Paper(Discreet):
    """A paper that places of the plan ask for: how many of the first choices want it."""

    id: str
    label: str
    asked_by: int
    missing: bool

    def to_dict(self) -> dict[str, Any]:
        """Give plain data for JSON."""
        return {"id": self.id, "label": self.label, "asked_by": self.asked_by, "missing": self.missing}


@dataclass(frozen=True, slots=True, repr=False)
class Plan(Discreet):
    """One referral for each need, with backups; alerts come first as everywhere."""

    alerts: tuple[Alert, ...]
    alerts_alone: bool
    understood: Mapping[str, Any]
    start: datetime
    steps: tuple[Step, ...]
    gaps: tuple[Gap, ...]
    clashes: tuple[Clash, ...]
    bring: tuple[Paper, ...]
    not_known: tuple[str, ...]
    notes: tuple[str, ...]
    catalog: Mapping[str, Any]
    weights: str

    def __bool__(self) -> bool:
        return bool(self.steps)

    def to_dict(self) -> dict[str, Any]:
        """Give plain data: exactly what ``resmatch plan --json`` prints."""
        return {
            "schema": PLAN_SCHEMA,
            "alerts": [alert.to_dict() for alert in self.alerts],
            "alerts_alone": self.alerts_alone,
            "understood": dict(self.understood),
            "start": self.start.isoformat(),
            "steps": [step.to_dict() for step in self.steps],
            "gaps": [gap.to_dict() for gap in self.gaps],
            "clashes": [clash.to_dict() for clash in self.clashes],
            "bring": [paper.to_dict() for paper in self.bring],
            "not_known": list(self.not_known),
            "notes": list(self.notes),
            "catalog": dict(self.catalog),
            "weights": self.weights,
        }
