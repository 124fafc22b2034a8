"""The criteria, one module each, in the order in which points are printed."""

from __future__ import annotations

from resmatch.matching.criteria import (
    access,
    availability,
    belonging,
    certification,
    cost,
    distance,
    freshness,
    group,
    household,
    language,
    medication,
    need,
    pathway,
    payer,
    start,
    substance,
    time,
    transport,
)
from resmatch.matching.criterion import Criterion

CRITERIA: tuple[Criterion, ...] = (
    need.CRITERION,
    pathway.CRITERION,
    medication.CRITERION,
    start.CRITERION,
    distance.CRITERION,
    time.CRITERION,
    payer.CRITERION,
    cost.CRITERION,
    language.CRITERION,
    group.CRITERION,
    household.CRITERION,
    belonging.CRITERION,
    substance.CRITERION,
    availability.CRITERION,
    transport.CRITERION,
    access.CRITERION,
    certification.CRITERION,
    freshness.CRITERION,
)
"""Every criterion. To add one: write its module, name it here, and give it a row in profile.py."""
