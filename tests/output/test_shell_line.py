from __future__ import annotations

import shlex

from resmatch.output.page import Page
from resmatch.output.shell_line import shell_lines

WORDS = ["resmatch", "find", "housing.recovery_residence", "support.mutual_aid", "--near", "Worcester, MA 01609"]


def test_a_short_command_is_one_line() -> None:
    assert shell_lines(Page(80), ["resmatch", "find", "food"]) == ["resmatch find food"]


def test_a_long_command_can_be_copied_as_it_stands() -> None:
    lines = shell_lines(Page(60), WORDS)
    assert len(lines) > 1
    assert max(map(len, lines)) <= 60
    assert shlex.split("\n".join(lines).replace("\\\n", "")) == WORDS
