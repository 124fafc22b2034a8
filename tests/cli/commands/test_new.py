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
