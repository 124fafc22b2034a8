"""Counting: for every need how many listings there are, where, for whom, and what they answer.

A listing counts for the needs it was made for; what it also answers would count the same gap several times.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from resmatch.matching.answers import needs_made_for
from resmatch.matching.columns import Record
from resmatch.upkeep.coverage.areas import Area, counties_of, town_of
from resmatch.upkeep.coverage.questions import QUESTIONS, Answer, Question
from resmatch.vocab import NEEDS

STATS_SCHEMA = "resmatch/stats/1"
_GONE = frozenset({"defunct", "inactive"})


@dataclass(frozen=True, slots=True)
class Tally:
    """The answers to one question: how many listings it makes sense for, and what they say."""

    question: Question
    of: int
    answers: Mapping[Answer, int]

    @property
    def yes(self) -> int:
        """How many say yes."""
        return self.answers[Answer.YES]

    @property
    def silent(self) -> int:
        """How many do not say."""
        return self.answers[Answer.SILENT]

    def to_dict(self) -> dict[str, Any]:
        """Give plain data for JSON."""
        counts = {answer.name.lower(): self.answers[answer] for answer in Answer}
        return {"question": self.question.name, "of": self.of, **counts}


@dataclass(frozen=True, slots=True)
class NeedCoverage:
    """One need: its listings by county and town, and the tallies of the questions asked of them."""

    need: str
    records: tuple[Record, ...]
    counties: Mapping[Area, int]
    towns: Mapping[str, int]
    anywhere: int
    tallies: tuple[Tally, ...]

    @property
    def listings(self) -> int:
        """How many listings are made for the need."""
        return len(self.records)

    def to_dict(self) -> dict[str, Any]:
        """Give plain data for JSON."""
        return {
            "need": self.need,
            "label": NEEDS.label(self.need),
            "listings": self.listings,
            "counties": {str(area): number for area, number in self.counties.items()},
            "towns": dict(self.towns),
            "without_a_county": self.anywhere,
            "answers": [tally.to_dict() for tally in self.tallies],
        }


@dataclass(frozen=True, slots=True)
class Coverage:
    """A whole catalog: its counties, and the coverage of each need asked about."""

    listings: int
    areas: tuple[Area, ...]
    needs: tuple[NeedCoverage, ...]
    demo: bool

    def to_dict(self) -> dict[str, Any]:
        """Give plain data for JSON."""
        return {
            "schema": STATS_SCHEMA,
            "listings": self.listings,
            "demo": self.demo,
            "counties": [str(area) for area in self.areas],
            "needs": [need.to_dict() for need in self.needs],
        }


def coverage_of(records: Iterable[Record], needs: Sequence[str] = ()) -> Coverage:
    """Count a catalog for some needs (ids), or for every need that one of its listings was made for."""
    kept = [record for record in records if record.get("status") not in _GONE]
    areas = tuple(sorted(frozenset[Area]().union(*map(counties_of, kept))))
    by_need: dict[str, list[Record]] = {}
    for record in kept:
        for need in needs_made_for(record):
            by_need.setdefault(need, []).append(record)
    asked = needs or [need for need in NEEDS.ids if need in by_need]
    covered = tuple(_need(need, by_need.get(need, []), areas) for need in asked)
    return Coverage(len(kept), areas, covered, any(record.get("demo") for record in kept))


def tally(question: Question, records: Iterable[Record]) -> Tally:
    """Count the answers to one question among the records it makes sense for."""
    answers = Counter(question.answer(record) for record in records if question.applies(record))
    return Tally(question, answers.total(), {answer: answers[answer] for answer in Answer})


def _need(need: str, records: Sequence[Record], areas: Sequence[Area]) -> NeedCoverage:
    counties: Counter[Area] = Counter()
    for record in records:
        counties.update(counties_of(record))
    towns = Counter(filter(None, map(town_of, records)))
    tallies = (tally(question, records) for question in QUESTIONS)
    return NeedCoverage(
        need=need,
        records=tuple(records),
        counties={area: counties[area] for area in sorted(areas, key=lambda area: (-counties[area], area))},
        towns=dict(sorted(towns.items(), key=lambda item: (-item[1], item[0]))),
        anywhere=sum(not counties_of(record) for record in records),
        tallies=tuple(found for found in tallies if found.of),
    )
