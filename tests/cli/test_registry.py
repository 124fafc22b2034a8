from __future__ import annotations

from importlib import import_module

import click
import pytest

from resmatch.cli.registry import BY_NAME, COMMANDS, SECTIONS, Entry
from tests.cli.sessions import run


@pytest.mark.parametrize("entry", COMMANDS, ids=lambda entry: entry.name)
def test_every_command_has_a_module_with_a_command_of_that_name(entry: Entry) -> None:
    command = import_module(entry.module).command
    assert isinstance(command, click.Command)
    assert command.name == entry.name


@pytest.mark.parametrize("name", BY_NAME)
def test_every_command_explains_itself(name: str) -> None:
    result = run([name, "--help"])
    assert result.exit_code == 0
    assert result.stdout.startswith(f"Usage: resmatch {name}")
    assert max(map(len, result.stdout.splitlines())) <= 80


def test_every_section_is_known() -> None:
    assert {entry.section for entry in COMMANDS} <= set(SECTIONS)
