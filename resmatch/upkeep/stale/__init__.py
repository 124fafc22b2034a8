"""Which listings are due for a check, the ones whose errors would hurt most people first."""

from __future__ import annotations

from resmatch.upkeep.stale.due import Due, Way, due_listings
from resmatch.upkeep.stale.harm import Harm, harms

__all__ = ["Due", "Harm", "Way", "due_listings", "harms"]
