"""docs/validate.md: what it shows is what happens, and the hooks and workflow it offers hold together."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import yaml
from click import Context

from resmatch.catalog import check_text
from resmatch.cli.app import root
from resmatch.cli.registry import BY_NAME
from tests.cli.sessions import run
from tests.published_schemas import faults

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "validate.md").read_text(encoding="utf-8")
HOOKS: list[dict[str, Any]] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)


SNIPPETS = [yaml.safe_load(text) for text in blocks("yaml")]
COMMANDS = sorted(
    set(re.findall(r"resmatch (?:validate|fmt|rule|new|schema)\b[^`>#|\n]*", "\n".join([*blocks("sh"), PAGE])))
)


def test_the_session_shown_is_the_one_that_happens() -> None:
    (session,) = blocks("console")
    command, _, printed = session.partition("\n")
    assert run(shlex.split(command.removeprefix("$ resmatch "))).stdout == printed


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_named_can_be_typed(command: str) -> None:
    name, *arguments = shlex.split(command.removeprefix("resmatch "))
    assert name in BY_NAME
    parsed = root.get_command(Context(root), name)
    assert parsed is not None
    parsed.make_context(name, list(arguments), resilient_parsing=False)


def test_the_comment_shown_silences_its_problem() -> None:
    (text,) = [text for text in blocks("yaml") if "ignore P401" in text]
    assert check_text(text, "f.yaml").problems == ()
    shown = text.replace("# resmatch: ignore P401", "#")
    assert [problem.code for problem in check_text(shown, "f.yaml").problems] == ["P401"]


def test_the_hooks_named_exist_and_take_files(tmp_path: Path) -> None:
    (config,) = [snippet for snippet in SNIPPETS if "repos" in snippet]
    assert faults("pre-commit-config", config) == []
    named = {hook["id"] for hook in config["repos"][0]["hooks"]}
    assert named | {"resmatch-fix"} == {hook["id"] for hook in HOOKS}
    file = tmp_path / "a.yaml"
    file.write_text("resources:\n  - id: a\n    name: A\n    kind: service\n")
    for hook in HOOKS:
        program, *arguments = shlex.split(hook["entry"])
        assert program == "resmatch"
        assert run([*arguments, str(file)]).exit_code == 0
        assert re.search(hook["files"], "catalogs/a.yaml")


def test_the_workflow_has_steps_that_can_run() -> None:
    (workflow,) = [snippet for snippet in SNIPPETS if "jobs" in snippet]
    assert faults("github-workflow", {("on" if key is True else key): part for key, part in workflow.items()}) == []
    steps = workflow["jobs"]["validate"]["steps"]
    assert all({"uses", "run"} & step.keys() for step in steps)
    command = steps[-1]["run"].removeprefix("resmatch ")
    assert run(shlex.split(command)).exit_code == 0
