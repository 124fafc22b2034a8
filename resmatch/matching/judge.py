"""Judging: every check and criterion over the rows of one need, then tiers, points and order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from resmatch.matching.check import Check
from resmatch.matching.checks import CHECKS
from resmatch.matching.client import Client
from resmatch.matching.columns import Record
from resmatch.matching.criteria import CRITERIA
from resmatch.matching.criterion import NOT_KNOWN, Criterion, points
from resmatch.matching.freshness import age_grades, is_old
from resmatch.matching.index import Index, RowNumbers, Rows
from resmatch.matching.outcome import Grades, Outcome, hard_outcomes, soften, tiers
from resmatch.matching.places import tie_miles
from resmatch.matching.profile import Weights
from resmatch.matching.wishes import LIMITS
from resmatch.text import fold


@dataclass(frozen=True, slots=True, eq=False)
class Judgement:
    """All grades for the rows of one need.

    ``tier`` holds places in ``outcome.TIERS``, ``score`` whole points, ``order`` the positions of the
    rows from best to last, ``first_conflict`` the place in ``checks`` of the check that set a row
    aside (-1 where none did).
    """

    need: str
    rows: Rows
    checks: tuple[Check, ...]
    check_grades: tuple[Grades, ...]
    criteria: tuple[Criterion, ...]
    criterion_grades: tuple[Grades, ...]
    of: tuple[int, ...]
    tier: Grades
    score: NDArray[np.int32]
    order: NDArray[np.int64]
    first_conflict: NDArray[np.int16]

    def points(self, place: int) -> NDArray[np.int32]:
        """Give the points of the criterion at ``place`` for every row."""
        return points(self.criterion_grades[place], self.of[place])


def judge_need(index: Index, need: str, client: Client, weights: Weights) -> Judgement:
    """Judge every listing that answers a need and that the client did not leave out."""
    return judge(index, _wanted(index, need, client), need, client, weights=weights)


def tiers_for_need(index: Index, need: str, client: Client) -> tuple[Rows, Grades]:
    """Judge the same listings by the checks alone: their rows and tiers, without points and order."""
    rows = Rows(index, _wanted(index, need, client), need)
    _, grades = _checked(rows, client)
    return rows, tiers(_hardest(grades, len(rows)))


def judge(index: Index, numbers: RowNumbers, need: str, client: Client, *, weights: Weights) -> Judgement:
    """Judge the numbered rows of an index for one need of a resolved client."""
    rows = Rows(index, numbers, need)
    checks, grades = _checked(rows, client)
    criteria, of = _weighed(need, client, weights)
    criterion_grades = tuple(_criterion_grades(criterion, rows, client) for criterion in criteria)
    tier = tiers(_hardest(grades, len(rows)))
    score = _scores(criterion_grades, of, len(rows))
    return Judgement(
        need=need,
        rows=rows,
        checks=checks,
        check_grades=grades,
        criteria=criteria,
        criterion_grades=criterion_grades,
        of=of,
        tier=tier,
        score=score,
        order=np.lexsort((numbers, tie_miles(rows, client), -score, tier)),
        first_conflict=_first_conflict(grades, len(rows)),
    )


def _wanted(index: Index, need: str, client: Client) -> RowNumbers:
    numbers = index.answering(need)
    if not client.leave_out:
        return numbers
    words = frozenset(map(fold, client.leave_out))
    kept = [row for row in numbers.tolist() if words.isdisjoint(_names(index.records[row]))]
    return np.array(kept, dtype=np.int32)


def _checked(rows: Rows, client: Client) -> tuple[tuple[Check, ...], tuple[Grades, ...]]:
    checks = tuple(check for check in CHECKS if check.concerns(client))
    return checks, tuple(_check_grades(check, rows, client) for check in checks)


def _check_grades(check: Check, rows: Rows, client: Client) -> Grades:
    grades = check.grade(rows, client)
    if check.group:
        grades = age_grades(grades, _old(rows, check.group, client))
    if check.name in LIMITS & client.prefer:
        return soften(grades, (grades & 7) != Outcome.NA)
    return grades


def _names(record: Record) -> Iterator[str]:
    """Give the words by which a listing can be left out: its id, kind, type and tags."""
    tags = record.get("tags")
    for word in (record["id"], record["kind"], record.get("type"), *(tags if isinstance(tags, list | tuple) else ())):
        yield fold(str(word))


def _criterion_grades(criterion: Criterion, rows: Rows, client: Client) -> Grades:
    grades = criterion.grade(rows, client)
    if not criterion.group:
        return grades
    return np.where((grades > 0) & _old(rows, criterion.group, client), NOT_KNOWN, grades).astype(np.int8)


def _old(rows: Rows, group: str, client: Client) -> NDArray[np.bool_]:
    assert client.now is not None, "a client is resolved before it is judged"
    return is_old(rows[f"checked:{group}"], rows[f"limit:{group}"], client.now.date())


def _weighed(need: str, client: Client, weights: Weights) -> tuple[tuple[Criterion, ...], tuple[int, ...]]:
    asked = [criterion for criterion in CRITERIA if criterion.concerns(client)]
    shares = weights.shares(need, tuple(criterion.name for criterion in asked))
    kept = [(criterion, share) for criterion, share in zip(asked, shares, strict=True) if share]
    return tuple(criterion for criterion, _ in kept), tuple(share for _, share in kept)


def _hardest(grades: Sequence[Grades], length: int) -> Grades:
    nothing = np.zeros(length, dtype=np.int8)
    hardest: Grades = np.maximum.reduce([nothing, *map(hard_outcomes, grades)])
    return hardest


def _scores(grades: Sequence[Grades], of: Sequence[int], length: int) -> NDArray[np.int32]:
    total = np.zeros(length, dtype=np.int32)
    for column, share in zip(grades, of, strict=True):
        total += points(column, share)
    return total


def _first_conflict(grades: Sequence[Grades], length: int) -> NDArray[np.int16]:
    first = np.full(length, -1, dtype=np.int16)
    for place, column in enumerate(grades):
        first[(first < 0) & (hard_outcomes(column) == Outcome.CONFLICT)] = place
    return first
