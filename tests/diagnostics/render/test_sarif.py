from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from resmatch.diagnostics import Report, RuleInfo, Safety, Severity
from resmatch.diagnostics.render import sarif
from tests.diagnostics.samples import problem, session

RULES = [
    RuleInfo("E104", "unknown pathway", "a pathway nobody knows is never matched"),
    RuleInfo("E999", "never seen", "not in this report"),
]


def run_of(report: Report) -> Any:
    log = json.loads(sarif.render(report, rules=RULES))
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("sarif-schema-2.1.0.json")
    (run,) = log["runs"]
    return run


def test_rules_list_the_codes_that_occur_with_what_is_known_of_them() -> None:
    driver = run_of(session())["tool"]["driver"]
    assert driver["name"] == "resmatch"
    assert driver["rules"] == [
        {"id": "E101"},
        {
            "id": "E104",
            "shortDescription": {"text": "unknown pathway"},
            "fullDescription": {"text": "a pathway nobody knows is never matched"},
        },
        {"id": "Y012"},
    ]


def test_a_result_points_at_its_rule_and_its_place() -> None:
    run = run_of(session())
    result = run["results"][0]
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "E104"
    assert result["level"] == "error"
    assert result["message"] == {"text": "unknown pathway 'smart recvery'\ndid you mean 'smart-recovery'?"}
    assert result["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "catalogs/boston/housing.yaml"},
                "region": {"startLine": 6, "startColumn": 25, "endLine": 6, "endColumn": 38},
            }
        }
    ]


def test_columns_are_counted_in_code_points() -> None:
    assert run_of(session())["columnKind"] == "unicodeCodePoints"


def test_a_fix_says_what_it_deletes_and_what_it_inserts() -> None:
    (fix,) = run_of(Report((problem(fix=Safety.SAFE, place=(1, 4, 9)),), files=1, resources=1))["results"][0]["fixes"]
    (change,) = fix["artifactChanges"]
    assert change["replacements"] == [
        {"deletedRegion": {"charOffset": 4, "charLength": 5}, "insertedContent": {"text": "fixed"}}
    ]
    assert fix["description"] == {"text": "write it right"}


def test_severities_are_those_of_sarif() -> None:
    report = Report(tuple(problem(severity=severity) for severity in Severity), files=1, resources=1)
    assert [result["level"] for result in run_of(report)["results"]] == ["error", "warning", "note"]


def test_file_names_become_uris(tmp_path: Path) -> None:
    names = ["a b/ü:1.yaml", str(tmp_path / "x y.yaml"), "bad\udcff.yaml"]
    report = Report(tuple(problem(file=name) for name in names), files=3, resources=1)
    results = run_of(report)["results"]
    uris = [result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in results]
    assert uris == ["a%20b/%C3%BC%3A1.yaml", (tmp_path / "x y.yaml").as_uri(), "bad%3F.yaml"]


def test_no_problem_is_a_run_without_results() -> None:
    run = run_of(Report((), files=1, resources=1))
    assert (run["results"], run["tool"]["driver"]["rules"]) == ([], [])
