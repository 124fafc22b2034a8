"""What does not go together: choices at the same hour or at a blocked one, or a house and the medicine of a clinic."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from itertools import combinations

from resmatch.matching.client import Client
from resmatch.matching.client_words import ANY_MEDICINE
from resmatch.matching.columns import pluck
from resmatch.matching.contact import sessions_of
from resmatch.matching.medicine import MOUD
from resmatch.matching.plan.values import Clash
from resmatch.matching.result import Match
from resmatch.schedule import NO_TIME, WeekWindows, describe_windows, windows_of
from resmatch.text import join_words
from resmatch.vocab import MEDICINES

_TIMES_TO_BE_THERE = {"housing": ("meeting",), "iop": ("meeting", "hours")}
"""Kinds and types that ask a person to be there at all these times; a shop's opening hours do not."""

Ways = tuple[WeekWindows, ...]


def ways_to_go(match: Match, at: datetime | None) -> Ways:
    """Give the times of the week of which a client needs to be there for one: each meeting of a group on its own,
    all hours of a program together; empty where no hours bind. Times are those of the clock of ``at``.
    """
    sessions = sessions_of(match.resource)
    if match.resource.kind == "support_group":
        meetings = windows_of(sessions, ("meeting",), at=at)
        return tuple(WeekWindows((span,)) for span in meetings.spans)
    binding = _TIMES_TO_BE_THERE.get(match.resource.type or "") or _TIMES_TO_BE_THERE.get(match.resource.kind)
    week = windows_of(sessions, binding, at=at) if binding else NO_TIME
    return (week,) if week else ()


def unavoidable(ways: Ways, others: Ways) -> WeekWindows:
    """Give the shared hours of two choices where no way to go spares them; no time where they go together."""
    shared = [way.intersection(other) for way in ways for other in others]
    return min(shared, key=lambda both: both.minutes, default=NO_TIME)


def time_clashes(chosen: Mapping[str, Match], client: Client) -> Iterator[Clash]:
    """Name choices that lie in the client's blocked times, and pairs of choices that overlap."""
    ways = {need: ways_to_go(match, client.now) for need, match in chosen.items()}
    for need, match in chosen.items():
        if both := unavoidable(ways[need], (client.blocked,) if client.blocked else ()):
            yield Clash((need,), f"{match.resource.name} overlaps busy times: {describe_windows(both)}")
    for (need, first), (other, second) in combinations(chosen.items(), 2):
        both = unavoidable(ways[need], ways[other])
        if both and first.resource.id != second.resource.id:
            text = f"{first.resource.name} and {second.resource.name} overlap: {describe_windows(both)}"
            yield Clash((need, other), text)


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
