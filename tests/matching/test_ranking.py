"""Pairs of listings of which one ranks first. Only the order is asserted, so weights may move."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from resmatch.catalog.loader import check_text
from resmatch.geo import Point
from resmatch.matching.client import Client
from resmatch.matching.criteria import CRITERIA
from resmatch.matching.judge import Judgement, judge_need
from resmatch.matching.profile import DEFAULT
from tests.matching.build import NOW, WORCESTER, Entry, compiled

CASES = yaml.safe_load((Path(__file__).parents[1] / "cases" / "ranking.yaml").read_text(encoding="utf-8"))
PAIRS: list[dict[str, Any]] = CASES["pairs"]
MILES_A_DEGREE = 69.05
PLAIN_WORDS = {"id", "kind", "name"}


def placed(listing: Entry) -> Entry:
    """Turn ``miles`` into a point north of the client."""
    plain = {name: value for name, value in listing.items() if name != "miles"}
    if "miles" not in listing:
        return plain
    assert isinstance(WORCESTER.point, Point)
    latitude = round(WORCESTER.point.latitude + listing["miles"] / MILES_A_DEGREE, 5)
    return {**plain, "point": {"latitude": latitude, "longitude": WORCESTER.point.longitude}}


def entries(pair: dict[str, Any]) -> tuple[Entry, Entry]:
    """Give both listings; the worse one is first by name."""
    default = CASES["defaults"].get(pair["need"], {})
    words = {"better": {"id": "z", "name": "Z"}, "worse": {"id": "a", "name": "A"}}
    better, worse = ({**words[which], **default, **placed(pair[which])} for which in ("better", "worse"))
    return _dated(better), _dated(worse)


def _dated(value: Any) -> Any:
    """Write dates as records hold them: as text."""
    return json.loads(json.dumps(value, default=str))


def judged(pair: dict[str, Any]) -> Judgement:
    client = Client(needs=[pair["need"]], near=WORCESTER, **pair["client"]).resolve(now=NOW)
    return judge_need(compiled(*entries(pair)), client.needs[0], client, DEFAULT)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair["id"])
def test_the_better_one_ranks_first(pair: dict[str, Any]) -> None:
    result = judged(pair)
    order = [result.rows.index.records[row]["id"] for row in result.rows.numbers[result.order]]
    assert order == ["z", "a"]


def test_the_pairs_are_entries_that_a_catalog_may_hold() -> None:
    for pair in PAIRS:
        report = check_text(json.dumps({"resources": list(entries(pair))}), f"{pair['id']}.yaml")
        assert not [problem.message for problem in report.problems if problem.code.startswith(("E", "Y0"))], pair["id"]


def test_there_are_enough_pairs_and_none_twice() -> None:
    assert len(PAIRS) >= 40
    assert len({pair["id"] for pair in PAIRS}) == len(PAIRS)


def test_every_criterion_tells_some_pair_apart() -> None:
    """By its own points, or (where it is a limit) by its check."""
    apart: set[str] = set()
    for pair in PAIRS:
        result = judged(pair)
        apart |= {
            criterion.name
            for criterion, grades in zip(result.criteria, result.criterion_grades, strict=True)
            if grades[0] != grades[1]
        }
    assert {criterion.name for criterion in CRITERIA} - apart == set()
