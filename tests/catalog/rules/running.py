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


def codes(text: str) -> list[str]:
    """Return the codes of everything found in one file."""
    return [problem.code for problem in check_text(text, "f.yaml", today=TODAY).problems]


def messages(text: str, code: str) -> list[str]:
    """Return what one rule says about one file."""
    return [problem.message for problem in check_text(text, "f.yaml", today=TODAY).problems if problem.code == code]


def entry(fields: str = "", *, name: str = "Harbor Desk", kind: str = "service", entry_id: str = "harbor-desk") -> str:
    """Return the text of one entry with these fields, as it stands in a file."""
    return f"  - id: {entry_id}\n    name: {name}\n    kind: {kind}\n{fields}"


def file(*entries: str) -> str:
    """Return the text of a file of entries."""
    return "resources:\n" + "".join(entries)
