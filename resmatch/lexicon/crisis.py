"""The crisis layer: which alerts and crisis needs the patterns of a text raise. alarms.py adds what its words weigh.

Patterns are in crisis.yaml; what each group raises, and which guards may silence it, is the table GROUPS.
The rules behind it are R1 to R8 of the design notes: recall first, and silence only for idioms, clear denials,
grief and the far past.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from resmatch.lexicon.guards import dated, dated_after, denied, fine_now, grieved, long_ago, years_ago
from resmatch.lexicon.lines import Line, Places
from resmatch.lexicon.needs import Rank, Read
from resmatch.lexicon.reading import AlertHit, FactHit
from resmatch.lexicon.spans import span_of, words_of
from resmatch.lexicon.tables import groups_found, lexicon

Guard = Callable[[Line, Places], bool]


def over(line: Line, at: Places) -> bool:
    """Whether the words speak of the past and the text says that it is over."""
    return long_ago(line, at) and fine_now(line)


@dataclass(frozen=True, slots=True)
class Group:
    """What a group of crisis patterns raises, and what may silence it."""

    alerts: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    guards: tuple[Guard, ...] = (denied,)


WITHDRAWAL_DAYS = 4
"""Seizures and confusion come within about three days of the last drink (design notes, R4)."""

_DANGEROUS_TO_STOP = frozenset(("alcohol", "benzodiazepines"))
_DETOX_FIRST = ("treatment.detox", "crisis.withdrawal")
_WITHDRAWAL_FIRST = ("crisis.withdrawal", "treatment.detox")
_DV_NEEDS = ("safety.domestic_violence", "housing.dv_shelter")
_MAYBE = ("tolerance_if_opioids",)

# In the order of urgency: alerts and needs are shown in this order.
GROUPS: dict[str, Group] = {
    "overdose": Group(("911", "naloxone"), ("crisis.overdose",), (denied, grieved, dated)),
    "overdose_word": Group(("911", "naloxone"), ("crisis.overdose",), (denied, grieved, dated)),
    "seizure": Group(("911",), ("crisis.medical",)),
    "violence_now": Group(("911", "dv"), _DV_NEEDS),
    "medical": Group(("911",), ("crisis.medical",)),
    "poison": Group(("911", "poison"), ("crisis.medical", "crisis.overdose")),
    "suicide": Group(("988",), ("crisis.suicide",), (denied, grieved, over, dated)),
    "seizure_history": Group(("withdrawal",), _DETOX_FIRST),
    "withdrawal_now": Group(("911", "withdrawal"), _WITHDRAWAL_FIRST, (denied, long_ago)),
    "withdrawal_stop": Group(("withdrawal",), _WITHDRAWAL_FIRST, (denied, long_ago)),
    "withdrawal_plan": Group(("withdrawal",), (), (denied, long_ago)),
    "withdrawal_daily": Group(("withdrawal",), (), (denied, long_ago)),
    "withdrawal_pregnant": Group(("withdrawal",)),
    "psychosis": Group(("988", "911"), ("crisis.psychiatric",), (denied, over, grieved, dated)),
    "trafficking": Group(("trafficking",), ("safety.trafficking",)),
    "child_abuse": Group(("child_abuse",), ("safety.child_abuse",), (denied, long_ago)),
    "sexual_assault": Group(("sexual_assault",), ("safety.sexual_assault",)),
    "elder_abuse": Group(("elder_abuse",), ("safety.elder_abuse",)),
    "dv": Group(("dv",), _DV_NEEDS, (denied, long_ago)),
    "pregnancy": Group(("pregnancy_priority",)),
    "wound": Group(("medical_if_fever",)),
    "opioid_now": Group(("naloxone",), (), (denied, grieved, long_ago, dated)),
    "overdose_past": Group(("naloxone",), (), (denied, grieved, over, dated)),
    "left_care": Group(("tolerance",), (), (denied, years_ago, dated_after)),
    "left_jail": Group(_MAYBE, (), (denied, years_ago, dated_after)),
    "left_hospital": Group(_MAYBE, (), (denied, years_ago, dated_after)),
    "relapse": Group(_MAYBE, (), (denied, long_ago)),
    "missed_dose": Group(("tolerance",)),
    "broker": Group(("broker_warning",)),
    # Markers: they raise nothing alone.
    "opioid_history": Group(guards=()),
    "other_drug": Group(guards=()),
    "partner": Group(guards=()),
}
# Words that mean something milder take the place of the first group where they touch it.
_MILDER = {
    "overdose": ("overdose_fear",),
    "overdose_word": ("overdose_past", "overdose_fear"),
    "relapse": ("relapse_fear",),
}
# A tolerance warning that waits for opioids is certain once they are spoken of.
_CONDITIONAL = frozenset(("left_jail", "left_hospital", "relapse"))


@dataclass(frozen=True, slots=True)
class Raised:
    """A crisis group that stands, with the place of its words."""

    group: str
    at: Places


class Found(NamedTuple):
    """What the crisis patterns find.

    ``standing`` are the groups that stand, most urgent first; ``silenced`` the alerts that guards keep silent;
    ``outright`` the places of words that say a danger outright.
    """

    standing: tuple[Raised, ...]
    silenced: frozenset[str]
    outright: frozenset[int]


def found(line: Line) -> Found:
    """Find the crisis groups of a text, each once; guards and milder meanings silence some."""
    by_group: dict[str, list[Places]] = {}
    for effect, match in groups_found(lexicon().crisis, lexicon().crisis_effects, line):
        by_group.setdefault(effect.group, []).append(match.at)
    standing = []
    for name, group in GROUPS.items():
        milder = [at for other in ("idiom", *_MILDER.get(name, ())) for at in by_group.get(other, ())]
        at = next(_standing(line, group, by_group.get(name, ()), milder), None)
        if at is not None:
            standing.append(Raised(name, at))
    standing = [one for one in standing if one.group != "psychosis" or not _is_withdrawal(standing)]
    told = {alert for name in by_group if name in GROUPS for alert in GROUPS[name].alerts}
    raised = {alert for one in standing for alert in GROUPS[one.group].alerts}
    outright = frozenset(place for at in by_group.get("outright", ()) for place in at)
    return Found(tuple(standing), frozenset(told - raised), outright)


def _is_withdrawal(standing: list[Raised]) -> bool:
    """Whether a body in withdrawal explains what is seen and heard: 911 and the withdrawal warning say it."""
    return any(one.group in ("withdrawal_now", "withdrawal_stop") for one in standing)


def alerts_of(line: Line, text: str, standing: tuple[Raised, ...]) -> tuple[AlertHit, ...]:
    """The alerts of the crisis groups that stand, each id once."""
    groups = {one.group for one in standing}
    alerts: dict[str, AlertHit] = {}
    for one in standing:
        for alert in _alert_ids(one.group, groups):
            alerts.setdefault(alert, AlertHit(alert, words_of(line, text, one.at), span_of(line, one.at)))
    return tuple(alerts.values())


def needs_of(standing: tuple[Raised, ...], heard: frozenset[str]) -> tuple[Read, ...]:
    """The crisis needs of the groups that stand; those with a heard alert are certain."""
    return tuple(
        Read(Rank.MAYBE_CRISIS if heard.isdisjoint(group.alerts) else Rank.CRISIS, one.at, group.needs)
        for one in standing
        if (group := GROUPS[one.group]).needs
    )


def alerts_from_facts(alerts: tuple[AlertHit, ...], facts: Mapping[str, FactHit]) -> tuple[AlertHit, ...]:
    """The alerts that facts from different sentences raise together, without those already raised."""
    substances = _values(facts, "substances")
    days, pregnant = facts.get("days_abstinent"), facts.get("pregnant")
    more: list[tuple[str, FactHit]] = []
    if pregnant is not None and pregnant.value is True and {*substances, *_values(facts, "takes")} - {"nicotine"}:
        more.append(("pregnancy_priority", pregnant))
        more += [("withdrawal", pregnant)] * ("opioids" in substances)
    if days is not None and isinstance(days.value, int) and days.value <= WITHDRAWAL_DAYS:
        more += [("withdrawal", days)] * (not _DANGEROUS_TO_STOP.isdisjoint(substances))
    raised_ids = {hit.alert for hit in alerts}
    found = {alert: AlertHit(alert, hit.words, hit.span) for alert, hit in more if alert not in raised_ids}
    return tuple(found.values())


def _values(facts: Mapping[str, FactHit], field: str) -> set[str]:
    hit = facts.get(field)
    return set(hit.value) if hit is not None and isinstance(hit.value, list) else set()


def _standing(line: Line, group: Group, places: Iterable[Places], milder: list[Places]) -> Iterator[Places]:
    """The places of a group that no guard, idiom or milder meaning silences."""
    for at in places:
        silenced = any(not set(at).isdisjoint(other) for other in milder)
        if not silenced and not any(guard(line, at) for guard in group.guards):
            yield at


def _alert_ids(group: str, standing: set[str]) -> tuple[str, ...]:
    """The alerts of a group; with opioids spoken of, a conditional warning is a certain one."""
    if group in _CONDITIONAL and "opioid_history" in standing:
        return ("tolerance", "naloxone") if group == "relapse" else ("tolerance",)
    if group in _CONDITIONAL and "other_drug" in standing:
        return ()
    if group == "child_abuse" and "partner" in standing:
        return ("child_abuse", "dv")
    return GROUPS[group].alerts
