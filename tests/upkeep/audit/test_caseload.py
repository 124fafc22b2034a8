from __future__ import annotations

from dataclasses import fields
from typing import Any

import pytest

from resmatch.matching.client import Client
from resmatch.upkeep.audit.caseload import SAME, busiest_place, caseload
from tests.matching.build import NOW, WORCESTER, compiled, entry, house, meeting

INDEX = compiled(house(), meeting())
CASES = caseload(INDEX, NOW, place=WORCESTER)
MADE_ANEW = {"needs", "now", "place", "state", "facts", "wanted", "blocked"}


def differing(client: Client, plain: Client) -> set[str]:
    names = {item.name for item in fields(Client)} - MADE_ANEW
    return {name for name in names if getattr(client, name) != getattr(plain, name)}


def in_town(city: str, **facts: Any) -> dict[str, Any]:
    return house(location={"city": city, "state_province": "MA"}, **facts)


def test_the_plain_client_comes_first_and_asks_every_need_of_the_catalog() -> None:
    assert (CASES[0].attribute, CASES[0].value) == ("plain", SAME)
    assert set(CASES[0].client.needs) == set(INDEX.postings)
    assert {case.client.needs for case in CASES} == {CASES[0].client.needs}


@pytest.mark.parametrize("case", CASES[1:], ids=lambda case: f"{case.attribute}: {case.value}")
def test_every_other_client_differs_from_the_plain_one(case: Any) -> None:
    assert 1 <= len(differing(case.client, CASES[0].client)) <= 2


def test_no_two_clients_are_the_same() -> None:
    assert len({(case.attribute, case.value) for case in CASES}) == len(CASES)


def test_the_place_is_the_town_with_most_listings() -> None:
    index = compiled(in_town("Boston"), in_town("Worcester"), in_town("Worcester"))
    place = busiest_place(index)
    assert place is not None
    assert place.town == "Worcester"


def test_a_private_place_never_decides_it() -> None:
    hidden = in_town("Worcester", confidential_location="yes")
    place = busiest_place(compiled(hidden, hidden, in_town("Boston")))
    assert place is not None
    assert place.town == "Boston"
    assert busiest_place(compiled(hidden)) is None


def test_a_town_nobody_knows_is_passed_over() -> None:
    assert busiest_place(compiled(in_town("Nowhereton"), entry("service"))) is None
