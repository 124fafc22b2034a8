from __future__ import annotations

from resmatch.output.echo import without_echo
from tests.small import find


def test_nothing_that_was_asked_is_left_in_the_data() -> None:
    result = find("housing", insurance=["tricare"], takes=["methadone"], when="tue evening", facts={"man", "age=34"})
    assert "tricare" in result.to_json().lower()
    text = without_echo(result).to_json().lower()
    for word in ("tricare", "tue evening", "age 34", '"man'):
        assert word not in text


def test_scores_and_places_stay() -> None:
    before = find("housing", insurance=["tricare"])
    after = without_echo(before)
    assert [match.score for match in after.needs[0].matches] == [match.score for match in before.needs[0].matches]
