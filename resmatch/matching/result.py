"""What a match hands back: frozen values that explain themselves and turn into plain JSON data."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from resmatch.matching.discreet import Discreet
from resmatch.matching.index import CatalogFacts
from resmatch.matching.listing import Listing
from resmatch.matching.outcome import Outcome, Tier
from resmatch.matching.profile import band

FIND_SCHEMA = "resmatch/find/1"
EXPLAIN_SCHEMA = "resmatch/explain/1"


@dataclass(frozen=True, slots=True, repr=False)
class Reason(Discreet):
    """One line of a score: what was asked, what the listing says, and the points for it."""

    criterion: str
    state: str
    points: int
    of: int
    asked: str
    listed: str
    text: str
    field: str
    source: str | None
    as_of: str | None

    def to_dict(self) -> dict[str, Any]:
        """Give plain data with the same names."""
        return _plain(self)


@dataclass(frozen=True, slots=True, repr=False)
class Verdict(Discreet):
    """The answer of one check about one listing.

    ``hard`` answers decide the tier; ``old`` answers rest on facts past their limit, so a call may tell more.
    """

    check: str
    outcome: Outcome
    hard: bool
    text: str
    question: str
    topic: str
    asked: str
    listed: str
    field: str
    source: str | None
    as_of: str | None
    opens_on: str | None
    old: bool = False

    def to_dict(self) -> dict[str, Any]:
        """Give plain data; the outcome is a lower-case word."""
        return {**_plain(self), "outcome": self.outcome.word}


@dataclass(frozen=True, slots=True, repr=False)
class Match(Discreet):
    """One listing for one need: tier, score and every reason. ``miles`` is None where unknown or hidden."""

    resource: Listing
    need: str
    rank: int
    tier: Tier
    score: int
    reasons: tuple[Reason, ...]
    checks: tuple[Verdict, ...]
    miles: float | None
    about: bool
    labels: tuple[str, ...] = ()
    contact: Mapping[str, Any] = field(default_factory=dict)

    @property
    def band(self) -> str:
        """The score in one word: strong, good, fair or weak."""
        return band(self.score)

    @property
    def blockers(self) -> tuple[Verdict, ...]:
        """The hard conflicts; empty where the listing is not excluded."""
        return tuple(check for check in self.checks if check.hard and check.outcome is Outcome.CONFLICT)

    @property
    def call_questions(self) -> tuple[str, ...]:
        """What to ask when calling this place, without repeats; never a fact about the client."""
        asked = (check.question for check in self.checks if check.outcome is Outcome.VERIFY)
        return tuple(dict.fromkeys(filter(None, asked)))

    @property
    def client_questions(self) -> tuple[str, ...]:
        """What to ask the client because this place depends on it."""
        asked = (check.question for check in self.checks if check.outcome is Outcome.ASK)
        return tuple(dict.fromkeys(filter(None, asked)))

    def to_dict(self) -> dict[str, Any]:
        """Give plain data for JSON."""
        return {
            "id": self.resource.id,
            "name": self.resource.name,
            "kind": self.resource.kind,
            "type": self.resource.type,
            "rank": self.rank,
            "tier": self.tier.value,
            "score": self.score,
            "band": self.band,
            "distance_mi": self.miles,
            "distance_is_about": self.about,
            "demo": self.resource.demo,
            "contact": dict(self.contact),
            "reasons": [reason.to_dict() for reason in self.reasons],
            "checks": [check.to_dict() for check in self.checks],
            "ask": list(self.call_questions),
            "labels": list(self.labels),
            "source": {"file": self.resource.file, "line": self.resource.line},
        }


@dataclass(frozen=True, slots=True)
class Counts:
    """How many listings answer a need, and where they stand; the three tiers add up to looked_at."""

    looked_at: int
    fits: int
    call_first: int
    excluded: int


@dataclass(frozen=True, slots=True)
class SetAside:
    """How many listings were set aside for one reason; each is counted once."""

    reason: str
    label: str
    count: int


@dataclass(frozen=True, slots=True, repr=False)
class Relaxation(Discreet):
    """One change and what it would truly find; ``option`` can be typed as it stands."""

    change: str
    option: str
    fits: int
    call_first: int


@dataclass(frozen=True, slots=True, repr=False)
class Question(Discreet):
    """A question to the client and how many listings its answer decides."""

    topic: str
    text: str
    decides: int
    of: int


@dataclass(frozen=True, slots=True)
class Contact:
    """A line or a person to call, from the package's own data."""

    id: str
    name: str
    say: str

    def __str__(self) -> str:
        return f"{self.name}: {self.say}"


@dataclass(frozen=True, slots=True, repr=False)
class NeedResult(Discreet):
    """Everything found for one need."""

    need: str
    label: str
    why: str
    counts: Counts
    matches: tuple[Match, ...]
    excluded: tuple[Match, ...]
    excluded_by: tuple[SetAside, ...]
    near_misses: tuple[Match, ...] = ()
    relaxations: tuple[Relaxation, ...] = ()
    questions: tuple[Question, ...] = ()
    people_to_call: tuple[Contact, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The id of the need."""
        return self.need

    def to_dict(self) -> dict[str, Any]:
        """Give plain data for JSON."""
        return {
            "need": self.need,
            "label": self.label,
            "why": self.why,
            "counts": _plain(self.counts),
            "excluded_by": [_plain(row) for row in self.excluded_by],
            "matches": [match.to_dict() for match in self.matches],
            "excluded": [match.to_dict() for match in self.excluded],
            "near_misses": [match.to_dict() for match in self.near_misses],
            "relaxations": [_plain(row) for row in self.relaxations],
            "questions": [_plain(row) for row in self.questions],
            "people_to_call": [_plain(row) for row in self.people_to_call],
            "notes": list(self.notes),
        }


@dataclass(frozen=True, slots=True, repr=False)
class Alert(Discreet):
    """A safety banner: shown before any result, in every format, whatever was asked."""

    id: str
    title: str
    lines: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """Give plain data for JSON."""
        return {"id": self.id, "title": self.title, "lines": list(self.lines)}


@dataclass(frozen=True, slots=True, repr=False)
class MatchResult(Discreet):
    """The answer to one client. ``bool(result)`` is "some need has a place that fits or to call"."""

    alerts: tuple[Alert, ...]
    understood: Mapping[str, Any]
    needs: tuple[NeedResult, ...]
    catalog: CatalogFacts
    weights: str
    now: str
    notes: tuple[str, ...] = ()
    also_needs: tuple[str, ...] = ()
    alerts_alone: bool = False

    def __bool__(self) -> bool:
        return any(need.counts.fits or need.counts.call_first for need in self.needs)

    @property
    def relaxations(self) -> tuple[Relaxation, ...]:
        """All changes that would find more, need by need."""
        return tuple(row for need in self.needs for row in need.relaxations)

    def to_dict(self) -> dict[str, Any]:
        """Give plain data: exactly what ``resmatch find --json`` prints."""
        return {
            "schema": FIND_SCHEMA,
            "alerts": [alert.to_dict() for alert in self.alerts],
            "alerts_alone": self.alerts_alone,
            "understood": dict(self.understood),
            "catalog": _plain(self.catalog),
            "weights": self.weights,
            "now": self.now,
            "notes": list(self.notes),
            "also_needs": list(self.also_needs),
            "needs": [need.to_dict() for need in self.needs],
        }

    def to_json(self) -> str:
        """Give ``to_dict`` as JSON text, UTF-8 letters kept, two spaces of indent."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=2)


def _plain(value: Any) -> dict[str, Any]:
    return {name: getattr(value, name) for name in value.__slots__}
