from __future__ import annotations

from pathlib import Path

import pytest

from resmatch.errors import BadOption, CannotEdit
from resmatch.upkeep.answers import answer
from resmatch.upkeep.changed_lines import changed_lines
from tests.upkeep.small import by_phone, entry_in


def test_an_answer_sets_the_fact_and_dates_its_group_only(tmp_path: Path) -> None:
    change = answer(entry_in(tmp_path), by_phone(), ["moud.methadone=no"])
    assert [(line.name, line.old, line.new) for line in changed_lines(change)] == [
        ("moud.methadone", "yes", "no"),
        ("checked.moud", "1 Mar 2026, by phone", "21 Nov 2026, by phone"),
    ]


def test_the_same_answer_again_moves_the_date_alone(tmp_path: Path) -> None:
    lines = changed_lines(answer(entry_in(tmp_path), by_phone(), ["methadone=yes"]))
    assert [line.name for line in lines] == ["checked.moud"]


def test_beds_say_the_day_they_were_counted(tmp_path: Path) -> None:
    lines = changed_lines(answer(entry_in(tmp_path), by_phone(), ["beds=0"]))
    assert [line.name for line in lines] == ["availability.as_of", "availability.beds", "checked.beds"]


def test_a_fact_without_a_date_of_its_own_is_noted(tmp_path: Path) -> None:
    (note,) = answer(entry_in(tmp_path), by_phone(), ["curfew=11 pm"]).notes
    assert "housing.curfew" in note


def test_a_crisis_line_gives_no_answers(tmp_path: Path) -> None:
    with pytest.raises(CannotEdit, match="never called"):
        answer(entry_in(tmp_path, "talk-line"), by_phone(), ["walk_in=no"])


def test_no_answer_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadOption):
        answer(entry_in(tmp_path), by_phone(), [])
