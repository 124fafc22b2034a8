from __future__ import annotations

import doctest
from pathlib import Path

PAGE = Path(__file__).resolve().parents[2] / "docs" / "intake.md"


def test_every_example_of_the_page_runs() -> None:
    assert doctest.testfile(str(PAGE), module_relative=False).failed == 0
