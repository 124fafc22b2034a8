from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.errors import BadTime
from resmatch.schedule import ALL_WEEK, Kind, Session, WeekWindows, When, describe_windows, read_when
from tests.schedule.strategies import DAY_WORDS, refusal

SATURDAY_NIGHT = datetime(2026, 11, 21, 20, 4)


@pytest.mark.parametrize(
    ("typed", "label", "times"),
    [
        ("tue,thu evening", "Tue, Thu evening", "Tue, Thu 5-10 pm"),
        ("weekdays 18:00-21:00", "Mon-Fri 6-9 pm", "Mon-Fri 6-9 pm"),
        ("Mon,Wed,Fri 09:00-12:00", "Mon, Wed, Fri 9 am-12 pm", "Mon, Wed, Fri 9 am-12 pm"),
        ("Sun,Mon,Tue,Wed,Thu 22:00-06:00", "Sun-Thu 10 pm-6 am", "Sun-Thu 10 pm-6 am"),
        ("mornings", "mornings", "daily 6 am-12 pm"),
        ("weekends", "Sat, Sun", "Sat, Sun all day"),
        ("not sun", "not Sun", "Mon-Sat all day"),
        ("today", "today", "Sat 8:04 pm-midnight"),
        ("tonight", "tonight", "Sat 8:04 pm-6 am"),
        ("now", "now", "Sat 8:04-9:04 pm"),
        ("tomorrow morning", "tomorrow morning", "Sun 6 am-12 pm"),
        ("this evening", "today evening", "Sat 5-10 pm"),
        ("today, mon", "today, Mon", "Mon all day; Sat 8:04 pm-midnight"),
        ("after 6pm", "after 6 pm", "daily 6 pm-midnight"),
        ("before noon", "before 12 pm", "daily midnight-12 pm"),
        ("6-9pm", "6-9 pm", "daily 6-9 pm"),
        ("until 20:00", "before 8 pm", "daily midnight-8 pm"),
        ("24/7", "any time", "any time"),
        ("mon 00:00-24:00", "Mon all day", "Mon all day"),
        ("every day", "any day", "any time"),
        ("night", "nights", "daily 10 pm-6 am"),
        ("evenings tue and thu", "Tue, Thu evening", "Tue, Thu 5-10 pm"),
        ("mon morning or evening", "Mon morning, evening", "Mon 6 am-12 pm; Mon 5-10 pm"),
        ("tue evening, sat morning", "Tue evening; Sat morning", "Tue 5-10 pm; Sat 6 am-12 pm"),
        ("mornings mon, evenings tue", "Mon morning; Tue evening", "Mon 6 am-12 pm; Tue 5-10 pm"),
        ("evenings; not tue", "evenings, not Tue", "Wed-Mon 5-10 pm"),
        ("weekdays except fri", "Mon-Fri, not Fri", "Mon-Thu all day"),
        ("not before 10am", "not before 10 am", "daily 10 am-midnight"),
        ("not mon not tue", "not Mon; not Tue", "Wed-Sun all day"),
        ("tonight; sun morning", "tonight; Sun morning", "Sat 8:04 pm-12 pm"),
    ],
)
def test_what_a_coach_types_is_read_and_said_back(typed: str, label: str, times: str) -> None:
    when = read_when(typed, SATURDAY_NIGHT)
    assert when.label == label
    assert describe_windows(when.windows) == times


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("", "no time is named"),
        (" , ;", "no time is named"),
        ("not", "nothing comes after 'not'"),
        ("sun not sun", "that leaves no time in the week"),
        ("not every day", "that leaves no time in the week"),
        ("evenings tue, sat morning", "it is not clear which days belong to which times"),
        ("9-5", "'9-5' could be morning or evening"),
        ("x" * 201, "the time has more than 200 letters"),
    ],
)
def test_unclear_text_is_refused_with_an_example(typed: str, message: str) -> None:
    with pytest.raises(BadTime) as caught:
        read_when(typed, SATURDAY_NIGHT)
    assert caught.value.message == message
    assert caught.value.hint


@pytest.mark.parametrize("typed", ["today", "tonight", "now", "tomorrow", "this evening"])
def test_words_that_depend_on_the_moment_need_one(typed: str) -> None:
    with pytest.raises(BadTime, match="needs to know the time of day"):
        read_when(typed)


def test_the_answer_depends_on_nothing_but_text_and_moment() -> None:
    assert (
        read_when("mon 6-9pm", SATURDAY_NIGHT)
        == read_when("Mon 18:00-21:00")
        == When(WeekWindows(((1080, 1260),)), "Mon 6-9 pm")
    )


@pytest.mark.parametrize(
    ("meeting", "clashes"),
    [
        ({"days": ["mon"], "start": "10:00"}, True),
        ({"days": ["wed"], "start": "23:00"}, True),
        ({"days": ["mon"], "start": "05:30"}, True),
        ({"days": ["tue"], "start": "12:00"}, False),
        ({"days": ["fri"], "start": "23:00"}, False),
        ({"days": ["mon"], "start": "12:00"}, False),
    ],
)
def test_meetings_clash_with_treatment_hours_and_a_night_job(meeting: dict[str, object], clashes: bool) -> None:
    treatment, job = "Mon,Wed,Fri 09:00-12:00", "Sun,Mon,Tue,Wed,Thu 22:00-06:00"
    blocked = read_when(treatment).windows.union(read_when(job).windows)
    assert Session.from_record(meeting, default_kind=Kind.MEETING).windows.intersects(blocked) is clashes


SIGNS = ("not", "except", ";", ",", "-", "to", "and", "after", "before", "until", "between", "é")
TIMES = ("evening", "nights", "6pm", "9", "18:00", "noon", "now", "tonight", "today", "24/7")
WORDS = st.sampled_from(DAY_WORDS) | st.sampled_from(SIGNS) | st.sampled_from(TIMES)


@given(st.text(max_size=250))
def test_any_text_is_read_or_refused_with_bad_time(text: str) -> None:
    refused = refusal(lambda typed: read_when(typed, SATURDAY_NIGHT), text)
    assert refused is None or (refused.message.isprintable() and refused.hint)


@given(st.lists(WORDS, max_size=12).map(" ".join))
def test_any_row_of_time_words_is_some_time_or_refused(text: str) -> None:
    refused = refusal(lambda typed: read_when(typed, SATURDAY_NIGHT), text)
    assert refused is not None or read_when(text, SATURDAY_NIGHT).windows


@given(
    st.lists(st.sampled_from(DAY_WORDS), min_size=1, max_size=6, unique=True), st.integers(0, 23), st.integers(1, 24)
)
def test_a_time_and_its_refusal_make_the_week(days: list[str], start: int, end: int) -> None:
    if start != end:
        typed = f"{','.join(days)} {start:02}:00-{end:02}:00"
        wanted, refused = read_when(typed).windows, read_when(f"not {typed}").windows
        assert wanted.union(refused) == ALL_WEEK
        assert not wanted.intersects(refused)


@given(
    st.lists(st.sampled_from(DAY_WORDS), min_size=1, max_size=7),
    st.sampled_from(["evening", "06:00-09:00", "after 6pm", ""]),
)
def test_the_order_in_which_days_are_typed_does_not_matter(days: list[str], times: str) -> None:
    typed, turned = f"{','.join(days)} {times}", f"{','.join(reversed(days))} {times}"
    assert read_when(typed) == read_when(turned)
