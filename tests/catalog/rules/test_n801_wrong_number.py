from __future__ import annotations

import pytest

from resmatch.catalog import check_text
from resmatch.catalog.rules import NEVER_IGNORED
from tests.catalog.examples import TODAY
from tests.catalog.rules.running import codes, entry, file, messages


def line(number: str, name: str = "Night Line") -> str:
    return file(entry(f'    phones: [{{number: "{number}"}}]\n', name=name))


@pytest.mark.parametrize("number", ["800-622-4357", "1-800-622-4357", "(800) 622-4357", "8006224357"])
def test_a_wrong_number_that_circulates_is_found_however_it_is_written(number: str) -> None:
    assert codes(line(number)) == ["N801"]


def test_it_is_found_in_sentences_and_text_lines() -> None:
    assert codes(file(entry("    notes: Or call SAMHSA at 800-622-4357.\n"))) == ["N801"]
    assert codes(file(entry("    text_line: text HOME to 714714\n"))) == ["N801"]


def test_one_digit_off_a_crisis_line_that_is_named_is_wrong() -> None:
    text = line("800-799-7223", "National Domestic Violence Hotline")
    assert messages(text, "N801") == ["800-799-7223 is not the number of National Domestic Violence Hotline"]


def test_the_right_numbers_are_right() -> None:
    assert codes(line("800-799-7233", "National Domestic Violence Hotline")) == []
    assert codes(file(entry("    text_line: text HOME to 741741\n"))) == []


def test_no_comment_silences_it() -> None:
    assert "N801" in NEVER_IGNORED
    text = line("800-622-4357").replace("}]", "}]  # resmatch: ignore N801")
    assert codes(text) == ["N801", "I901"]


def test_the_fix_waits_for_a_person() -> None:
    (problem,) = check_text(line("800-622-4357"), "f.yaml", today=TODAY).problems
    assert not problem.is_fixable
    assert problem.fix is not None
    assert [edit.text for edit in problem.fix.edits] == ["800-662-4357"]
