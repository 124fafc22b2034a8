from __future__ import annotations

from resmatch.upkeep.coverage import NeedCoverage, coverage_of
from resmatch.upkeep.coverage.questions import Answer
from tests.upkeep.coverage.homes import ALL, coverage, house

HOUSES = "housing.recovery_residence"


def need(name: str) -> NeedCoverage:
    return next(need for need in coverage().needs if need.need == name)


def test_every_listing_of_a_need_is_counted_by_county_and_town() -> None:
    houses = need(HOUSES)
    assert houses.listings == 16
    assert {str(area): number for area, number in houses.counties.items()} == {"Worcester, MA": 16, "Hampden, MA": 0}
    assert houses.towns == {"Worcester, MA": 16}


def test_answers_add_up_to_the_listings_the_question_is_for() -> None:
    for row in (tally for covered in coverage().needs for tally in covered.tallies):
        assert sum(row.answers.values()) == row.of


def test_silence_is_counted_as_silence() -> None:
    (methadone,) = (tally for tally in need(HOUSES).tallies if tally.question.name == "moud.methadone")
    assert (methadone.yes, methadone.answers[Answer.NO], methadone.silent) == (2, 0, 14)


def test_a_need_can_be_asked_for_that_nothing_answers() -> None:
    (food,) = coverage_of(ALL, ["basics.food"]).needs
    assert (food.listings, food.tallies) == (0, ())


def test_places_that_are_gone_do_not_count() -> None:
    assert coverage(house(1, status="defunct"), house(2)).listings == 1


def test_a_confidential_place_is_counted_in_no_town() -> None:
    (hidden,) = coverage(house(1, confidential_location="yes")).needs
    assert (dict(hidden.towns), dict(hidden.counties), hidden.anywhere) == ({}, {}, 1)


def test_a_service_area_counts_for_its_counties() -> None:
    area = {"type": "counties", "counties": ["Franklin, MA", "Berkshire, MA"]}
    (served,) = coverage(house(1, location={}, service_area=area)).needs
    assert {str(area) for area in served.counties} == {"Franklin, MA", "Berkshire, MA"}
