from __future__ import annotations

from resmatch.cli.exits import MEANINGS, Exit


def test_every_code_is_explained_once() -> None:
    assert [code for code, _ in MEANINGS] == list(Exit)
