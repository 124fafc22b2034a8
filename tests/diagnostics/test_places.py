from __future__ import annotations

import subprocess
import sys

from resmatch.diagnostics import Severity, Span, fault_problems, span_at
from resmatch.yamlsource import read_text


def test_a_span_is_the_mark_with_its_file() -> None:
    source = read_text("a: 1\nb: two\n", "f.yaml")
    assert span_at(source, source.mark(("b",))) == Span("f.yaml", 2, 4, 2, 7, 8, 11)


def test_every_fault_becomes_an_error_with_its_line() -> None:
    source = read_text("a: 1\na: 2\nb: !t 3\n", "f.yaml")
    problems = fault_problems(source)
    assert [(p.code, p.severity, p.source_line) for p in problems] == [
        ("Y002", Severity.ERROR, "a: 2"),
        ("Y006", Severity.ERROR, "b: !t 3"),
    ]
    assert problems[0].message == source.faults[0].message
    assert problems[0].hint == source.faults[0].hint


def test_showing_problems_does_not_load_yaml() -> None:
    code = "import sys, resmatch.diagnostics.render; print({'yaml', 'pydantic', 'numpy'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
