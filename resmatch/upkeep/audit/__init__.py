"""Audits of a catalog: does money move the order, and who is left with nothing."""

from __future__ import annotations

from resmatch.upkeep.audit.fairness import FairnessReport, audit_fairness
from resmatch.upkeep.audit.neutrality import NeutralityReport, audit_neutrality

__all__ = ["FairnessReport", "NeutralityReport", "audit_fairness", "audit_neutrality"]
