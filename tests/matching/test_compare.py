from __future__ import annotations

from resmatch.matching.client import Client
from resmatch.matching.compare import NOT_KNOWN, Comparison, compare
from resmatch.matching.engine import match_index
from tests.matching.build import NOW, WORCESTER, house
from tests.matching.laws.worlds import index_of


def compared(*records: dict[str, object]) -> Comparison:
    named = [{"id": f"r{place}", "name": f"Place {place}", **record} for place, record in enumerate(records)]
    client = Client(needs=("housing.recovery_residence",), near=WORCESTER).resolve(now=NOW)
    result = match_index(index_of(named), client, limit=10)
    matches = sorted(result.needs[0].matches, key=lambda match: match.resource.id)
    return compare(matches)


def values(comparison: Comparison, fact: str) -> tuple[str, ...]:
    return next(row.values for row in comparison.rows if row.fact == fact)


def test_what_a_place_does_not_say_is_not_known_and_to_ask() -> None:
    comparison = compared(house(cost="free"), house())
    assert values(comparison, "cost") == ("free", NOT_KNOWN)
    assert next(row for row in comparison.rows if row.fact == "cost").ask


def test_facts_that_no_place_gives_are_left_out() -> None:
    assert "curfew" not in [row.fact for row in compared(house(), house()).rows]


def test_a_private_place_shows_no_distance() -> None:
    hidden = house(confidential_location="yes", point={"latitude": 42.3, "longitude": -71.8})
    distances = values(compared(hidden, house(point={"latitude": 42.28, "longitude": -71.8})), "distance")
    assert distances[0].startswith("private location")
    assert distances[1].endswith(" mi")


def test_a_refused_medicine_is_shown_beside_an_accepted_one() -> None:
    medicine = values(compared(house(moud={"methadone": "yes"}), house(moud={"methadone": "no"})), "medicine")
    assert medicine == ("methadone: yes", "methadone: no")


def test_plain_data_names_places_rows_and_what_differs() -> None:
    data = compared(house(cost="free"), house(cost="sliding")).to_dict()
    assert [place["id"] for place in data["places"]] == ["r0", "r1"]
    cost = next(row for row in data["rows"] if row["fact"] == "cost")
    assert cost == {"fact": "cost", "values": ["free", "sliding"], "differs": True, "ask": False}
