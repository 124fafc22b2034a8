"""The meetings a place requires: none, of any pathway, or 12-step alone."""

from __future__ import annotations

from resmatch.matching.columns import choice

RULES = ("none", "any_pathway", "twelve_step_only")
NO_MEETINGS, ANY_PATHWAY, TWELVE_STEP_ONLY = range(len(RULES))
MEETING_RULE = choice("meeting_requirement", RULES)
"""The rule as its place in ``RULES``; -1 where nobody said."""
