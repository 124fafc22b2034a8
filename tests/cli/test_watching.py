from __future__ import annotations

from pathlib import Path

import pytest

from resmatch.cli.watching import look_at, watch


class EndOfTestError(Exception):
    pass


def test_it_runs_at_once_and_after_each_change_and_not_in_between() -> None:
    looks = iter([{"a": (1, 1)}, {"a": (1, 1)}, {"a": (1, 1)}, {"a": (2, 1)}, {"a": (2, 1)}, {"a": (2, 1)}])
    runs: list[int] = []
    waits = iter([None, None, None])

    def wait() -> None:
        if next(waits, "end") == "end":
            raise EndOfTestError

    with pytest.raises(EndOfTestError):
        watch(lambda: next(looks), lambda: runs.append(1), wait)
    assert len(runs) == 2


def test_what_the_run_itself_writes_starts_no_other_run() -> None:
    state = {"a": (1, 1)}
    runs: list[int] = []
    left = [3]

    def run() -> None:
        runs.append(1)
        state["a"] = (2, 2)

    def wait() -> None:
        left[0] -= 1
        if not left[0]:
            raise EndOfTestError

    with pytest.raises(EndOfTestError):
        watch(lambda: dict(state), run, wait)
    assert len(runs) == 1


def test_a_change_of_a_file_is_seen_and_a_missing_one_is_no_error(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("a: 1\n")
    before = look_at([str(tmp_path)])
    file.write_text("a: 22\n")
    assert look_at([str(tmp_path)]) != before
    file.unlink()
    assert look_at([str(tmp_path), str(tmp_path / "gone.yaml")]) == {}
