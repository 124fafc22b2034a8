from __future__ import annotations

from resmatch.catalog import check_text
from tests.catalog.examples import TODAY


def hints(*entries: str) -> list[str]:
    text = "resources:\n" + "".join(f"  - {{{entry}, kind: service}}\n" for entry in entries)
    return [problem.hint for problem in check_text(text, "f.yaml", today=TODAY).problems if problem.code == "E101"]


def test_the_name_gives_the_free_id() -> None:
    assert "'blue-door' is free" in hints("id: a, name: A", "id: a, name: Blue Door")[0]


def test_a_name_that_is_taken_too_gives_a_number() -> None:
    assert "'a-2' is free" in hints("id: a, name: A", "id: a, name: A")[0]


def test_a_free_id_is_free_in_the_whole_catalog() -> None:
    found = hints("id: a, name: A", "id: a, name: Blue Door", "id: blue-door, name: B")
    assert "'a-2' is free" in found[0]


def test_every_repetition_is_told_once() -> None:
    assert len(hints("id: a, name: A", "id: a, name: B", "id: a, name: C")) == 2


def test_an_id_that_is_no_text_is_told_once_as_that() -> None:
    text = "resources:\n  - {id: [a], name: A, kind: service}\n"
    assert [problem.code for problem in check_text(text, "f.yaml", today=TODAY).problems] == ["E110"]
