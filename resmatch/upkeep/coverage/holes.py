"""Holes, in words: what nobody was asked, what nobody offers, and where there is nothing.

The worst hole comes first: many listings that nobody was asked about, weighted by how often the need is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from resmatch.matching.columns import Record
from resmatch.text import join_words, plural
from resmatch.upkeep.coverage.count import Coverage, NeedCoverage, Tally, tally
from resmatch.upkeep.coverage.questions import QUESTIONS, Answer
from resmatch.upkeep.need_weights import weight_of
from resmatch.vocab import NEEDS, area_of

GAP_SCHEMA = "resmatch/gap/1"
FEWEST_LISTINGS = 2
"""One listing is too few to speak of a hole."""
_HOUSES = "housing.recovery_residence"
ANSWERED_ENOUGH = 0.5
"""A question is a hole while fewer than this share of the listings answer it."""


@dataclass(frozen=True, slots=True)
class Hole:
    """One hole: its sentence, the need, how many listings a call would help (``of``), and its weight."""

    need: str
    kind: str
    text: str
    of: int
    weight: float
    ids: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Give plain data for JSON."""
        return {"need": self.need, "kind": self.kind, "text": self.text, "of": self.of, "ids": list(self.ids)}


def holes_in(coverage: Coverage) -> tuple[Hole, ...]:
    """Return the holes of a catalog, the worst first."""
    found = [hole for need in coverage.needs for hole in _holes(need)]
    unique = {hole.text: hole for hole in sorted(found, key=lambda hole: hole.weight)}
    return tuple(sorted(unique.values(), key=lambda hole: (-hole.weight, hole.text)))


def _holes(need: NeedCoverage) -> Iterator[Hole]:
    for noun, records in _groups(need):
        if len(records) >= FEWEST_LISTINGS:
            for question in QUESTIONS:
                yield from _of_tally(need.need, noun, tally(question, records), records)
    yield from _empty_counties(need)


def _groups(need: NeedCoverage) -> Iterator[tuple[str, Sequence[Record]]]:
    """Yield the listings of a need, and for places to live those for men and for women, with their noun."""
    label = _label(need.need)
    yield ("houses" if need.need == _HOUSES else f"listings for {label}"), need.records
    for people in ("men", "women") if area_of(need.need) == "housing" else ():
        noun = f"{people}'s houses" if need.need == _HOUSES else f"{people}'s places for {label}"
        yield noun, [record for record in need.records if _serves_only(record, people)]


def _label(need: str) -> str:
    """Return a need in a few words, without what stands in brackets."""
    return NEEDS.label(need).partition(" (")[0].lower()


def _serves_only(record: Record, people: str) -> bool:
    served = record.get("serves_gender")
    return isinstance(served, list | tuple) and list(served) == [people]


def _of_tally(need: str, noun: str, counted: Tally, records: Sequence[Record]) -> Iterator[Hole]:
    if counted.of < FEWEST_LISTINGS:
        return
    answered, weight = counted.of - counted.silent, weight_of(need) * counted.question.weight
    silent = tuple(
        str(record["id"])
        for record in records
        if counted.question.applies(record) and counted.question.answer(record) is Answer.SILENT
    )
    if answered < ANSWERED_ENOUGH * counted.of:
        text = f"{answered} of {counted.of} {noun} answered on {counted.question.words}"
        yield Hole(need, "not asked", text, counted.of, weight * counted.silent, silent)
    elif counted.yes == 0:
        text = f"0 of {counted.of} {noun} offer {counted.question.words}"
        yield Hole(need, "not offered", text, counted.of, weight * counted.of / 2)


def _empty_counties(need: NeedCoverage) -> Iterator[Hole]:
    empty = [str(area) for area, number in need.counties.items() if number == 0]
    if empty and need.listings >= FEWEST_LISTINGS and not need.anywhere:
        noun = _label(need.need)
        text = f"no listing for {noun} in {join_words(empty)} ({plural(need.listings, 'listing')} elsewhere)"
        yield Hole(need.need, "nothing there", text, len(empty), float(weight_of(need.need) * len(empty)))
