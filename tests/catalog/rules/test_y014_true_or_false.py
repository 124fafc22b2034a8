from __future__ import annotations

import pytest

from tests.catalog.examples import found, group


@pytest.mark.parametrize(
    "field",
    [
        "pets: true",
        "intake: {walk_in: true}",
        "payers: {medicaid: true}",
        "moud: {methadone: false}",
        "support_group: {medication_welcome: {attend: true}}",
        "court_approved: {parenting: {value: true}}",
    ],
)
def test_every_answer_is_better_written_in_words(field: str) -> None:
    problems = found(group(f"    {field}\n"), "Y014")
    assert len(problems) == 1
    assert problems[0].is_fixable


@pytest.mark.parametrize(
    "field",
    ["pets: yes", "notes: true", "tags: [true]", "nonsense: true", "phones: true", "schedules: [{always: true}]"],
)
def test_what_is_no_answer_is_left_alone(field: str) -> None:
    assert not found(group(f"    {field}\n"), "Y014")
