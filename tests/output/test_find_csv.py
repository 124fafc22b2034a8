from __future__ import annotations

import csv
import io

from resmatch.output.find_csv import COLUMNS, find_csv
from tests.small import find


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_one_row_for_each_place_with_the_same_columns() -> None:
    result = find("housing", "mat")
    places = [row for row in rows(find_csv(result)) if row["need"]]
    assert len(places) == sum(len(need.matches) for need in result.needs)
    assert list(places[0]) == list(COLUMNS)


def test_alerts_and_the_banner_of_invented_places_come_first() -> None:
    tiers = [row["tier"] for row in rows(find_csv(find("suicide", "housing")))]
    assert tiers[:2] == ["alert", "notice"]


def test_alerts_that_stand_alone_have_no_places_beside_them() -> None:
    assert {row["tier"] for row in rows(find_csv(find("overdose", "housing")))} == {"alert"}


def test_unknown_values_are_empty_and_never_zero() -> None:
    (row,) = (row for row in rows(find_csv(find("support group"))) if row["id"] == "smart-tuesday")
    assert row["distance_mi"] == row["phone"] == ""
