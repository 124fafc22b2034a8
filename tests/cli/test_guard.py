from __future__ import annotations

import json
from typing import NoReturn

import click
import pytest

from resmatch.cli.exits import Exit
from resmatch.cli.guard import guarded, wants_json
from resmatch.errors import BadOption

SECRET = "methadone"


def fail(error: BaseException) -> NoReturn:
    raise error


def test_a_code_that_a_command_gives_is_the_exit_code() -> None:
    assert guarded(lambda: Exit.NOTHING, []) == 1
    assert guarded(lambda: None, []) == 0


def test_stopping_is_130() -> None:
    assert guarded(lambda: fail(click.Abort()), []) == 130


def test_a_refusal_is_said_on_stderr_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(lambda: fail(BadOption("too far", hint="try less")), []) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err == "error: too far\n  try less\n"


def test_with_json_a_refusal_is_an_object_on_stdout(capsys: pytest.CaptureFixture[str]) -> None:
    guarded(lambda: fail(BadOption("too far")), ["--json"])
    shown = capsys.readouterr()
    assert json.loads(shown.out)["schema"] == "resmatch/error/1"
    assert shown.err == ""


def test_a_bug_says_where_and_never_what_was_typed(capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(lambda: fail(KeyError(SECRET)), ["find", SECRET]) == 70
    shown = capsys.readouterr()
    assert "KeyError at tests.cli.test_guard:" in shown.err
    assert SECRET not in shown.err


def test_with_debug_a_bug_shows_its_traceback() -> None:
    with pytest.raises(KeyError):
        guarded(lambda: fail(KeyError("x")), ["--debug"])


@pytest.mark.parametrize("argv", [["--json"], ["--format", "json"], ["--format=json"]])
def test_json_is_seen_even_on_a_line_that_cannot_be_read(argv: list[str]) -> None:
    assert wants_json(["find", "--nope", *argv])
    assert not wants_json(["find", "--format", "csv"])
