from __future__ import annotations

from resmatch.catalog.finding import Change, Finding, Target, place
from resmatch.diagnostics import Problem, Severity
from resmatch.yamlsource import read_text

TEXT = 'a: "one two"\nlist:\n  - x\n  - y\nb: three four\n'


def placed(finding: Finding) -> Problem:
    return place(finding, "E110", Severity.ERROR, read_text(TEXT, "f.yaml"))


def words(problem: Problem) -> str:
    return TEXT[problem.span.start : problem.span.end]


def test_a_finding_points_at_the_value() -> None:
    problem = placed(Finding(("b",), "wrong"))
    assert (problem.line, problem.column, words(problem)) == (5, 4, "three four")
    assert problem.source_line == "b: three four"


def test_a_finding_can_point_at_the_key() -> None:
    assert words(placed(Finding(("b",), "wrong", target=Target.KEY))) == "b"


def test_a_finding_can_point_at_some_words() -> None:
    assert words(placed(Finding(("b",), "wrong", words="four"))) == "four"
    assert words(placed(Finding(("b",), "wrong", words="five"))) == "three four"


def test_a_group_of_lines_is_pointed_at_by_its_first() -> None:
    problem = placed(Finding(("list",), "wrong"))
    assert (problem.line, problem.span.end_line, words(problem)) == (3, 3, "- x")


def test_a_change_keeps_the_quotes_around_the_old_words() -> None:
    problem = placed(Finding(("a",), "wrong", change=Change("new", "write new")))
    assert problem.fix is not None
    assert [edit.text for edit in problem.fix.edits] == ['"new"']


def test_a_change_that_brings_quotes_keeps_its_own() -> None:
    problem = placed(Finding(("b",), "wrong", change=Change('"new"', "write it")))
    assert problem.fix is not None
    assert [edit.text for edit in problem.fix.edits] == ['"new"']


def test_a_change_of_words_that_do_not_stand_as_read_is_not_offered() -> None:
    finding = Finding(("b",), "wrong", words="four  words", change=Change("new", "write new"))
    assert placed(finding).fix is None


def test_a_change_of_a_value_over_several_lines_is_not_offered() -> None:
    assert placed(Finding(("list",), "wrong", change=Change("new", "write new"))).fix is None


def test_the_second_of_two_equal_words_can_be_meant() -> None:
    text = "a: no way, no\n"
    problem = place(Finding(("a",), "wrong", words="no", before=1), "E110", Severity.ERROR, read_text(text, "f.yaml"))
    assert problem.column == 12


def test_a_change_may_write_in_two_places() -> None:
    change = Change("three", "swap", elsewhere=((("a",), "one"),))
    problem = placed(Finding(("b",), "wrong", words="three four", change=change))
    assert problem.fix is not None
    assert [edit.text for edit in problem.fix.edits] == ["three", '"one"']
