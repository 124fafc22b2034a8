from __future__ import annotations

from tests.catalog.rules.running import codes, entry, file, messages


def lines(*rows: str) -> str:
    return file(entry("    schedules:\n" + "".join(f"      - {{{row}}}\n" for row in rows)))


def test_the_day_and_the_other_line_are_named() -> None:
    text = lines(
        'kind: hours, days: [mon, tue], start: "09:00", end: "17:00"',
        'kind: hours, days: [tue], start: "12:00", end: "18:00"',
    )
    assert messages(text, "E163") == ["these hours overlap with line 1 of the schedules on tue"]


def test_a_break_at_noon_is_no_overlap() -> None:
    assert (
        codes(
            lines(
                'kind: hours, days: [mon], start: "09:00", end: "12:00"',
                'kind: hours, days: [mon], start: "12:00", end: "18:00"',
            )
        )
        == []
    )


def test_meetings_may_run_side_by_side() -> None:
    assert (
        codes(
            lines(
                'kind: meeting, days: [mon], start: "09:00", end: "12:00"',
                'kind: meeting, days: [mon], start: "10:00", end: "11:00"',
            )
        )
        == []
    )


def test_hours_of_one_week_of_the_month_are_left_alone() -> None:
    first = 'kind: hours, days: [mon], start: "09:00", end: "12:00"'
    assert codes(lines(first, f"{first}, week: 1")) == []
