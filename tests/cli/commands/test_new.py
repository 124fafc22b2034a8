from __future__ import annotations

from tests.cli.sessions import run


def test_a_form_is_printed_for_a_kind_by_any_of_its_names() -> None:
    assert run(["new", "housing"]).stdout == run(["new", "residence"]).stdout
    assert "    kind: housing\n" in run(["new", "housing"]).stdout


def test_a_form_as_it_comes_tells_its_blanks() -> None:
    result = run(
        ["validate", "--stdin-filename", "new.yaml", "--format", "concise"], given=run(["new", "housing"]).stdout
    )
    assert result.exit_code == 1
    assert [line.split()[1] for line in result.stdout.splitlines()] == ["E111", "E114", "E104"]


def test_an_unknown_kind_gets_a_suggestion() -> None:
    result = run(["new", "housin"])
    assert result.exit_code == 2
    assert "did you mean" in result.stderr


def test_a_type_in_the_place_of_a_kind_says_its_kind() -> None:
    assert "write kind: housing and type: recovery_residence" in run(["new", "sober living"]).stderr


def test_a_word_that_is_near_no_kind_gets_them_all() -> None:
    assert "support_group, housing, treatment" in run(["new", "house"]).stderr
