from __future__ import annotations

from resmatch.matching.client import Client
from resmatch.matching.plan import make_plan
from resmatch.output.page import Letters, Page
from resmatch.output.plan_text import plan_text
from tests.matching.build import NOW, WORCESTER, compiled, house, meeting

HOUSING, MEETING, JOB = "housing.recovery_residence", "support.mutual_aid", "employment.job_search"


def told(*records: dict[str, object], page: Page | None = None, **facts: object) -> str:
    client = Client(needs=(HOUSING, MEETING, JOB), near=WORCESTER, **facts).resolve(now=NOW)  # type: ignore[arg-type]
    return plan_text(make_plan(compiled(*records), client), page or Page())


def test_each_need_has_a_first_choice_with_its_backups() -> None:
    text = told(house(min_days_abstinent=0, serves_gender=["all"]), house(), house())
    assert "Sober / recovery housing: Place" in text
    assert "if no" in text


def test_a_need_without_a_place_is_a_gap_with_a_person_to_call() -> None:
    text = told(house())
    assert "Gap: Find a job: nothing here fits." in text
    assert "211" in text


def test_hours_that_are_not_known_are_never_a_time() -> None:
    assert "hours not known: call first" in told(house())


def test_a_meeting_stands_under_its_day() -> None:
    tuesday = meeting(schedules=[{"kind": "meeting", "days": ["tue"], "start": "18:30", "end": "19:30"}])
    text = told(tuesday)
    assert "TUE 24 NOV 2026" in text
    assert "from 6:30 pm" in text


def test_papers_to_bring_are_counted_over_the_plan() -> None:
    text = told(house(required_documents=["photo_id"]))
    assert "photo ID (1 of 1)" in text


def test_no_line_is_wider_than_the_page() -> None:
    for width in (60, 80, 100):
        text = told(house(), meeting(), page=Page(width, Letters.ASCII))
        assert max(map(len, text.splitlines())) <= width
        assert text.isascii()
