from __future__ import annotations

import re
from xml.etree import ElementTree as ET

from resmatch.upkeep.coverage import coverage_of, holes_in
from resmatch.upkeep.coverage.areas import Area
from resmatch.upkeep.coverage.county_map import WIDTH_PIXELS, county_map
from resmatch.upkeep.coverage.report_page import HOLES_SHOWN, coverage_html, gap_html
from tests.upkeep.coverage.homes import ALL, house

WORCESTER, HAMPDEN = Area("MA", "Worcester", "25027"), Area("MA", "Hampden", "25013")
MAP = county_map({WORCESTER: 4, HAMPDEN: 0}, "A map")


def page(*records: dict[str, object]) -> str:
    coverage = coverage_of(records or ALL)
    return coverage_html(coverage, holes_in(coverage))


def test_the_page_stands_alone() -> None:
    assert not re.search(r"<script|<link|src=|url\(|@import", page())
    assert set(re.findall(r'https?://[^"\s]+', page())) == {"http://www.w3.org/2000/svg"}


def test_the_page_names_the_holes_and_draws_bars_and_counties() -> None:
    assert "0 of 14 men&#x27;s houses answered on methadone" in page()
    assert "2 yes, 14 not known, of 16" in page()
    assert page().count("<path") == 14


def test_the_page_of_holes_names_every_one() -> None:
    coverage = coverage_of(ALL)
    holes = holes_in(coverage)
    printed = gap_html(coverage, holes * HOLES_SHOWN)
    assert printed.count("<li>") == len(holes) * HOLES_SHOWN
    assert "0 of 14 men&#x27;s houses answered on methadone" in printed
    assert printed.count("<path") == 14


def test_a_catalog_without_a_place_has_no_map() -> None:
    assert "<path" not in page(house(1, location={}), house(2, location={}))


def test_the_map_shows_every_county_of_the_states_and_says_its_count() -> None:
    root = ET.fromstring(MAP)
    titles = [title.text for title in root.iter("{http://www.w3.org/2000/svg}title")]
    assert len(titles) == 15
    assert "Worcester, MA: 4 listings" in titles
    assert "Hampden, MA: 0 listings" in titles


def test_an_empty_county_is_dashed() -> None:
    assert MAP.count("stroke-dasharray") == 13


def test_every_point_of_the_map_lies_inside_its_frame() -> None:
    height = float(re.findall(r'viewBox="0 0 \d+ (\d+)"', MAP)[0])
    points = [tuple(map(float, pair)) for pair in re.findall(r"(-?[\d.]+),(-?[\d.]+)", MAP)]
    assert all(0 <= x <= WIDTH_PIXELS and 0 <= y <= height + 1 for x, y in points)


def test_no_county_no_map() -> None:
    assert county_map({}, "A map") == ""
