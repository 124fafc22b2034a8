"""What is wrong with a catalog, where, and what can be done: problems, reports and their forms."""

from __future__ import annotations

from resmatch.diagnostics.places import fault_problems, span_at
from resmatch.diagnostics.problem import Edit, Fix, Problem, RuleInfo, Safety, Severity, Span
from resmatch.diagnostics.report import Report

__all__ = [
    "Edit",
    "Fix",
    "Problem",
    "Report",
    "RuleInfo",
    "Safety",
    "Severity",
    "Span",
    "fault_problems",
    "span_at",
]
