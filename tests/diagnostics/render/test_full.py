from __future__ import annotations

import pytest

from resmatch.diagnostics import Problem, Report, Safety, Severity, Span
from resmatch.diagnostics.render import full
from resmatch.diagnostics.render.cells import cells
from tests.diagnostics.samples import ERROR, problem, session

SESSION = """\
E104 [*] error: unknown pathway 'smart recvery'
  --> catalogs/boston/housing.yaml:6:25
   6 |     pathways: [12-step, smart recvery]
     |                         ^^^^^^^^^^^^^
     = did you mean 'smart-recovery'?

Y012 [*] warning: unquoted 02121 is the number 1105 to many tools
  --> catalogs/boston/housing.yaml:8:67
   8 |     address: {street: 12 Harbor St, city: Boston, state: MA, zip: 02121}
     |                                                                   ^^^^^
     = write "02121"

E101 error: id 'harbor-street-house' is already used on line 3
  --> catalogs/boston/housing.yaml:14:9
  14 |   - id: harbor-street-house
     |         ^^^^^^^^^^^^^^^^^^^
     = ids are unique across all files; 'lantern-house' is free

2 listings in 1 file: 2 errors, 1 warning. Nothing was changed.
[*] 2 can be fixed for you: resmatch validate --fix  (--diff to look first)
"""


def shown(*problems: Problem, width: int = 80) -> list[str]:
    report = Report(problems, files=1, resources=1)
    return full.render(report, width=width).splitlines()


def test_problems_look_as_documented() -> None:
    assert full.render(session()) == SESSION


def test_a_problem_without_a_source_line_has_no_carets() -> None:
    assert shown(problem("Y023", "there is no such file", hint="check the spelling"))[:4] == [
        "Y023 error: there is no such file",
        "  --> catalogs/boston/housing.yaml:1:1",
        "     = check the spelling",
        "",
    ]


def test_an_empty_span_still_has_one_caret() -> None:
    assert shown(problem(place=(3, 6, 6), line="name:"))[3] == "     |      ^"


def test_carets_under_several_lines_end_with_the_first() -> None:
    span = Span("f.yaml", 3, 5, 9, 2)
    seen = Problem("E103", ERROR, "field 'name' is missing", span, source_line="  - id: harbor")
    assert shown(seen)[2:4] == ["   3 |   - id: harbor", "     |     ^^^^^^^^^^"]


@pytest.mark.parametrize("line", [9_999, 10_000, 1_234_567])
def test_the_margin_grows_with_the_line_number(line: int) -> None:
    lines = shown(problem(place=(line, 3, 4), line="a: b", hint="x"))
    assert lines[2].index("|") == lines[3].index("|") == lines[4].index("=")
    assert f"{line} | a: b" in lines[2]


def test_carets_stand_under_wide_letters() -> None:
    lines = shown(problem(place=(1, 10, 12), line="name: 東京 🏠x"))
    assert cells(lines[2][: lines[2].index("🏠")]) == lines[3].index("^")
    assert lines[3].endswith(" ^^^")


@pytest.mark.parametrize("width", [60, 72, 80, 120])
def test_nothing_is_wider_than_the_screen(width: int) -> None:
    seen = problem(place=(1, 150, 160), line="word " * 60, message="word " * 40, hint="act " * 50)
    assert max(map(len, shown(seen, width=width)[:-1])) <= width


def test_messages_wrap_but_ids_and_links_do_not_break() -> None:
    link = "https://example.org/" + "a-long-path/" * 8
    assert link in shown(problem(message=f"see {link} for more"), width=60)[1]


@pytest.mark.parametrize(
    "text", ["\x1b[31mred", "\u202eright", "\x07", "\x9b2J", "a\nb", "tab\there", "zero\u200bwidth"]
)
def test_nothing_from_a_file_reaches_the_terminal_as_a_command(text: str) -> None:
    seen = problem(message=text, hint=text, line=text, file=f"{text}.yaml", place=(1, 1, 3))
    written = "".join(shown(seen))
    assert written.isprintable()
    assert "\\x1b[31mred" in written or "\x1b" not in text


def test_at_most_a_hundred_problems_are_shown() -> None:
    exactly = shown(*[problem("E1")] * full.SHOWN_AT_MOST)
    assert not any("more problem" in line for line in exactly)
    lines = shown(*[problem("E1")] * 137)
    assert sum(line.startswith("E1 ") for line in lines) == 100
    assert "... and 37 more problems; --format concise lists them all" in lines
    assert lines[-1].startswith("1 listing in 1 file: 137 errors.")


def test_one_problem_too_many_is_one_more_problem() -> None:
    assert "... and 1 more problem; --format concise lists them all" in shown(*[problem()] * 101)


def test_only_safe_fixes_are_starred() -> None:
    assert shown(problem(fix=Safety.UNSAFE))[0].startswith("E131 error:")


def test_notes_of_one_code_are_told_once_and_counted() -> None:
    note = problem("F301", severity=Severity.INFO)
    lines = shown(note, problem("E131"), note, note)
    assert [line for line in lines if line.startswith(("F301", "E131"))] == [
        "F301 info: something is wrong",
        "E131 error: something is wrong",
    ]
    assert "  and 2 more like it: --select F301" in lines
    assert lines[-1].startswith("1 listing in 1 file: 1 error, 3 notes.")


def test_all_notes_are_told_where_they_were_asked_for() -> None:
    note = problem("F301", severity=Severity.INFO)
    text = full.render(Report((note, note), files=1, resources=1), notes=full.Notes.ALL)
    assert text.count("F301") == 2
