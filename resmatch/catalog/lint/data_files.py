"""The YAML files beside this module, read once when a rule first needs them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from resmatch.yamlsource import read_file

_FOLDER = Path(__file__).parent / "data"


@cache
def data_of(name: str) -> dict[str, Any]:
    """Return what a data file of the package says."""
    source = read_file(_FOLDER / f"{name}.yaml")
    assert not source.faults, f"{source.filename} is broken: {source.faults[0]}"
    data: Any = source.data
    return dict(data)
