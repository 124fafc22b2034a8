"""The forms in which a report is shown; each is a pure function from report to text."""

from __future__ import annotations

from collections.abc import Callable

from resmatch.diagnostics.render import concise, full, github, json, junit, sarif
from resmatch.diagnostics.report import Report

FORMATS: dict[str, Callable[[Report], str]] = {
    "full": full.render,
    "concise": concise.render,
    "json": json.render,
    "github": github.render,
    "sarif": sarif.render,
    "junit": junit.render,
}
"""Format name to renderer, in the order in which help texts list them."""
