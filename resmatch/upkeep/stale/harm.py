"""How much harm an error in a listing would do: how often it is shown, and how much of it is not known.

Both come from the matcher itself, over the fixed searches of ``searches``: a listing counts as shown when it is
among the first five that fit or need a call; what is not known are the questions it leaves open there.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from resmatch.matching.index import Index
from resmatch.matching.judge import Judgement, judge_need
from resmatch.matching.outcome import SOFT, TIERS, Outcome, Tier
from resmatch.matching.profile import DEFAULT
from resmatch.upkeep.need_weights import weight_of
from resmatch.upkeep.stale.searches import searchers

SHOWN_FIRST = 5
_SOFT_QUESTION = 0.5
_EXCLUDED = TIERS.index(Tier.EXCLUDED)


@dataclass(frozen=True, slots=True)
class Harm:
    """How a listing does in the searches.

    ``shown`` of ``searches`` (weighted by how often a need is asked for) showed it; ``open_questions`` is the
    mean number of questions it leaves open, a soft one counting half.
    """

    shown: int
    searches: int
    open_questions: float

    def of_age(self, age: float) -> float:
        """Return the weight by which listings are ordered; ``age`` is days since the check by days allowed."""
        return (1 + self.shown) * (1 + self.open_questions) * age


def harms(index: Index, now: datetime, rows: Collection[int]) -> dict[int, Harm]:
    """Measure the rows of an index: only needs that one of them answers are searched."""
    count = len(index.records)
    shown, asked, judged_in, total = (np.zeros(count) for _ in range(4))
    wanted = np.array(sorted(rows), dtype=np.int32)
    needs = [need for need in sorted(index.postings) if np.isin(index.postings[need], wanted).any()]
    for client in searchers(index, now):
        for need in needs:
            judged = judge_need(index, need, client.replace(needs=(need,)), DEFAULT)
            numbers = judged.rows.numbers
            shown[_first(judged)] += weight_of(need)
            total[numbers] += weight_of(need)
            asked[numbers] += _open_questions(judged)
            judged_in[numbers] += 1
    mean = asked / np.maximum(judged_in, 1)
    return {row: Harm(int(shown[row]), int(total[row]), round(float(mean[row]), 2)) for row in wanted.tolist()}


def _first(judged: Judgement) -> NDArray[np.int32]:
    kept = judged.order[judged.tier[judged.order] != _EXCLUDED]
    first: NDArray[np.int32] = judged.rows.numbers[kept[:SHOWN_FIRST]]
    return first


def _open_questions(judged: Judgement) -> NDArray[np.float64]:
    open_ = np.zeros(len(judged.rows))
    for grades in judged.check_grades:
        is_open = (grades & 7) == Outcome.VERIFY
        open_ += np.where(is_open, np.where(grades & SOFT, _SOFT_QUESTION, 1.0), 0.0)
    return open_
