from __future__ import annotations

import pytest

from resmatch.diagnostics import Report
from resmatch.diagnostics.render import FORMATS
from tests.diagnostics.samples import session


def test_formats_are_those_of_the_command_line() -> None:
    assert list(FORMATS) == ["full", "concise", "json", "github", "sarif", "junit"]


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_ends_with_a_line_break_and_repeats_itself_exactly(name: str) -> None:
    first = FORMATS[name](session())
    assert first == FORMATS[name](session())
    assert first.endswith("\n")
    assert isinstance(FORMATS[name](Report((), files=0, resources=0)), str)
