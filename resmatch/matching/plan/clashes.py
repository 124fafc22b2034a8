"""What does not go together: two choices at the same hour, or a house and the medicine of a clinic."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations

from resmatch.matching.client import Client
from resmatch.matching.client_words import ANY_MEDICINE
from resmatch.matching.columns import pluck
from resmatch.matching.contact import sessions_of
from resmatch.matching.medicine import MOUD
from resmatch.matching.plan.values import Clash
from resmatch.matching.result import Match
from resmatch.schedule import WeekWindows, describe_windows, windows_of
from resmatch.text import join_words
from resmatch.vocab import MEDICINES

_FIXED_TIMES = {"support_group": ("meeting",), "treatment": ("meeting", "hours"), "housing": ("meeting",)}
"""Kinds whose hours ask a person to be there; a shop's opening hours do not."""
_FULL_TIME_TYPES = frozenset({"iop"})


def fixed_week(match: Match) -> WeekWindows | None:
    """Give the hours of the week in which this choice wants the client to be there, or None."""
    if match.resource.kind == "treatment" and match.resource.type not in _FULL_TIME_TYPES:
        return None
    kinds = _FIXED_TIMES.get(match.resource.kind, ())
    windows = windows_of(sessions_of(match.resource), kinds) if kinds else None
    return windows or None


def time_clashes(chosen: Mapping[str, Match]) -> Iterator[Clash]:
    """Name pairs of choices whose fixed hours overlap."""
    for (need, first), (other, second) in combinations(chosen.items(), 2):
        week, beside = fixed_week(first), fixed_week(second)
        if week and beside and first.resource.id != second.resource.id and week.intersects(beside):
            both = describe_windows(week.intersection(beside))
            yield Clash((need, other), f"{first.resource.name} and {second.resource.name} overlap: {both}")


def medicine_clashes(chosen: Mapping[str, Match], client: Client) -> Iterator[Clash]:
    """Name houses or programs of the plan that refuse every medicine the plan's clinic could start."""
    for need, clinic in chosen.items():
        medicines = offered_medicines(clinic, client)
        for other, place in chosen.items():
            if medicines and place.resource.id != clinic.resource.id and refuses_all(place, medicines):
                names = join_words([MEDICINES.label(name) for name in sorted(medicines)], last="or")
                yield Clash(
                    (need, other),
                    f"{place.resource.name} does not take people on {names}, all that {clinic.resource.name} offers",
                )


def offered_medicines(match: Match, client: Client) -> frozenset[str]:
    """Give the medicines for opioid use this clinic could start for the client; empty for other places."""
    if not match.need.startswith("med."):
        return frozenset()
    offered = match.resource.record.get("moud_provided")
    roots = {MEDICINES.root(str(name)) for name in offered} if isinstance(offered, list | tuple) else set()
    wanted = {MEDICINES.root(name) for name in (*client.starts, *client.takes) if name != ANY_MEDICINE} & set(MOUD)
    return frozenset(roots & wanted if wanted else roots & set(MOUD))


def refuses_all(match: Match, medicines: frozenset[str]) -> bool:
    """Tell whether a place says no to every one of the medicines."""
    return all(pluck(match.resource.record, f"moud.{name}") == "no" for name in medicines)
