"""The YAML files beside this module, read once when a rule first needs them."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

from resmatch.yamlsource import read_text


@cache
def data_of(name: str) -> dict[str, Any]:
    """Return what a data file of the package says."""
    file = files("resmatch.catalog.lint") / "data" / f"{name}.yaml"
    source = read_text(file.read_text("utf-8"), file.name)
    assert not source.faults, f"{name}.yaml of the package is broken: {source.faults[0]}"
    data: Any = source.data
    return dict(data)
