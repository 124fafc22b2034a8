from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.diagnostics.render.cells import cells
from resmatch.output.find_text import ALWAYS_CALL, find_text
from resmatch.output.page import Letters, Page
from resmatch.output.view import View
from tests.small import catalog, find

NEEDS = ["housing", "mat", "support group", "food", "suicide", "domestic violence"]
PEOPLE = [{"man"}, {"woman", "child=3"}, {"age=16"}, {"man", "age=34", "veteran"}]


def text(*needs: str, view: View = View.PLAIN, **facts: Any) -> str:
    return find_text(find(*needs, **facts), Page(), view=view)


def test_alerts_come_before_everything() -> None:
    assert text("suicide", "housing").startswith("! Help with thoughts of suicide")


def test_an_overdose_now_is_answered_with_nothing_but_the_alert() -> None:
    shown = text("overdose", "housing")
    assert shown.startswith("! Call 911 now")
    assert "Near" not in shown
    assert "Harbor House" not in shown


def test_each_need_has_a_block_and_each_note_stands_once() -> None:
    shown = text("housing", "mat", takes=["methadone"])
    assert "SOBER / RECOVERY HOUSING" in shown
    assert "MEDICINE FOR OPIOID USE" in shown
    assert shown.count("Refused because of prescribed medicine?") == 1


def test_it_ends_with_the_reminder_to_call_and_the_next_step() -> None:
    assert ALWAYS_CALL in text("housing")
    assert "--explain 1" in text("housing")


def test_quiet_keeps_alerts_and_places_only() -> None:
    shown = text("suicide", "housing", view=View.QUIET)
    assert shown.startswith("! ")
    assert "Harbor House" in shown
    assert "Near " not in shown
    assert "Next" not in shown


def test_a_private_place_is_shown_without_where_it_is() -> None:
    shown = text("housing.dv_shelter", view=View.WIDE)
    assert "Quiet House" in shown
    assert "private location" in shown


def test_the_same_question_gives_the_same_text() -> None:
    assert text("housing", "mat") == text("housing", "mat")


def test_a_crisis_ends_with_whom_to_call_and_not_with_scores() -> None:
    assert "--explain" not in text("suicide")
    assert ALWAYS_CALL not in text("suicide")
    assert "--explain" in text("suicide", "housing")


def test_within_a_talk_no_option_is_offered() -> None:
    assert "--explain" not in text("housing", view=View.TALK)
    assert ALWAYS_CALL in text("housing", view=View.TALK)


def test_staff_notes_are_never_part_of_an_answer() -> None:
    assert "night manager" not in text("housing", view=View.WIDE)
    assert any("night manager" in str(record.get("staff_notes")) for record in catalog().records)


@pytest.mark.parametrize("view", list(View))
@given(
    needs=st.lists(st.sampled_from(NEEDS), min_size=1, max_size=3, unique=True),
    who=st.sampled_from(PEOPLE),
    width=st.integers(60, 110),
    letters=st.sampled_from(Letters),
)
def test_no_line_is_ever_wider_than_the_page(
    view: View, needs: list[str], who: set[str], width: int, letters: Letters
) -> None:
    shown = find_text(find(*needs, facts=who), Page(width, letters), view=view)
    assert [line for line in shown.splitlines() if cells(line) > width] == []
    assert letters is Letters.UNICODE or shown.isascii()
    assert not any(line != line.rstrip() for line in shown.splitlines())
