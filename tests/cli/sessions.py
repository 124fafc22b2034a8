"""Golden sessions: commands with what they print, run in this process on the small catalog beside this file.

A session is a text file. A line ``$ resmatch ...`` is a command; what follows is its output, then its
messages after ``[stderr]``, then ``[exit N]``. A line ``# NAME=value ...`` at the top sets the environment.
Rewrite them with ``RESMATCH_UPDATE_SESSIONS=1 pytest tests/cli/test_sessions.py`` and read every change.
"""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from click.testing import CliRunner, Result

from resmatch.cli.app import root

FOLDER = Path(__file__).parent / "sessions"
CATALOG = "tests/cli/catalog"
ROOT = Path(__file__).parents[2]
PROMPT = "$ resmatch"
CLEAN_ENVIRONMENT = {
    "RESMATCH_CATALOG": CATALOG,
    "COLUMNS": "80",
    "NO_COLOR": "1",
    "LANG": "C.UTF-8",
    "LC_ALL": None,
    "TERM": "xterm",
}


@dataclass(frozen=True)
class Step:
    """One command of a session and what it printed when the session was written."""

    command: str
    printed: str


def run(arguments: list[str], *, given: str = "", **environment: str | None) -> Result:
    """Run the command line as a pipe would, in the root of the checkout."""
    before = Path.cwd()
    os.chdir(ROOT)
    try:
        runner = CliRunner(env={**CLEAN_ENVIRONMENT, **environment}, charset="utf-8")
        return runner.invoke(root, arguments, input=given, prog_name="resmatch")
    finally:
        os.chdir(before)


def printed(result: Result) -> str:
    """Give what a command printed in the form of a session."""
    said = f"[stderr]\n{result.stderr}" if result.stderr else ""
    return f"{result.stdout}{said}[exit {result.exit_code}]\n"


def environment_of(text: str) -> dict[str, str]:
    """Read the first line of a session, where it sets the environment."""
    first = text.partition("\n")[0]
    pairs = (pair.split("=", 1) for pair in first.removeprefix("#").split() if "=" in pair)
    return dict(pairs) if first.startswith("# ") else {}


def steps_of(text: str) -> Iterator[Step]:
    """Read the commands of a session with what they print."""
    _, *blocks = text.split(f"{PROMPT} ")
    for block in blocks:
        command, _, output = block.partition("\n")
        yield Step(command, output.rstrip("\n") + "\n")


def arguments_of(step: Step) -> list[str]:
    """Split a command as a shell does."""
    return shlex.split(step.command)


def rewritten(text: str) -> str:
    """Give a session with what its commands print now."""
    environment = environment_of(text)
    head = text.partition(PROMPT)[0]
    blocks = [f"{PROMPT} {step.command}\n{printed(run(arguments_of(step), **environment))}" for step in steps_of(text)]
    return head + "\n".join(blocks)
