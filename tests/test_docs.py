"""Generated pages say what the code says, and the steps of the contributing page hold."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.mark.parametrize("tool", ["build_docs.py", "build_vocab.py", "build_lexicon.py"])
def test_what_is_generated_is_current(tool: str) -> None:
    done = subprocess.run([sys.executable, f"tools/{tool}", "--check"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_criterion_of_the_contributing_page_works() -> None:
    page = (ROOT / "docs" / "contributing.md").read_text(encoding="utf-8")
    code = page.partition("```python\n")[2].partition("```")[0]
    lines = [line.removeprefix("   ") for line in code.splitlines()]
    names: dict[str, object] = {}
    exec(compile(_IMPORTS + "\n".join(lines), "contributing.md", "exec"), names)
    from resmatch.matching.client import Client
    from tests.matching.build import entry, score

    criterion = names["CRITERION"]
    scored = [
        score(criterion, Client(car=False), entry("service", "food", **facts))[0]  # type: ignore[arg-type]
        for facts in ({"transit": "yes"}, {"transit": "no"}, {})
    ]
    assert [row.state for row in scored] == ["yes", "no", "unknown"]


_IMPORTS = """
import numpy as np
from resmatch.matching.client import Client
from resmatch.matching.columns import NO, YES, tri
from resmatch.matching.criterion import FULL, NOT_KNOWN, NOTHING, Criterion
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades
"""
