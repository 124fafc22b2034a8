"""Write the pages of docs/ that are made from the code, so that they cannot say something else.

``python tools/build_docs.py`` writes them; ``--check`` fails when one is not current.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import click

from resmatch.catalog.rule_pages import rules_markdown
from resmatch.cli.registry import COMMANDS, SECTIONS
from resmatch.cli.score_topic import score_page

DOCS = Path(__file__).resolve().parents[1] / "docs"
_MADE = "<!-- made by tools/build_docs.py: change the code, then run it -->"
_HELP_COLUMNS = 80


def scoring() -> str:
    """Return docs/scoring.md: the page of ``resmatch help score``."""
    return f"# How a score is made\n\n{_MADE}\n\n```text\n{score_page()}```\n"


def command_line() -> str:
    """Return docs/cli.md: the help of every command."""
    parts = ["# The command line", "", _MADE, ""]
    for section in SECTIONS:
        parts += [f"## {section}", ""]
        for entry in COMMANDS:
            if entry.section == section:
                parts += [f"### {entry.name}", "", entry.help, ""]
                parts += ["```text", _help(entry.module, entry.name), "```", ""]
    return "\n".join(parts).rstrip() + "\n"


def _help(module: str, name: str) -> str:
    command: click.Command = import_module(module).command
    context = click.Context(command, info_name=f"resmatch {name}", max_content_width=_HELP_COLUMNS)
    context.terminal_width = _HELP_COLUMNS
    return command.get_help(context).rstrip()


def rules() -> str:
    """Return docs/rules.md: the page of every code, as ``resmatch rule`` prints it."""
    return rules_markdown()


PAGES: dict[str, Callable[[], str]] = {"scoring.md": scoring, "cli.md": command_line, "rules.md": rules}
"""Every generated page, by its file name in docs/."""


def main(arguments: list[str]) -> int:
    """Write every page, or with ``--check`` tell which are not current (exit 1)."""
    stale = [name for name, make in PAGES.items() if _read(DOCS / name) != make()]
    if "--check" in arguments:
        for name in stale:
            print(f"docs/{name} is not current: run python tools/build_docs.py")
        return 1 if stale else 0
    for name in stale:
        (DOCS / name).write_text(PAGES[name](), encoding="utf-8")
        print(f"wrote docs/{name}")
    return 0


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
