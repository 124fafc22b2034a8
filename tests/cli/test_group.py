from __future__ import annotations

from resmatch.cli.registry import COMMANDS
from tests.cli.sessions import run


def test_help_lists_every_command_with_its_line() -> None:
    text = " ".join(run(["--help"]).stdout.split())
    assert all(f"{entry.name} {entry.help}" in text for entry in COMMANDS)


def test_a_misspelt_command_gets_a_suggestion() -> None:
    result = run(["fnd"])
    assert result.exit_code == 2
    assert "did you mean 'resmatch find'?" in result.stderr


def test_a_command_unlike_any_other_gets_the_list() -> None:
    assert "all commands: resmatch --help" in run(["xyzzy"]).stderr
