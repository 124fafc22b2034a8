"""Small catalog texts for tests."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from resmatch.catalog import check_text
from resmatch.diagnostics import Problem

TODAY = date(2026, 11, 21)


def group(fields: str = "", *, name: str = "harbor-street-group") -> str:
    """Return the text of a file with one sound support group and these fields."""
    return f"resources:\n  - id: {name}\n    name: Harbor Street Group\n    kind: support_group\n{fields}"


def found(text: str, code: str) -> list[Problem]:
    """Return the problems of one code in a text."""
    return [problem for problem in check_text(text, "f.yaml", today=TODAY).problems if problem.code == code]


def catalog_folder(folder: Path, *texts: str) -> Path:
    """Write a catalog of these files into the folder."""
    (folder / "catalog.yaml").write_text("name: Test\n", encoding="utf-8")
    for number, text in enumerate(texts):
        (folder / f"part_{number}.yaml").write_text(text, encoding="utf-8")
    return folder
