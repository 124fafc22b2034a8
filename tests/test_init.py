from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import pytest

import resmatch


def test_the_public_names_are_sorted_and_each_has_a_home() -> None:
    assert resmatch.__all__ == sorted(resmatch.__all__)
    assert set(resmatch.__all__) == set(resmatch._HOME_OF)


@pytest.mark.parametrize("name", resmatch.__all__)
def test_every_public_name_is_there_and_documented(name: str) -> None:
    value = getattr(resmatch, name)
    assert value is getattr(import_module(resmatch._HOME_OF[name]), name)
    assert value.__doc__


def test_other_names_are_not_there() -> None:
    with pytest.raises(AttributeError, match="nonsense"):
        _ = resmatch.nonsense


def test_the_names_are_listed() -> None:
    assert set(resmatch.__all__) <= set(dir(resmatch))


def test_importing_the_package_imports_nothing_else() -> None:
    code = "import sys, resmatch; print(sorted(name for name in sys.modules if name.startswith('resmatch.')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
