"""Several needs, one plan: a first choice and backups for each, in an order that works."""

from __future__ import annotations

from resmatch.matching.plan.make import make_plan
from resmatch.matching.plan.values import Clash, Gap, Paper, Plan, Step

__all__ = ["Clash", "Gap", "Paper", "Plan", "Step", "make_plan"]
