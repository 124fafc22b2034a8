"""In which order needs are worked on, and why: what opens a door comes before the door."""

from __future__ import annotations

from resmatch.matching.alerts import DETOX, detox_comes_last
from resmatch.matching.client import Client
from resmatch.matching.columns import pluck
from resmatch.matching.result import Match

_FIRST_TO_LAST = (
    "crisis.",
    "safety.",
    "housing.dv_shelter",
    "treatment.detox",
    "harm_reduction.naloxone",
    "housing.emergency_shelter",
    "med.",
    "id_documents",
    "health.insurance",
    "treatment.",
    "housing.",
    "health.",
    "mental_health.",
    "basics.",
    "support.",
    "transport",
    "income.",
    "legal.",
    "family.",
    "employment.",
)
"""Prefixes of needs in working order; what is not named comes last, in the order asked."""


def in_working_order(needs: tuple[str, ...], client: Client) -> tuple[str, ...]:
    """Sort needs into working order; equal ones keep the order in which they were asked.

    Where a pregnancy puts medicine and care before detox, detox stands last here too.
    """
    last = DETOX if detox_comes_last(client) else None
    return tuple(sorted(needs, key=lambda need: (need == last, _place(need))))


def _place(need: str) -> int:
    for place, prefix in enumerate(_FIRST_TO_LAST):
        if need.startswith(prefix):
            return place
    return len(_FIRST_TO_LAST)


def why_before(first: Match, chosen: dict[str, Match]) -> str:
    """Say what has to be done before this choice can work, or nothing."""
    reasons = [*_sober_time(first, chosen), *_papers(first, chosen)]
    return "; ".join(reasons)


def _sober_time(first: Match, chosen: dict[str, Match]) -> list[str]:
    days = pluck(first.resource.record, "min_days_abstinent")
    if not isinstance(days, int) or days <= 0:
        return []
    earlier = next((need for need in chosen if need in ("treatment.detox", "med.moud")), None)
    start = f"; start with {chosen[earlier].resource.name}" if earlier else ""
    return [f"{first.resource.name} asks for {days} days since last use{start}"]


def _papers(first: Match, chosen: dict[str, Match]) -> list[str]:
    needs_papers = bool(first.resource.record.get("required_documents"))
    if needs_papers and "id_documents" in chosen and first.need != "id_documents":
        return [f"get papers first: {first.resource.name} asks for them"]
    return []
