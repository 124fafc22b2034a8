from __future__ import annotations

import os
from pathlib import Path

import pytest

from resmatch.diagnostics.render.cells import cells
from tests.cli.sessions import FOLDER, arguments_of, environment_of, printed, rewritten, run, steps_of

SESSIONS = sorted(FOLDER.glob("*.txt"))
MACHINE_FORMATS = ("--json", "--format", "schema")


@pytest.mark.parametrize("path", SESSIONS, ids=lambda path: path.stem)
def test_a_session_prints_what_it_printed(path: Path) -> None:
    text = path.read_text("utf-8")
    if os.environ.get("RESMATCH_UPDATE_SESSIONS"):
        path.write_text(rewritten(text), "utf-8")
        text = path.read_text("utf-8")
    for step in steps_of(text):
        assert printed(run(arguments_of(step), **environment_of(text))) == step.printed, step.command


@pytest.mark.parametrize("path", SESSIONS, ids=lambda path: path.stem)
def test_no_line_for_people_is_wider_than_the_terminal(path: Path) -> None:
    text = path.read_text("utf-8")
    columns = int(environment_of(text).get("COLUMNS", "80"))
    for step in steps_of(text):
        if not any(word in step.command for word in MACHINE_FORMATS):
            answer = step.printed.partition("[stderr]")[0]
            assert [line for line in answer.splitlines() if cells(line) > columns] == []


def test_there_are_sessions() -> None:
    assert len(SESSIONS) >= 10
