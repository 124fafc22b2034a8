"""Places side by side: the facts a choice between them turns on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from resmatch.matching.columns import pluck
from resmatch.matching.discreet import Discreet
from resmatch.matching.listing import PRIVATE_LOCATION
from resmatch.matching.result import Match
from resmatch.matching.wording import in_words

COMPARE_SCHEMA = "resmatch/compare/1"
NOT_KNOWN = "not known"


@dataclass(frozen=True, slots=True, repr=False)
class FactRow(Discreet):
    """One fact of every place compared; ``differs`` tells a choice apart, ``ask`` marks what needs a question."""

    fact: str
    values: tuple[str, ...]

    @property
    def differs(self) -> bool:
        """Whether the places do not all say the same."""
        return len(set(self.values)) > 1

    @property
    def ask(self) -> bool:
        """Whether a place is silent on it."""
        return NOT_KNOWN in self.values


@dataclass(frozen=True, slots=True, repr=False)
class Comparison(Discreet):
    """Places for one need side by side, in the order asked for."""

    need: str
    matches: tuple[Match, ...]
    rows: tuple[FactRow, ...]

    def to_dict(self) -> dict[str, Any]:
        """Give plain data: exactly what ``resmatch compare --json`` prints."""
        return {
            "schema": COMPARE_SCHEMA,
            "need": self.need,
            "places": [{"id": match.resource.id, "name": match.resource.name} for match in self.matches],
            "rows": [
                {"fact": row.fact, "values": list(row.values), "differs": row.differs, "ask": row.ask}
                for row in self.rows
            ],
        }


def compare(matches: Sequence[Match]) -> Comparison:
    """Set matches of one need side by side; facts that no place gives are left out."""
    rows = [FactRow(fact, tuple(say(match) or NOT_KNOWN for match in matches)) for fact, say in _FACTS]
    told = [row for row in rows if set(row.values) != {NOT_KNOWN}]
    return Comparison(matches[0].need if matches else "", tuple(matches), tuple(told))


def _field(path: str) -> Callable[[Match], str]:
    return lambda match: in_words(pluck(match.resource.record, path))


def _distance(match: Match) -> str:
    if match.resource.is_confidential:
        return PRIVATE_LOCATION
    return "" if match.miles is None else f"{'about ' if match.about else ''}{match.miles:.1f} mi"


def _beds(match: Match) -> str:
    status, as_of = _field("availability.status")(match), _field("availability.as_of")(match)
    return f"{status} ({as_of})" if status and as_of else status


def _upfront(match: Match) -> str:
    amount = pluck(match.resource.record, "cost_upfront")
    return f"${amount:g}" if isinstance(amount, int | float) else ""


def _stands(match: Match) -> str:
    return match.tier.value.replace("_", " ")


_FACTS: tuple[tuple[str, Callable[[Match], str]], ...] = (
    ("stands", _stands),
    ("score", lambda match: f"{match.score} {match.band}"),
    ("distance", _distance),
    ("phone", lambda match: match.resource.phone or ""),
    ("hours", lambda match: match.contact.get("hours") or ""),
    ("open beds", _beds),
    ("medicine", _field("moud")),
    ("gives", _field("moud_provided")),
    ("pays with", _field("payers")),
    ("cost", _field("cost")),
    ("to move in", _upfront),
    ("days sober", _field("min_days_abstinent")),
    ("meetings", _field("meeting_requirement")),
    ("pathways", _field("pathways")),
    ("curfew", _field("housing.curfew")),
    ("papers", _field("required_documents")),
    ("languages", _field("languages")),
    ("children", _field("children.accepted")),
    ("checked", _field("verified.date")),
)
"""What is compared, in printed order."""
