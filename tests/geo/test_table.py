import zoneinfo

import pytest

from resmatch.geo.table import TABLE_FILE, TABLE_VERSION, ZONES, table


def test_the_file_is_smaller_than_a_megabyte() -> None:
    assert TABLE_FILE.stat().st_size < 1_000_000


def test_a_zip_code_has_its_town_point_zone_and_county() -> None:
    row = table().zip("01609")
    assert row is not None
    assert (row.town.name, row.town.state, row.zone, row.fips) == ("Worcester", "MA", "America/New_York", ("25027",))
    assert (row.latitude, row.longitude) == (42.2826, -71.8277)


@pytest.mark.parametrize("code", ["99999", "0160", "", "09001", "01609\t"])
def test_what_is_no_zip_code_of_the_table_has_no_row(code: str) -> None:
    assert table().zip(code) is None


def test_a_town_lies_in_the_mean_of_its_zip_codes() -> None:
    (town,) = table().towns("worcester", "MA")
    rows = [table().zip(code) for code in town.zips]
    assert town.latitude == pytest.approx(sum(row.latitude for row in rows if row) / len(rows), abs=1e-4)


def test_one_stray_zip_code_puts_no_city_into_another_county() -> None:
    (boston,) = table().towns("boston", "MA")
    assert boston.fips == ("25025",)


def test_a_name_without_a_state_finds_namesakes_in_every_state() -> None:
    assert {row.state for row in table().counties("worcester")} == {"MA", "MD"}
    assert len(table().towns("springfield")) > 20


def test_a_name_is_never_found_by_its_beginning() -> None:
    assert table().towns("worces") == []


def test_connecticut_places_know_their_present_and_their_former_county() -> None:
    row = table().zip("06103")
    assert row is not None
    names = [county.name for county in map(table().county, row.fips) if county]
    assert names == ["Capitol", "Hartford"]


@pytest.mark.parametrize(
    ("code", "zone"),
    [
        ("32501", "America/Chicago"),  # Pensacola
        ("79901", "America/Denver"),  # El Paso
        ("46402", "America/Chicago"),  # Gary
        ("37901", "America/New_York"),  # Knoxville
        ("83814", "America/Los_Angeles"),  # Coeur d'Alene
        ("86515", "America/Denver"),  # Window Rock
        ("85001", "America/Phoenix"),
        ("99546", "America/Adak"),
        ("96813", "Pacific/Honolulu"),
    ],
)
def test_places_in_split_states_have_the_clock_of_their_people(code: str, zone: str) -> None:
    row = table().zip(code)
    assert row is not None
    assert row.zone == zone


def test_every_zone_of_the_table_is_real() -> None:
    assert set(ZONES) <= zoneinfo.available_timezones()
    assert len(set(ZONES.values())) == len(ZONES)


def test_the_table_says_its_version_and_holds_the_country() -> None:
    assert TABLE_VERSION == "resmatch places 1"
    assert len(table().town_keys()) > 18_000
    assert len(table().county_keys("MA")) == 14
