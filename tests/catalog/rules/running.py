"""Runs the examples of a rule the way the rule is meant to run: on one file, or on a whole catalog."""

from __future__ import annotations

from pathlib import Path

from resmatch.catalog import check, check_text
from resmatch.catalog.rules import WHOLE_RULES
from resmatch.catalog.rules.rule import Described
from resmatch.diagnostics import Report
from tests.catalog.examples import TODAY, catalog_folder


def report_of(rule: Described, text: str, folder: Path) -> Report:
    """Return what all rules find in an example of this rule."""
    if rule in WHOLE_RULES:
        return check(catalog_folder(folder, text), today=TODAY)
    return check_text(text, "example.yaml", today=TODAY)
