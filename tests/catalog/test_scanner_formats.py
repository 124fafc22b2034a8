"""What code scanners get for real files: SARIF that its schema accepts, GitHub annotations at the right place."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest

from resmatch.catalog import check
from resmatch.catalog.rule_pages import rule_infos
from resmatch.diagnostics import Report
from resmatch.diagnostics.render import github, sarif
from tests.published_schemas import faults

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT / "tests" / "cases"
TODAY = date(2026, 11, 21)
ANNOTATION = re.compile(r"::(\w+) file=([^,]+),line=(\d+),endLine=(\d+),col=(\d+),endColumn=(\d+),title=(\w+)::(.*)")
REPORTS = {
    "ten faults": check(CASES / "ten_faults" / "housing.yaml", today=TODAY),
    "every bad file": check(CASES / "catalogs" / "bad", today=TODAY),
    "shipped": check(ROOT / "catalogs", today=TODAY),
}


@pytest.mark.parametrize("name", REPORTS)
def test_sarif_is_valid_by_the_schema_of_its_standard(name: str) -> None:
    log = json.loads(sarif.render(REPORTS[name], rules=rule_infos()))
    assert faults("sarif-2.1.0", log) == []
    (run,) = log["runs"]
    assert len(run["results"]) == len(REPORTS[name])
    rules = run["tool"]["driver"]["rules"]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])


def test_the_schema_of_the_standard_refuses_what_is_wrong() -> None:
    log = json.loads(sarif.render(REPORTS["ten faults"], rules=rule_infos()))
    log["runs"][0]["results"][0]["level"] = "fatal"
    log["runs"][0]["results"][1]["locations"][0]["physicalLocation"]["region"]["startLine"] = 0
    assert len(faults("sarif-2.1.0", log)) == 2


def marked(report: Report) -> list[tuple[str, str]]:
    """Return for each annotation of one line: its code, and the words of the file it marks."""
    found = []
    for line in github.render(report).splitlines():
        parts = ANNOTATION.fullmatch(line)
        if parts:
            _, file, row, _, column, end, code, _ = parts.groups()
            text = Path(file).read_text(encoding="utf-8").splitlines()[int(row) - 1]
            found.append((code, text[int(column) - 1 : int(end) - 1]))
    return found


def test_github_marks_exactly_the_words_that_are_wrong() -> None:
    assert marked(REPORTS["ten faults"]) == [
        ("E104", "smart recvery"),
        ("E131", "617-555-142"),
        ("Y012", "02121"),
        ("E141", "142.3079"),
        ("Y011", "no"),
        ("Y013", "9:00"),
        ("E151", "2026-13-04"),
        ("E101", "harbor-street-house"),
        ("E102", "nam"),
        ("P401", "private cell 617-555-0199"),
    ]
