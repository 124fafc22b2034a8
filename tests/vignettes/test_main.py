from __future__ import annotations

from pathlib import Path

import pytest

from tests.vignettes.__main__ import MET, MISSED, NOT_READ, main

HEAD = "as_of: 2026-11-21\nvignettes:\n"
GROUP = "{id: a, kind: mutual_aid, pathway: twelve_step, miles: 1}"
MEETING = f"- {{id: A01, title: A meeting, client: {{needs: support.mutual_aid}}, resources: [{GROUP}], expect: "


def run(folder: Path, *stories: str) -> int:
    path = folder / "stories.yaml"
    path.write_text(HEAD + "\n".join(stories) + "\n", encoding="utf-8")
    return main([str(path)])


def test_a_story_that_is_met_scores_in_full(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, MEETING + "{tiers: {a: fits}, not_say: [zebra]}}") == MET
    assert capsys.readouterr().out == "A01  2 of 2  A meeting\n"


def test_a_miss_is_named_under_its_story(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, MEETING + "{tiers: {a: excluded}}}") == MISSED
    assert capsys.readouterr().out == "A01  0 of 1  A meeting\n    a is fits, not excluded\n"


@pytest.mark.parametrize(
    ("story", "line"),
    [
        ("- {id: A01, client: {shoe_size: 9}}", "A01: the runner does not know the word of a client 'shoe_size'"),
        ("- {id: A01, resources: [{id: a, kind: castle}]}", "A01: the runner does not know the kind 'castle'"),
        ("- {id: A01, expect: {mood: x}}", "A01: the runner does not know the expectation 'mood'"),
        ("- {id: A01, client: {meds: zebra}}", "A01: client meds: I do not know the medicine 'zebra'"),
        (
            "- {id: A01, resources: [{id: a, kind: clinic, gender_policy: zebra}]}",
            "A01: resource a: unknown gender policy 'zebra'",
        ),
    ],
)
def test_what_cannot_be_told_is_one_line_with_file_story_and_word(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], story: str, line: str
) -> None:
    assert run(tmp_path, story) == NOT_READ
    printed = capsys.readouterr()
    assert printed.err == f"{tmp_path / 'stories.yaml'}: {line}\n"
    assert printed.out == ""


def test_a_story_that_cannot_be_told_does_not_hide_the_next(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stories = ("- {id: A00, client: {shoe_size: 9}}", MEETING + "{tiers: {a: fits}}}")
    assert run(tmp_path, *stories) == NOT_READ
    assert capsys.readouterr().out == "A01  1 of 1  A meeting\n"


def test_a_file_that_is_no_yaml_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "broken.yaml"
    path.write_text("vignettes: [", encoding="utf-8")
    assert main([str(path)]) == NOT_READ
    assert capsys.readouterr().err.startswith(f"{path}: line 1: ")


def test_without_a_file_the_usage_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == NOT_READ
    assert "usage" in capsys.readouterr().err
