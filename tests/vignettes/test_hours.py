from __future__ import annotations

import pytest

from tests.vignettes.hours import DAYS, clock, days_of, meeting_rows, reads_as_hours, schedule_rows
from tests.vignettes.shapes import StoryError


@pytest.mark.parametrize(
    ("written", "read"), [("19:00", "19:00"), ("7pm", "19:00"), ("7:30 am", "07:30"), ("noon", "12:00"), ("9", "09:00")]
)
def test_a_time_is_read_in_any_spelling(written: str, read: str) -> None:
    assert clock(written) == read


@pytest.mark.parametrize("written", ["Mon", "mon", "Monday", ["Mon"]])
def test_a_day_is_read_in_any_spelling(written: object) -> None:
    assert days_of(written) == ["mon"]


@pytest.mark.parametrize("written", [["Mon", "Wed"], "Mon,Wed", "Mon and Wed", "Mon/Wed"])
def test_several_days_are_a_list_or_one_text(written: object) -> None:
    assert days_of(written) == ["mon", "wed"]


def test_a_range_of_days_may_pass_the_end_of_the_week() -> None:
    assert days_of("Sat-Mon") == ["sat", "sun", "mon"]
    assert days_of("weekdays") == list(DAYS[:5])


def test_hours_around_the_clock() -> None:
    assert schedule_rows("24/7", "hours") == [{"kind": "hours", "always": True}]


def test_hours_of_some_days() -> None:
    rows = schedule_rows("Mon-Fri 9am-5pm; Sat 10:00-14:00", "hours")
    assert [row["days"] for row in rows] == [list(DAYS[:5]), ["sat"]]
    assert (rows[0]["start"], rows[0]["end"]) == ("09:00", "17:00")


def test_hours_as_a_list_or_a_map_read_as_the_same_text_does() -> None:
    rows = schedule_rows("Mon 09:00-12:00; Tue 10:00-12:00", "hours")
    assert schedule_rows(["Mon 09:00-12:00", "Tue 10:00-12:00"], "hours") == rows
    assert schedule_rows({"Mon": "09:00-12:00", "Tue": "10:00-12:00"}, "hours") == rows


def test_hours_with_one_end_run_to_the_end_of_the_day() -> None:
    (until,) = schedule_rows("until 20:00", "intake")
    (after,) = schedule_rows("after 6pm", "hours")
    assert (until["kind"], until["start"], until["end"]) == ("intake", "08:00", "20:00")
    assert (after["start"], after["end"]) == ("18:00", "23:59")


def test_a_way_in_is_no_hours() -> None:
    assert not reads_as_hours("by phone")
    assert reads_as_hours("until 20:00")


def test_a_meeting_has_its_days_its_start_and_its_end() -> None:
    assert meeting_rows("Tue", "19:00-20:30") == [
        {"kind": "meeting", "days": ["tue"], "start": "19:00", "end": "20:30"},
    ]


def test_several_times_are_several_rows() -> None:
    assert [row["start"] for row in meeting_rows("Tue", ["12:00", "7pm"])] == ["12:00", "19:00"]


@pytest.mark.parametrize("written", ["whenever", "Mon 25 o'clock"])
def test_what_is_no_hours_is_refused(written: str) -> None:
    with pytest.raises(StoryError, match="is not hours"):
        schedule_rows(written, "hours")


def test_what_is_no_day_is_refused() -> None:
    with pytest.raises(StoryError, match="'moonday' is not a day"):
        days_of("Moonday")
