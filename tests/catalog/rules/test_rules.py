"""Laws of all rules: every bad text shows its fault, every good text is free of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from resmatch.catalog import rules
from resmatch.catalog.rules import ALL, BY_CODE, CATALOG_RULES, ENTRY_RULES, NEVER_IGNORED, WHOLE_RULES
from resmatch.catalog.rules.rule import Described
from resmatch.diagnostics import Severity
from tests.catalog.rules.running import report_of

FOLDER = Path(rules.__file__).parent
SHOWN = [rule for rule in ALL if rule.bad]


@pytest.mark.parametrize("rule", SHOWN, ids=lambda rule: rule.code)
def test_the_bad_example_shows_the_fault_and_nothing_else(rule: Described, tmp_path: Path) -> None:
    found = report_of(rule, rule.bad, tmp_path).problems
    assert {problem.code for problem in found} == {rule.code}
    assert {problem.severity for problem in found} == {rule.severity}


@pytest.mark.parametrize("rule", SHOWN, ids=lambda rule: rule.code)
def test_the_good_example_has_no_problem_at_all(rule: Described, tmp_path: Path) -> None:
    assert report_of(rule, rule.good, tmp_path).problems == ()


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
    named = {str(vars(rule)["__name__"]).rpartition(".")[2] for rule in (*ENTRY_RULES, *CATALOG_RULES, *WHOLE_RULES)}
    assert named == written


def test_every_module_of_a_rule_is_named_after_its_code() -> None:
    for rule in (*ENTRY_RULES, *CATALOG_RULES, *WHOLE_RULES):
        module = str(vars(rule)["__name__"]).rpartition(".")[2]
        assert module.startswith(f"{rule.code.lower()}_")


def test_a_confidential_address_can_never_be_ignored() -> None:
    assert "P403" in NEVER_IGNORED
    assert BY_CODE["P403"].severity is Severity.ERROR
