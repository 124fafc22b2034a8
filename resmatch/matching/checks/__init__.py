"""The checks, one module each, in the order in which a set-aside listing is counted."""

from __future__ import annotations

from resmatch.matching.check import Check

CHECKS: tuple[Check, ...] = ()
"""Every check. To add one: write its module, then name it here."""
