"""Laws of all rules: every bad text shows its fault, every good text is free of it."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from resmatch.catalog import check_text, rules
from resmatch.catalog.rules import ALL, BY_CODE, CATALOG_RULES, ENTRY_RULES, NEVER_IGNORED
from resmatch.catalog.rules.rule import Described
from resmatch.diagnostics import Severity

FOLDER = Path(rules.__file__).parent
TODAY = date(2026, 11, 21)
SHOWN = [rule for rule in ALL if rule.bad]


@pytest.mark.parametrize("rule", SHOWN, ids=lambda rule: rule.code)
def test_the_bad_example_shows_the_fault_and_no_other_error(rule: Described) -> None:
    report = check_text(rule.bad, "bad.yaml", today=TODAY)
    assert rule.code in {problem.code for problem in report.problems}
    assert {problem.code for problem in report.errors} <= {rule.code}


@pytest.mark.parametrize("rule", SHOWN, ids=lambda rule: rule.code)
def test_the_good_example_is_free_of_the_fault_and_of_errors(rule: Described) -> None:
    report = check_text(rule.good, "good.yaml", today=TODAY)
    assert rule.code not in {problem.code for problem in report.problems}
    assert report.ok


@pytest.mark.parametrize("rule", SHOWN, ids=lambda rule: rule.code)
def test_the_reported_severity_is_the_one_the_rule_states(rule: Described) -> None:
    found = check_text(rule.bad, "bad.yaml", today=TODAY).problems
    assert {problem.severity for problem in found if problem.code == rule.code} == {rule.severity}


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.code)
def test_every_code_says_what_it_finds_and_why_it_matters(rule: Described) -> None:
    assert rule.summary.endswith(".")
    assert rule.why.endswith(".")
    assert len(rule.why) > 30


def test_codes_are_unique_and_in_order() -> None:
    listed = [rule.code for rule in ALL]
    assert listed == sorted(set(listed))
    assert set(BY_CODE) == set(listed)


def test_every_module_of_a_rule_is_in_the_registry() -> None:
    written = {path.stem for path in FOLDER.glob("*.py") if re.match(r"[a-z]\d{3}_", path.stem)}
    named = {str(vars(rule)["__name__"]).rpartition(".")[2] for rule in (*ENTRY_RULES, *CATALOG_RULES)}
    assert named == written


def test_every_module_of_a_rule_is_named_after_its_code() -> None:
    for rule in (*ENTRY_RULES, *CATALOG_RULES):
        module = str(vars(rule)["__name__"]).rpartition(".")[2]
        assert module.startswith(f"{rule.code.lower()}_")


def test_a_confidential_address_can_never_be_ignored() -> None:
    assert "P403" in NEVER_IGNORED
    assert BY_CODE["P403"].severity is Severity.ERROR
