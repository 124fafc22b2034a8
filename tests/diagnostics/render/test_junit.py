from __future__ import annotations

from xml.etree.ElementTree import Element, fromstring

from hypothesis import given
from hypothesis import strategies as st

from resmatch.diagnostics import Problem, Report
from resmatch.diagnostics.render import junit
from tests.diagnostics.samples import FILE, problem, session


def suite_of(*problems: Problem) -> Element:
    root = fromstring(junit.render(Report(problems, files=1, resources=1)).encode())
    assert root.tag == "testsuites"
    (suite,) = root
    return suite


def test_an_error_fails_its_test() -> None:
    suite = suite_of(*session().problems)
    assert suite.attrib == {"name": "resmatch validate", "tests": "3", "failures": "2", "errors": "0"}
    case = suite[0]
    assert case.attrib == {"classname": FILE, "name": f"E104 {FILE}:6:25"}
    (failure,) = case
    assert failure.attrib == {"message": "unknown pathway 'smart recvery'", "type": "E104"}
    assert failure.text == f"{FILE}:6:25: unknown pathway 'smart recvery'\ndid you mean 'smart-recovery'?"


def test_a_warning_is_written_down_but_fails_nothing() -> None:
    (output,) = suite_of(*session().warnings)[0]
    assert output.tag == "system-out"
    assert output.text is not None
    assert output.text.startswith("warning: ")


def test_no_problem_is_one_test_that_passes() -> None:
    suite = suite_of()
    assert (suite.get("tests"), suite.get("failures"), len(suite), len(suite[0])) == ("1", "0", 1, 0)


@given(st.text(st.characters(exclude_categories=[]), max_size=30))
def test_any_text_is_well_formed_xml(text: str) -> None:
    assert len(suite_of(problem(message=text, hint=text, file=text))) == 1
