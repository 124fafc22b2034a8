from __future__ import annotations

import dataclasses

import pytest

from resmatch.diagnostics import Safety
from tests.diagnostics.samples import FILE, problem


def test_a_problem_tells_its_place() -> None:
    seen = problem(place=(6, 25, 38))
    assert (seen.file, seen.line, seen.column) == (FILE, 6, 25)


@pytest.mark.parametrize(("fix", "fixable"), [(Safety.SAFE, True), (Safety.UNSAFE, False), (None, False)])
def test_only_a_safe_fix_makes_a_problem_fixable(fix: Safety | None, fixable: bool) -> None:
    assert problem(fix=fix).is_fixable is fixable


def test_a_problem_never_changes() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        problem().code = "E999"  # type: ignore[misc]
