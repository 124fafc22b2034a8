from __future__ import annotations

import shlex

import pytest

from resmatch.cli.app import WELCOME
from tests.cli.sessions import run

EXAMPLES = [line.strip() for line in WELCOME.splitlines() if line.startswith("  resmatch ")]


def test_without_a_command_it_says_what_it_is_and_what_to_try() -> None:
    result = run([])
    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) < 15
    assert len(EXAMPLES) == 5


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_works_as_printed_on_the_built_in_catalogs(example: str) -> None:
    result = run(shlex.split(example)[1:], RESMATCH_CATALOG=None)
    assert result.exit_code == 0, result.stderr
    assert len(result.stdout.splitlines()) > 5


def test_the_welcome_fits_eighty_columns() -> None:
    assert max(map(len, WELCOME.splitlines())) <= 80


def test_the_version_is_one_line() -> None:
    result = run(["--version"])
    assert result.exit_code == 0
    assert result.stdout.startswith("resmatch ")
    assert len(result.stdout.splitlines()) == 1
