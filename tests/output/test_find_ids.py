from __future__ import annotations

from resmatch.output.find_ids import find_ids
from tests.small import find


def test_one_id_a_line_and_nothing_else() -> None:
    result = find("housing", "housing.transitional")
    ids = find_ids(result).splitlines()
    assert len(ids) == len(set(ids))
    assert set(ids) == {match.resource.id for need in result.needs for match in need.matches}


def test_alerts_that_stand_alone_leave_no_ids() -> None:
    assert find_ids(find("overdose", "housing")) == ""
