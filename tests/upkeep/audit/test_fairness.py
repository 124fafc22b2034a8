from __future__ import annotations

import json

from resmatch.upkeep.audit import FairnessReport, audit_fairness
from resmatch.upkeep.audit.fairness import Row
from tests.matching.build import NOW, Entry, compiled, house

OPEN = {"serves_gender": ["men"], "abstinence_required": "no"}


def report(*records: Entry) -> FairnessReport:
    return audit_fairness(compiled(*records), NOW)


def row(found: FairnessReport, attribute: str, value: str) -> Row:
    return next(row for row in found.rows if (row.attribute, row.value) == (attribute, value))


def test_the_plain_client_comes_first_and_has_no_cause() -> None:
    first = report(house(**OPEN)).rows[0]
    assert first.attribute == "plain"
    assert first.causes == ()
    assert first.fits > 0


def test_who_finds_less_is_shown_with_the_field_that_caused_it() -> None:
    found = report(house(**OPEN, moud={"methadone": "no"}))
    methadone = row(found, "medicine", "methadone")
    assert methadone.fits == 0
    assert methadone.excluded == methadone.needs
    assert methadone.causes[0][0] == "methadone"
    assert row(found, "gender", "woman").causes[0][0] == "gender"


def test_a_listing_that_is_silent_costs_a_call() -> None:
    found = report(house(**OPEN))
    methadone = row(found, "medicine", "methadone")
    assert (methadone.fits, methadone.excluded) == (0, 0)
    assert methadone.call_first == methadone.needs


def test_counts_of_every_row_cover_the_same_listings() -> None:
    found = report(house(**OPEN), house(), house(minors="no"))
    totals = {row.fits + row.call_first + row.excluded for row in found.rows}
    assert len(totals) == 1


def test_the_nearest_fit_is_a_median_of_miles_and_none_without_one() -> None:
    town = {"location": {"city": "Worcester", "state_province": "MA"}, "point": {"latitude": 42.3, "longitude": -71.8}}
    found = report(house(**OPEN, **town))
    assert found.rows[0].nearest_miles is not None
    assert row(found, "gender", "woman").nearest_miles is None


def test_the_table_fits_the_page_and_the_json_is_plain() -> None:
    found = report(house(**OPEN), house())
    assert all(len(line) <= 80 for line in found.to_text().splitlines())
    plain = json.loads(json.dumps(found.to_dict(), allow_nan=False))
    assert plain["schema"] == "resmatch/audit-fairness/1"
    assert len(plain["rows"]) == len(found.rows)
    assert 0 <= plain["rows"][0]["share_without_a_fit"] <= 1


def test_an_empty_catalog_has_nothing_to_share() -> None:
    found = report()
    assert found.to_dict()["rows"][0]["share_without_a_fit"] is None
    assert "0 listings" in found.to_text()


def test_moving_a_private_place_changes_no_byte() -> None:
    def told(latitude: float, city: str) -> str:
        hidden = house(
            **OPEN,
            confidential_location="yes",
            point={"latitude": latitude, "longitude": -71.8},
            location={"city": city, "state_province": "MA"},
        )
        open_place = house(**OPEN, location={"city": "Boston", "state_province": "MA"})
        found = report(hidden, hidden, open_place)
        return found.to_text() + json.dumps(found.to_dict())

    assert told(42.3, "Worcester") == told(41.6, "Fall River")
