from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from resmatch.diagnostics import Report, Safety
from resmatch.diagnostics.render import json as render_json
from tests.diagnostics.samples import FILE, problem, session


def test_the_report_is_one_object() -> None:
    report = json.loads(render_json.render(session()))
    assert {key: value for key, value in report.items() if key != "problems"} == {
        "schema": "resmatch/validate/1",
        "ok": False,
        "files": 1,
        "listings": 2,
        "counts": {"error": 2, "warning": 1, "info": 0},
    }
    assert [seen["code"] for seen in report["problems"]] == ["E104", "Y012", "E101"]


def test_a_problem_carries_its_place_and_its_fix() -> None:
    report = Report((problem(place=(6, 25, 38), hint="do this", fix=Safety.UNSAFE),), files=1, resources=1)
    assert json.loads(render_json.render(report))["problems"] == [
        {
            "code": "E131",
            "severity": "error",
            "message": "something is wrong",
            "hint": "do this",
            "file": FILE,
            "line": 6,
            "column": 25,
            "end_line": 6,
            "end_column": 38,
            "fix": {
                "title": "write it right",
                "safety": "unsafe",
                "edits": [{"start": 25, "end": 38, "text": "fixed"}],
            },
        }
    ]


def test_what_is_absent_is_null() -> None:
    (seen,) = json.loads(render_json.render(Report((problem(),), files=1, resources=1)))["problems"]
    assert (seen["hint"], seen["fix"]) == (None, None)


def test_source_lines_stay_out_because_they_may_hold_staff_notes() -> None:
    report = Report((problem(line="staff_notes: ask for the manager"),), files=1, resources=1)
    assert "manager" not in render_json.render(report)


def test_readable_letters_are_written_as_they_are() -> None:
    assert "Café 🏠" in render_json.render(Report((problem(message="Café 🏠"),), files=1, resources=1))


@given(st.text(st.characters(exclude_categories=[]), max_size=30))
def test_any_message_survives_and_none_reaches_the_terminal_as_a_command(message: str) -> None:
    written = render_json.render(Report((problem(message=message),), files=1, resources=1))
    assert json.loads(written)["problems"][0]["message"] == message
    assert written.replace("\n", "").isprintable()
