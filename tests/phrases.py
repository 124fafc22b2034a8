"""Score the reading of phrases: ``python -m tests.phrases FILE…``.

A file has ``pairs:`` of {phrase, needs, attrs, alerts, ambiguous, not, note}; the first need is the primary one and
an empty list means: read nothing, or ask. ``not_attrs`` names facts that must not be read ("my neighbor drinks").
Every miss is printed. The exit code is 0 only at the targets below.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from resmatch.lexicon import Reading, read

FIRST_AT_LEAST = 0.85
IN_THREE_AT_LEAST = 0.95
ALERTS_AT_LEAST = 0.98
KEYS = frozenset(("phrase", "needs", "attrs", "alerts", "ambiguous", "not", "not_attrs", "note"))

# A conditional alert counts as found when its condition is asked or met.
MET_BY = {"tolerance_if_opioids": ("tolerance",), "medical_if_fever": ("911",)}


@dataclass
class Count:
    """So many of so many."""

    right: int = 0
    of: int = 0

    def add(self, right: bool) -> bool:
        """Count one, and say whether it was right."""
        self.right += right
        self.of += 1
        return right

    @property
    def share(self) -> float:
        """The share that was right; all of nothing is all."""
        return self.right / self.of if self.of else 1.0


@dataclass
class Score:
    """The counts of all files so far, and the misses in words."""

    first: Count = field(default_factory=Count)
    in_three: Count = field(default_factory=Count)
    alerts: Count = field(default_factory=Count)
    quiet: Count = field(default_factory=Count)
    traps: Count = field(default_factory=Count)
    facts: Count = field(default_factory=Count)
    untold: Count = field(default_factory=Count)
    asked: Count = field(default_factory=Count)
    misses: list[str] = field(default_factory=list)

    @property
    def passed(self) -> bool:
        """Whether every target is met."""
        return (
            self.first.share >= FIRST_AT_LEAST
            and self.in_three.share >= IN_THREE_AT_LEAST
            and self.alerts.share >= ALERTS_AT_LEAST
            and self.quiet.share == 1
            and self.traps.share == 1
        )


def is_told(reading: Reading, name: str, wanted: Any) -> bool:
    """Whether an attribute of a phrase is among the facts that were read."""
    if name not in TOLD:
        raise SystemExit(f"the phrases name an attribute that is not known: {name}")
    return TOLD[name](_facts(reading), wanted)


def is_silent(reading: Reading, name: str) -> bool:
    """Whether nothing was read for an attribute of a phrase, or no more than that it is not so."""
    facts = _facts(reading)
    return not any(facts.get(field_name) for field_name in FIELDS.get(name, (name,)))


def score_phrase(score: Score, pair: Mapping[str, Any]) -> None:
    """Read one phrase and count what is right."""
    unknown = set(pair) - KEYS
    if unknown:
        raise SystemExit(f"a phrase has a key that is not known: {', '.join(sorted(unknown))}")
    reading = read(str(pair["phrase"]))
    for miss in _misses(score, pair, reading):
        score.misses.append(f"{miss:<44}  {pair['phrase']}")


def _misses(score: Score, pair: Mapping[str, Any], reading: Reading) -> Iterator[str]:
    needs, got = pair.get("needs") or [], reading.need_ids
    primary = needs[0] if needs else None
    nothing = primary is None and (not got or bool(reading.questions))
    if not score.first.add(nothing or got[:1] == (primary,)):
        yield f"first: {primary}, got {', '.join(got[:3]) or 'nothing'}"
    if not score.in_three.add(nothing or primary in got[:3]):
        yield f"in three: {primary}"
    yield from _alert_misses(score, pair.get("alerts") or [], reading)
    for trap in pair.get("not") or []:
        if not score.traps.add(trap not in got):
            yield f"trap: {trap}"
    for name, wanted in (pair.get("attrs") or {}).items():
        if not score.facts.add(is_told(reading, name, wanted)):
            yield f"fact: {name} {wanted}, got {_facts(reading).get(name)}"
    for name in pair.get("not_attrs") or []:
        if not score.untold.add(is_silent(reading, name)):
            yield f"fact nobody told: {name}"
    if pair.get("ambiguous") and not score.asked.add(bool(reading.questions)):
        yield "not asked"


def _alert_misses(score: Score, wanted: list[Any], reading: Reading) -> Iterator[str]:
    got = _alerts(reading)
    for alert in map(str, wanted):
        if not score.alerts.add(not got.isdisjoint((alert, *MET_BY.get(alert, ())))):
            yield f"alert not found: {alert}"
    if not wanted and not score.quiet.add(not reading.alerts):
        yield f"false alarm: {', '.join(reading.alert_ids)}"


def _alerts(reading: Reading) -> set[str]:
    """The alerts raised by the words, and those the alert table raises from the facts and notes."""
    found = set(reading.alert_ids) | {note.id for note in reading.notes}
    return found | ({"minor"} if _is_minor(_facts(reading)) else set())


def _facts(reading: Reading) -> dict[str, Any]:
    """The facts of the client, and of the person a family member asks about."""
    facts: dict[str, Any] = dict(reading.values)
    about = facts.pop("about", None)
    return {**(about if isinstance(about, dict) else {}), **facts}


def _is_minor(facts: Mapping[str, Any]) -> bool:
    return facts.get("minor") is True


def _same(field_name: str) -> Callable[[Mapping[str, Any], Any], bool]:
    return lambda facts, wanted: str(facts.get(field_name)).lower() == str(wanted).lower()


def _given(field_name: str) -> Callable[[Mapping[str, Any], Any], bool]:
    return lambda facts, wanted: bool(facts.get(field_name)) is bool(wanted)


def _all_in(*field_names: str) -> Callable[[Mapping[str, Any], Any], bool]:
    def told(facts: Mapping[str, Any], wanted: Any) -> bool:
        values = {str(value) for name in field_names for value in facts.get(name) or ()}
        many = wanted if isinstance(wanted, list) else [wanted]
        return all(not values.isdisjoint((str(one), *SAID_AS.get(one, ()))) for one in many)

    return told


def _medicine(facts: Mapping[str, Any], wanted: Any) -> bool:
    known = {*facts.get("takes", ()), *facts.get("starts", ())}
    if wanted == "any":
        return bool(known) or "moud_accepted" in facts.get("require", ())
    return wanted in known


def _pathway(facts: Mapping[str, Any], wanted: Any) -> bool:
    known = facts.get("pathways", ())
    return all(one in known or f"{one}_recovery" in known for one in (wanted if isinstance(wanted, list) else [wanted]))


def _household(facts: Mapping[str, Any], wanted: Any) -> bool:
    return facts.get("couple") is True if wanted == "couple" else bool(facts.get("children"))


def _time(facts: Mapping[str, Any], wanted: Any) -> bool:
    said = " ".join([str(facts.get("when")), *facts.get("busy", ())])
    return any(sign in said for sign in (str(wanted), *SAID_AS.get(wanted, ())))


SAID_AS = {
    "weekend": ("sat", "sun"),
    "evening": tuple(f"after {hour}pm" for hour in range(4, 10)),
    "inhalants": ("other",),
    "hallucinogens": ("other",),
}
"""Other words in which a reading says what the labels name."""


TOLD: dict[str, Callable[[Mapping[str, Any], Any], bool]] = {
    "asker": _same("asker"),
    "avoid": _given("avoid_area"),
    "car": _same("car"),
    "children": _given("children"),
    "cost": _same("cost"),
    "fellowship": _same("fellowship"),
    "format": lambda facts, wanted: _all_in("format")(facts, "video" if wanted == "online" else wanted),
    "goal": _same("goal"),
    "group_gender": _same("group_gender"),
    "household": _household,
    "language": _same("language"),
    "mandate": lambda facts, wanted: bool(facts.get("mandate") or facts.get("supervision")) is bool(wanted),
    "minor": lambda facts, wanted: _is_minor(facts) is bool(wanted),
    "moud": _medicine,
    "narr_level": _same("narr_level"),
    "pathway": _pathway,
    "pathway_avoid": _all_in("rather_not", "never"),
    "payer": _all_in("insurance"),
    "pet": _given("pet"),
    "pregnant": _same("pregnant"),
    "record": _given("record"),
    "registry": _same("registry"),
    "require": _all_in("require"),
    "state": _same("state"),
    "substances": _all_in("substances"),
    "time": _time,
    "veteran": _same("veteran"),
}


FIELDS: dict[str, tuple[str, ...]] = {
    "avoid": ("avoid_area",),
    "moud": ("takes", "starts"),
    "household": ("couple", "children"),
    "pathway": ("pathways",),
    "pathway_avoid": ("rather_not", "never"),
    "payer": ("insurance",),
    "time": ("when", "busy"),
}
"""The fields of a reading behind an attribute, where they have other names."""


def report(score: Score) -> str:
    """The counts as lines."""
    rows = (
        ("primary need first", score.first, FIRST_AT_LEAST),
        ("primary need in three", score.in_three, IN_THREE_AT_LEAST),
        ("crisis alerts found", score.alerts, ALERTS_AT_LEAST),
        ("no alarm without a crisis", score.quiet, 1.0),
        ("traps avoided", score.traps, 1.0),
        ("facts read", score.facts, 0.0),
        ("no fact that nobody told", score.untold, 0.0),
        ("ambiguous words asked", score.asked, 0.0),
    )
    return "\n".join(
        f"{name:<26} {count.right:>4} of {count.of:<4} {count.share:>7.1%}"
        + (f"  target {target:.0%}" if target else "")
        for name, count, target in rows
    )


def score_files(paths: list[Path]) -> Score:
    """Score every phrase of the files."""
    score = Score()
    for path in paths:
        for pair in yaml.safe_load(path.read_text(encoding="utf-8"))["pairs"]:
            score_phrase(score, pair)
    return score


def main() -> int:
    """Print the misses and the counts; 0 only at the targets."""
    if len(sys.argv) < 2:
        print("usage: python -m tests.phrases FILE…", file=sys.stderr)
        return 2
    score = score_files([Path(name) for name in sys.argv[1:]])
    print("\n".join([*score.misses, "", report(score)]))
    return 0 if score.passed else 1


if __name__ == "__main__":
    raise SystemExit(main())
