from __future__ import annotations

import pytest

from resmatch.yamlsource import Fault, read_text
from resmatch.yamlsource import source as source_module


def only_fault(text: str) -> Fault:
    (fault,) = read_text(text, "f.yaml").faults
    return fault


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("a:\n\tb: 1\n", 2, 1),
        ("a: 1\n\tb: 2\n", 2, 1),
        ("a:\n  b: 1\n  \tc: 2\n", 3, 3),
        ("- a\n\t- b\n", 2, 1),
        ("\ta: 1\n", 1, 1),
        ("a: b\n\t\nc: d\n", 2, 1),
        ("a: |\n\ttext\n", 2, 1),
    ],
)
def test_a_tab_as_indentation_has_its_own_message(text: str, line: int, column: int) -> None:
    fault = only_fault(text)
    assert (fault.code, fault.mark.line, fault.mark.column) == ("Y001", line, column)
    assert fault.message == "a tab is used where YAML needs spaces"


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ('name: "Harbor\nkind: housing\n', 1, 7),
        ('name: "Harbor\nkind: housing\nnotes: "hello"\n', 1, 7),
        ('name: "Harbor\nzip: ""\nnotes: "x"\n', 1, 7),
        ('a: 1\nname: "Harbor\nkind: [a, "b", c]\n', 2, 7),
        ("name: 'Round Town\nnotes: it's here\n", 1, 7),
        ("k: {a: 'b\nc: d\ne: 'f'}\n", 1, 8),
        ("a: 'x\n---\nb'\n", 1, 4),
        ('- id: "x\n  name: y: z\n', 1, 7),
        ('resources:\n  - name: "Café\n    kind: housing\n', 2, 11),
    ],
)
def test_an_unclosed_quote_is_pointed_at_where_it_opens(text: str, line: int, column: int) -> None:
    fault = only_fault(text)
    assert (fault.code, fault.mark.line, fault.mark.column) == ("Y003", line, column)


def test_a_finished_text_over_several_lines_is_not_blamed_for_a_later_fault() -> None:
    fault = only_fault('a: "long\n  text"\nfoo\nbar: 1\n')
    assert (fault.code, fault.mark.line, fault.mark.column) == ("Y004", 3, 1)


@pytest.mark.parametrize(
    ("text", "line", "column", "says"),
    [
        ("a: b: c\n", 1, 5, "a second ':'"),
        ("notes: call: 211\n", 1, 12, "a second ':'"),
        ("a: 1\n b: 2\n", 2, 3, "does not fit"),
        ("a:\n  b: 1\n c: 2\n", 3, 2, "does not fit"),
        ("- a\nb: 1\n", 2, 1, "does not fit"),
        ("key: value\n- item\n", 2, 1, "does not fit"),
        ("a: - b\n", 1, 4, "does not fit"),
        ("a: 1\nfoo\nb: 2\n", 2, 1, "has no ':'"),
        ("notes: 'it's fine'\n", 1, 12, "after the closing quote"),
        ('a: "x" y\n', 1, 8, "after the closing quote"),
        ("a: [1, 2\nb: 3\n", 1, 4, "[ that opens here is not closed"),
        ("a: {b: 1\nc: 2\n", 1, 4, "{ that opens here is not closed"),
        ("a: {b: c: d}\n", 1, 9, "a comma or } is missing"),
        ("a: [b]]\n", 1, 7, "] closes nothing"),
        ("a: @x\n", 1, 4, "cannot start with @"),
        ("a: `x\n", 1, 4, "cannot start with `"),
        ("a: %x\n", 1, 4, "cannot start with %"),
        ('a: "C:\\new\\q"\n', 1, 11, "a backslash"),
        ('a: "\\ud800"\n', 1, 7, "a backslash"),
        ("a: >q\n", 1, 5, "not YAML"),
    ],
)
def test_other_faults_say_what_a_person_can_change(text: str, line: int, column: int, says: str) -> None:
    fault = only_fault(text)
    assert (fault.code, fault.mark.line, fault.mark.column) == ("Y004", line, column)
    assert says in fault.message
    assert fault.hint


def test_the_place_is_right_after_wide_characters() -> None:
    assert only_fault("é: 🏠\nx: ü: c\n").mark.start == 9


def test_an_error_without_a_place_is_still_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: object) -> None:
        raise source_module.YAMLError("odd")

    monkeypatch.setattr(source_module.Builder, "read", refuse)
    fault = only_fault("a: 1\n")
    assert (fault.code, fault.message) == ("Y004", "this is not YAML: odd")


def test_a_missing_space_after_a_colon_is_named_where_it_belongs() -> None:
    fault = only_fault("a: 1\nminimum_age:18\nb: 2\n")
    assert fault.message == "there is no space after 'minimum_age:'"
    assert (fault.mark.line, fault.mark.column) == (2, 13)


def test_a_space_copied_from_a_web_page_is_named() -> None:
    assert "a special one" in only_fault("a: 1\nminimum_age:\u00a018\nb: 2\n").message


def test_a_text_that_goes_on_without_indentation_is_told_how() -> None:
    fault = only_fault("a:\n  b: A home\n  for men, see\n  c: 1\n")
    assert fault.mark.line == 3
    assert "indent it more" in fault.hint


def test_an_address_on_a_line_of_its_own_lacks_no_space() -> None:
    assert only_fault("a: 1\nhttps://example.org\nb: 2\n").message == "this line has no ':'"


def test_the_marks_of_a_merge_are_known() -> None:
    fault = only_fault("a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> other\n")
    assert fault.message == "<<<<<<< was left by a merge of two versions of this file"
    assert fault.mark.line == 2


def test_two_commas_in_a_row_are_no_text_to_put_in_quotes() -> None:
    assert only_fault("languages: [en,, es]\n").hint.startswith("take one comma out")


def test_a_bracket_that_a_comment_cuts_off_says_so() -> None:
    fault = only_fault("a: {b: 12 Elm Street #4, c: d}\ne: f\n")
    assert fault.hint == "put quotes around text that has # in it"
    assert fault.mark.column == 4


@pytest.mark.parametrize("text", ["say: *Ask at the desk\nb: 1\n", "say: &c at the desk: 1\nb: 1\n"])
def test_text_that_starts_like_an_alias_is_one_fault(text: str) -> None:
    fault = only_fault(text)
    assert fault.hint == "put quotes around the text"
    assert (fault.mark.line, fault.mark.column) == (1, 6)
