"""A small catalog on disk for the commands that change files."""

from __future__ import annotations

from pathlib import Path

from click.testing import Result

from tests.cli.sessions import run

NOW = "2026-11-21T12:00"


def command(folder: Path, *arguments: str) -> Result:
    """Run a command on the catalog in a folder, at a fixed moment."""
    return run([*arguments, "--catalog", str(folder)], RESMATCH_CATALOG=None)


def text(folder: Path) -> str:
    return (folder / "homes.yaml").read_text("utf-8")
