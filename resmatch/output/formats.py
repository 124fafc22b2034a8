"""The forms of an answer that programs read, by name."""

from __future__ import annotations

from collections.abc import Callable

from resmatch.matching.result import MatchResult
from resmatch.output.find_csv import find_csv
from resmatch.output.find_ids import find_ids
from resmatch.output.find_json import find_json
from resmatch.output.find_md import find_md

FORMATS: dict[str, Callable[[MatchResult], str]] = {
    "json": find_json,
    "csv": find_csv,
    "md": find_md,
    "ids": find_ids,
}
"""Format name to renderer; ``text`` is not here, since it also needs a page."""
