"""The README does what it says: every command it prints runs, and so does its Python."""

from __future__ import annotations

import contextlib
import io
import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from resmatch.cli.app import root

README = Path(__file__).resolve().parents[1] / "README.md"
TEXT = README.read_text(encoding="utf-8")

COMMANDS = sorted(set(re.findall(r"\.venv/bin/(resmatch [^\n`]+)", TEXT)))
PYTHON = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)


def marked(name: str) -> str:
    found = re.search(rf"<!-- {name} command -->\n```sh\n(.*?)\n```\n<!-- end -->", TEXT, re.DOTALL)
    assert found is not None
    return found[1]


@pytest.mark.parametrize("line", COMMANDS)
def test_every_command_of_the_readme_gives_an_answer(line: str) -> None:
    done = CliRunner().invoke(root, shlex.split(line)[1:])
    assert done.exit_code == 0, done.output
    assert "Demonstration places: invented, do not call." in done.output


def test_set_up_and_first_answer_are_one_command() -> None:
    command = marked("try")
    assert command.count("\n") == 0
    assert "python3 -m venv" in command
    assert re.search(r"resmatch find .*--near", command)


def test_set_up_and_tests_are_one_command() -> None:
    assert marked("test").count("\n") == 0
    assert marked("test").endswith("-m pytest")


@pytest.mark.parametrize("code", PYTHON)
def test_the_python_of_the_readme_runs(code: str) -> None:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(code, "README.md", "exec"), {})
    assert "housing.recovery_residence fits" in printed.getvalue()


@pytest.mark.parametrize("page", sorted(set(re.findall(r"\]\(((?:docs|catalogs)/[^)]+|NOTICE)\)", TEXT))))
def test_every_page_the_readme_names_is_there(page: str) -> None:
    assert (README.parent / page).is_file()
