from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from resmatch.diagnostics import Report, Safety, Severity
from tests.diagnostics.samples import problem, session


def test_problems_come_by_file_as_given_then_line_then_column_then_code() -> None:
    problems = [
        problem("E2", place=(1, 1, 2), file="b.yaml"),
        problem("E3", place=(9, 1, 2), file="a.yaml"),
        problem("E2", place=(2, 5, 6), file="a.yaml"),
        problem("E1", place=(2, 5, 6), file="a.yaml"),
        problem("E9", place=(2, 1, 2), file="a.yaml"),
        problem("E1", file="unknown.yaml"),
    ]
    report = Report.collect(problems, files=["b.yaml", "a.yaml"], resources=1)
    assert [(p.file, p.line, p.code) for p in report.problems] == [
        ("b.yaml", 1, "E2"),
        ("a.yaml", 2, "E9"),
        ("a.yaml", 2, "E1"),
        ("a.yaml", 2, "E2"),
        ("a.yaml", 9, "E3"),
        ("unknown.yaml", 1, "E1"),
    ]


@given(st.lists(st.tuples(st.sampled_from("EYP"), st.integers(1, 3), st.integers(1, 3)), max_size=8), st.randoms())
def test_the_order_does_not_depend_on_how_problems_were_found(
    seeds: list[tuple[str, int, int]], shuffle: random.Random
) -> None:
    problems = [problem(code, place=(line, column, column)) for code, line, column in seeds]
    sorted_first = Report.collect(problems, files=["x"], resources=0)
    shuffle.shuffle(problems)
    assert Report.collect(problems, files=["x"], resources=0) == sorted_first


def test_counts_hold_every_severity() -> None:
    assert session().counts == {Severity.ERROR: 2, Severity.WARNING: 1, Severity.INFO: 0}
    assert len(session()) == 3
    assert session().files == 1


def test_a_report_is_ok_without_errors_even_with_warnings() -> None:
    assert not session().ok
    assert Report.collect(session().warnings, files=["x"], resources=1).ok


def test_errors_warnings_and_fixable_are_parts_of_the_problems() -> None:
    report = session()
    assert [p.code for p in report.errors] == ["E104", "E101"]
    assert [p.code for p in report.warnings] == ["Y012"]
    assert [p.code for p in report.fixable] == ["E104", "Y012"]
    assert report.diagnostics == report.problems


def test_an_unsafe_fix_does_not_count_as_fixable() -> None:
    report = Report.collect([problem(fix=Safety.UNSAFE)], files=["x"], resources=1)
    assert report.fixable == ()
