"""Which alerts a text raises: what the crisis patterns find and what its words weigh, together.

Recall comes first: either voice can raise an alert. The weights silence a pattern only where they hear no danger of
any kind in the words around it, and never one that is said outright; a pattern that a guard silenced ("denies SI") is
raised by weights only when they are sure.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

from resmatch.lexicon import crisis
from resmatch.lexicon.lines import Line, Places
from resmatch.lexicon.needs import Rank, Read
from resmatch.lexicon.notes import BROKER
from resmatch.lexicon.reading import AlertHit
from resmatch.lexicon.spans import span_of, words_of
from resmatch.lexicon.weighing import Most, Stretch, brief_clauses, most, stretch_around
from resmatch.lexicon.weights import POINTS_PER_NAT, weights

RAISED_FROM_POINTS = -6
"""Odds of about one to two: better one banner too many than one too few."""
ALONG_FROM_POINTS = -20
"""Where one alert stands, others that may be due come along."""
SILENT_UNDER_POINTS = -25
"""Odds of one to twelve for the likeliest alert: the words of a pattern mean something else here."""
DENIED_FROM_POINTS = 10
"""What is denied is raised only by words that are sure: odds of three to one."""
NO_DANGER = frozenset((BROKER,))
"""A warning about an offer: it says nothing of danger and brings no other alert along."""
SURELY_POINTS = 20
"""So far above the threshold the need that goes with an alert is read too."""
_SAFETY = {
    "988": "crisis.suicide",
    "dv": "safety.domestic_violence",
    "child_abuse": "safety.child_abuse",
    "elder_abuse": "safety.elder_abuse",
    "sexual_assault": "safety.sexual_assault",
    "trafficking": "safety.trafficking",
    "withdrawal": "crisis.withdrawal",
}
_SURELY_NEEDED = _SAFETY.keys() - {"withdrawal"}
_BODY_IN_WITHDRAWAL = frozenset(("911", "withdrawal"))
FEW_STRETCHES = 2
"""A short text is no more; what is raised in one of so many need not be surer."""
_CERTAIN, _CONDITIONAL, _CONDITION = "tolerance", "tolerance_if_opioids", "opioid_history"
"""What waits for an answer is not raised beside the same warning without a condition."""


class Alarms(NamedTuple):
    """The alerts of a text and its crisis needs, most urgent first."""

    alerts: tuple[AlertHit, ...] = ()
    needs: tuple[Read, ...] = ()


def alarms(line: Line, text: str, stretches: tuple[Stretch, ...]) -> Alarms:
    """Find the alerts of a text."""
    all_stretches = (*stretches, *brief_clauses(line))
    loudest, found, raised_from = _loudest(all_stretches), crisis.found(line), _raised_from(stretches)
    standing = tuple(one for one in found.standing if _stands(line, one, all_stretches, found.outright))
    alerts = {hit.alert: hit for hit in crisis.alerts_of(line, text, standing)}
    for alert in _heard(loudest, frozenset(alerts), found.silenced, raised_from):
        at = loudest[alert].stretch.telling(line, alert)
        alerts.setdefault(alert, AlertHit(alert, words_of(line, text, at), span_of(line, at)))
    heard = frozenset(alert for alert, one in loudest.items() if one.points >= SILENT_UNDER_POINTS)
    sure = [alert for alert in alerts.keys() & _SURELY_NEEDED if loudest[alert].points >= raised_from + SURELY_POINTS]
    if alerts.keys() >= _BODY_IN_WITHDRAWAL and len(stretches) > FEW_STRETCHES:
        sure.append("withdrawal")
    needs = (Read(Rank.MAYBE_CRISIS, _places_of(line, alerts[alert]), (_SAFETY[alert],)) for alert in sorted(sure))
    return Alarms(_certain_first(alerts, found), (*crisis.needs_of(standing, heard), *needs))


def _stands(line: Line, raised: crisis.Raised, stretches: tuple[Stretch, ...], outright: frozenset[int]) -> bool:
    """Whether a crisis pattern means what it says here."""
    is_mild = NO_DANGER.issuperset(crisis.GROUPS[raised.group].alerts)
    return is_mild or _is_danger(line, raised.at, stretches, outright)


def _places_of(line: Line, hit: AlertHit) -> Places:
    return tuple(place for place, word in enumerate(line.words) if hit.span[0] <= word.start < hit.span[1])


def _certain_first(alerts: dict[str, AlertHit], found: crisis.Found) -> tuple[AlertHit, ...]:
    """The alerts without a conditional one whose condition is met or needs no asking."""
    if _CONDITIONAL in alerts and any(one.group == _CONDITION for one in found.standing):
        hit = alerts[_CONDITIONAL]
        alerts.setdefault(_CERTAIN, AlertHit(_CERTAIN, hit.words, hit.span))
    if _CERTAIN in alerts:
        alerts.pop(_CONDITIONAL, None)
    return tuple(alerts.values())


def _is_danger(line: Line, at: Places, stretches: tuple[Stretch, ...], outright: frozenset[int]) -> bool:
    """Whether words that a pattern found are said outright, or the words around them sound of danger."""
    if not outright.isdisjoint(at):
        return True
    within = (one.weighed.alerts for one in stretches if at[0] in one.places and at[-1] in one.places)
    return any(
        points >= SILENT_UNDER_POINTS and alert not in NO_DANGER
        for weighed in (*within, stretch_around(line, at).weighed.alerts)
        for alert, points in zip(weights().alerts, weighed, strict=True)
    )


def _raised_from(stretches: tuple[Stretch, ...]) -> int:
    """The points from which an alert is raised: each stretch of a long text is one more chance to be wrong."""
    chances = max(len(stretches) / FEW_STRETCHES, 1)
    return RAISED_FROM_POINTS + round(POINTS_PER_NAT * math.log(chances))


def _loudest(stretches: tuple[Stretch, ...]) -> dict[str, Most]:
    """For each alert the stretch that weighs most for it."""
    columns = zip(*(one.weighed.alerts for one in stretches), strict=True)
    return {alert: most(column, stretches) for alert, column in zip(weights().alerts, columns, strict=True)}


def _heard(loudest: Mapping[str, Most], standing: frozenset[str], quiet: frozenset[str], raised_from: int) -> list[str]:
    """The alerts that the weights raise, likeliest first."""
    points = {alert: one.points for alert, one in loudest.items()}
    least = {alert: max(DENIED_FROM_POINTS, raised_from) if alert in quiet else raised_from for alert in points}
    if standing - NO_DANGER or any(points[alert] >= least[alert] for alert in points.keys() - NO_DANGER):
        along = ALONG_FROM_POINTS + raised_from - RAISED_FROM_POINTS
        least |= {alert: DENIED_FROM_POINTS if alert in quiet else along for alert in least.keys() - NO_DANGER}
    heard = [alert for alert in points if points[alert] >= least[alert]]
    return sorted(heard, key=lambda alert: -points[alert])
