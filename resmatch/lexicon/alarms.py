"""Which alerts a text raises: what the crisis patterns find and what its words weigh, together.

Recall comes first: either voice can raise an alert. The weights silence a pattern only where they hear no danger of
any kind in the words around it, and never one that is said outright; a pattern that a guard silenced ("denies SI") is
raised by weights only when they are sure.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from resmatch.lexicon import crisis
from resmatch.lexicon.needs import Read
from resmatch.lexicon.patterns import Line, Places
from resmatch.lexicon.reading import AlertHit
from resmatch.lexicon.spans import span_of, words_of
from resmatch.lexicon.weighing import Stretch, brief_clauses, weigh_around

RAISED_FROM_POINTS = -6
"""Odds of about one to two: better one banner too many than one too few."""
ALONG_FROM_POINTS = -20
"""Where one alert stands, others that may be due come along."""
SILENT_UNDER_POINTS = -25
"""Odds of one to twelve for the likeliest alert: the words of a pattern mean something else here."""
DENIED_FROM_POINTS = 0
_CERTAIN, _CONDITIONAL = "tolerance", "tolerance_if_opioids"
"""What waits for an answer is not raised beside the same warning without a condition."""


class Alarms(NamedTuple):
    """The alerts of a text and its crisis needs, most urgent first."""

    alerts: tuple[AlertHit, ...] = ()
    needs: tuple[Read, ...] = ()


def alarms(line: Line, text: str, stretches: tuple[Stretch, ...]) -> Alarms:
    """Find the alerts of a text."""
    loudest = _loudest((*stretches, *brief_clauses(line)))
    points = {alert: stretch.weighed.alerts[alert] for alert, stretch in loudest.items()}
    found = crisis.found(line)
    heard = frozenset(alert for alert in points if points[alert] >= SILENT_UNDER_POINTS)
    standing = tuple(one for one in found.standing if heard or _is_danger(line, one.at, found.outright))
    alerts = {hit.alert: hit for hit in crisis.alerts_of(line, text, standing)}
    for alert in _heard(points, frozenset(alerts), found.silenced):
        at = loudest[alert].telling(line, alert)
        alerts.setdefault(alert, AlertHit(alert, words_of(line, text, at), span_of(line, at)))
    if _CERTAIN in alerts:
        alerts.pop(_CONDITIONAL, None)
    return Alarms(tuple(alerts.values()), crisis.needs_of(standing, heard))


def _is_danger(line: Line, at: Places, outright: frozenset[int]) -> bool:
    """Whether words that a pattern found are said outright, or the words around them sound of danger."""
    return not outright.isdisjoint(at) or max(weigh_around(line, at).alerts.values()) >= SILENT_UNDER_POINTS


def _loudest(stretches: tuple[Stretch, ...]) -> dict[str, Stretch]:
    """For each alert the stretch that weighs most for it."""
    return {alert: max(stretches, key=lambda one: one.weighed.alerts[alert]) for alert in stretches[0].weighed.alerts}


def _heard(points: Mapping[str, int], standing: frozenset[str], quiet: frozenset[str]) -> list[str]:
    """The alerts that the weights raise, likeliest first."""
    least = {alert: DENIED_FROM_POINTS if alert in quiet else RAISED_FROM_POINTS for alert in points}
    if standing or any(points[alert] >= least[alert] for alert in points):
        least = {alert: min(one, DENIED_FROM_POINTS if alert in quiet else ALONG_FROM_POINTS)
                 for alert, one in least.items()}  # fmt: skip
    heard = [alert for alert in points if points[alert] >= least[alert]]
    return sorted(heard, key=lambda alert: -points[alert])
