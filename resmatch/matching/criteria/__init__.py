"""The criteria, one module each, in the order in which points are printed."""

from __future__ import annotations

from resmatch.matching.criteria import distance, freshness, language, need, payer, time
from resmatch.matching.criterion import Criterion

CRITERIA: tuple[Criterion, ...] = (
    need.CRITERION,
    distance.CRITERION,
    time.CRITERION,
    payer.CRITERION,
    language.CRITERION,
    freshness.CRITERION,
)
"""Every criterion. To add one: write its module, name it here, and give it a row in profile.py."""
