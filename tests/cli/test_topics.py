from __future__ import annotations

import shlex

import pytest

from resmatch.cli.topics import PLACE, TIME, TOPICS
from resmatch.diagnostics.render.cells import cells
from resmatch.matching.criteria import CRITERIA
from resmatch.matching.profile import DEFAULT
from resmatch.schedule import read_when
from tests.cli.sessions import run
from tests.small import NOW


@pytest.mark.parametrize("columns", ["60", "80"])
@pytest.mark.parametrize("topic", TOPICS)
def test_every_topic_is_a_page_that_fits(topic: str, columns: str) -> None:
    result = run(["help", topic], COLUMNS=columns)
    assert result.exit_code == 0
    assert [line for line in result.stdout.splitlines() if cells(line) > int(columns)] == []


def examples(page: str, option: str) -> list[str]:
    lines = [line.strip() for line in page.splitlines() if line.strip().startswith(option)]
    return [shlex.split(line)[1] for line in lines]


@pytest.mark.parametrize("text", [*examples(TIME, "--when"), *examples(TIME, "--busy")])
def test_every_time_on_the_page_can_be_read(text: str) -> None:
    assert read_when(text, NOW).windows


@pytest.mark.parametrize("text", examples(PLACE, "--near"))
def test_every_place_on_the_page_can_be_found(text: str) -> None:
    assert run(["find", "housing", "--near", text]).exit_code in (0, 1)


def test_the_page_on_the_score_names_every_criterion_and_its_shares() -> None:
    text = TOPICS["score"][1]()
    for criterion in CRITERIA:
        assert f"  {criterion.name}" in text
        row = [line for line in text.splitlines() if line.split()[:1] == [criterion.name]][-1]
        assert [int(share) for share in row.split()[1:]] == list(DEFAULT.table[criterion.name])
