from __future__ import annotations

import json

import pytest

from resmatch.cli.words import LISTS
from tests.cli.sessions import run


def test_without_a_list_the_lists_are_named() -> None:
    text = run(["vocab"]).stdout
    assert all(f"resmatch vocab {name} " in text for name in LISTS)


@pytest.mark.parametrize("name", LISTS)
def test_every_list_is_shown(name: str) -> None:
    result = run(["vocab", name, "--json"])
    assert result.exit_code == 0
    assert len(json.loads(result.stdout)["words"]) == len(LISTS[name])


def test_a_misspelt_list_gets_a_suggestion() -> None:
    result = run(["vocab", "neds"])
    assert result.exit_code == 2
    assert "did you mean needs?" in result.stderr
