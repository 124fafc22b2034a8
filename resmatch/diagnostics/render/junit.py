"""JUnit XML, which CI servers show as a list of tests: each problem is one, and an error makes it fail."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement, indent, tostring

from resmatch.diagnostics.problem import Problem, Severity
from resmatch.diagnostics.report import Report
from resmatch.text import printable


def render(report: Report) -> str:
    """Return one test suite; a report without problems is one test that passes."""
    count = {"tests": str(max(len(report), 1)), "failures": str(len(report.errors)), "errors": "0"}
    suites = Element("testsuites", count)
    suite = SubElement(suites, "testsuite", {"name": "resmatch validate", **count})
    for problem in report.problems:
        _add_case(suite, problem)
    if not report.problems:
        SubElement(suite, "testcase", {"classname": "resmatch", "name": "no problems"})
    indent(suites)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{tostring(suites, encoding="unicode")}\n'


def _add_case(suite: Element, problem: Problem) -> None:
    place = printable(f"{problem.file}:{problem.line}:{problem.column}")
    case = SubElement(suite, "testcase", {"classname": printable(problem.file), "name": f"{problem.code} {place}"})
    message, hint = printable(problem.message), printable(problem.hint)
    if problem.severity is Severity.ERROR:
        SubElement(case, "failure", {"message": message, "type": problem.code}).text = f"{place}: {message}\n{hint}"
    else:
        SubElement(case, "system-out").text = f"{problem.severity}: {place}: {message}\n{hint}"
