from __future__ import annotations

import pytest

from resmatch.catalog.rules import ALL
from resmatch.catalog.rules.rule import Described
from tests.cli.sessions import run


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.code)
def test_every_code_is_explained(rule: Described) -> None:
    result = run(["rule", rule.code.lower()])
    assert result.exit_code == 0
    assert result.stdout.startswith(rule.code)
    assert "How to silence" in result.stdout


def test_without_a_code_all_are_listed() -> None:
    text = run(["rule"]).stdout
    assert all(rule.code in text for rule in ALL)


def test_a_code_that_does_not_exist_gets_a_suggestion() -> None:
    result = run(["rule", "P40"])
    assert result.exit_code == 2
    assert "did you mean P40" in result.stderr
