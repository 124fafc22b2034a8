from __future__ import annotations

from resmatch.upkeep.coverage import Hole, holes_in
from tests.upkeep.coverage.homes import ALL, clinic, coverage, hours, house


def holes(*records: dict[str, object]) -> tuple[Hole, ...]:
    return holes_in(coverage(*records))


def texts(*records: dict[str, object]) -> list[str]:
    return [hole.text for hole in holes(*records)]


def test_what_nobody_was_asked_is_named_with_its_count() -> None:
    assert "0 of 14 men's houses answered on methadone" in texts()


def test_a_hole_names_the_listings_to_call() -> None:
    (hole,) = (hole for hole in holes() if hole.text == "0 of 14 men's houses answered on methadone")
    assert hole.ids == tuple(f"house-{number}" for number in range(14))


def test_what_nobody_offers_is_another_hole() -> None:
    assert "0 of 3 listings for medicine for opioid use offer evening hours" in texts()


def test_a_county_without_a_listing_is_named() -> None:
    assert any(text.startswith("no listing for sober / recovery housing in Hampden, MA") for text in texts())


def test_what_is_answered_and_offered_is_no_hole() -> None:
    assert not any("women's houses answered on methadone" in text for text in texts())
    assert not any("Medicaid" in text for text in texts())


def test_one_listing_is_no_hole() -> None:
    assert texts(house(1)) == []


def test_the_worst_comes_first_and_none_twice() -> None:
    found = holes()
    assert [hole.weight for hole in found] == sorted((hole.weight for hole in found), reverse=True)
    assert len({hole.text for hole in found}) == len(found)


def test_asking_one_more_never_makes_a_hole_worse() -> None:
    before = {hole.text.partition(" answered on ")[2]: hole.weight for hole in holes(*ALL)}
    asked = [*ALL[:-1], clinic(2, schedules=hours("09:00", "20:00"), payers={"medicaid": "yes", "medicare": "no"})]
    after = {hole.text.partition(" answered on ")[2]: hole.weight for hole in holes(*asked)}
    assert after["Medicare"] < before["Medicare"]
