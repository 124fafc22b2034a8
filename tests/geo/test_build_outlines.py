"""The outlines in the package are what their builder makes of the source."""

import importlib
import json
import zlib
from pathlib import Path

import pytest

from resmatch.geo.outlines import OUTLINE_FILE

TOOLS = Path(__file__).resolve().parents[2] / "tools"


def test_the_outlines_are_current(shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = shared / "data/geo/us_counties_10m_2023.topo.json"
    if not source.is_file():
        pytest.skip("the source of the outlines is not beside this checkout")
    monkeypatch.syspath_prepend(str(TOOLS))
    builder = importlib.import_module("build_outlines")
    built = builder.packed(json.loads(source.read_text(encoding="utf-8")))
    assert zlib.decompress(built) == zlib.decompress(OUTLINE_FILE.read_bytes())
