"""What a catalog covers, by need, area, people, evening hours, payer and medicine; and the holes, in words."""

from __future__ import annotations

from resmatch.upkeep.coverage.count import Coverage, NeedCoverage, Tally, coverage_of
from resmatch.upkeep.coverage.holes import Hole, holes_in

__all__ = ["Coverage", "Hole", "NeedCoverage", "Tally", "coverage_of", "holes_in"]
