"""A small catalog on disk, for the commands that change files."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.upkeep.small import HOMES


@pytest.fixture(name="homes")
def _homes(tmp_path: Path) -> Path:
    (tmp_path / "catalog.yaml").write_text("name: Small\nmaintainer: desk@example.org\n", "utf-8")
    (tmp_path / "homes.yaml").write_text(HOMES, "utf-8")
    return tmp_path
