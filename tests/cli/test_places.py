from __future__ import annotations

import pytest

from resmatch.cli import asking, places
from resmatch.cli.places import UnclearPlace, candidate_rows, counted, is_unclear, town_with_listings, with_place
from resmatch.cli.settings import Settings
from resmatch.errors import AmbiguousPlace, UnknownPlace
from resmatch.geo import Place, find_place
from resmatch.matching.client import Client
from tests.small import catalog

QUIET = Settings(no_input=True)


def near(text: str, settings: Settings = QUIET) -> Place:
    client = with_place(Client(near=text), catalog(), settings)
    assert isinstance(client.near, Place)
    return client.near


def springfields() -> tuple[Place, ...]:
    with pytest.raises(AmbiguousPlace) as caught:
        find_place("springfield")
    return caught.value.candidates


def test_a_place_is_looked_up_once() -> None:
    assert near("01609").label == "Worcester, MA 01609"


def test_a_place_is_unclear_where_its_words_name_none_or_many() -> None:
    assert [is_unclear(words) for words in ("springfield", "nowhere at all", "01609", None)] == [
        True,
        True,
        False,
        False,
    ]


def test_no_place_stays_no_place() -> None:
    assert with_place(Client(), catalog(), QUIET).near is None


def test_a_shared_name_is_never_decided_here() -> None:
    with pytest.raises(UnclearPlace) as caught:
        near("springfield")
    assert caught.value.rows[0].startswith("1  Springfield, ")
    assert caught.value.rows[-1].startswith("and ")


def test_a_word_is_a_town_only_where_one_place_of_its_name_has_listings_near() -> None:
    found = town_with_listings("worcester", catalog())
    assert found is not None
    assert found.label == "Worcester, MA"
    assert town_with_listings("biscuit", catalog()) is None
    assert town_with_listings("tooth", catalog()) is None


def test_places_with_more_listings_near_them_come_first() -> None:
    worcester = find_place("Worcester, MA")
    found = counted((*springfields(), worcester), catalog())
    assert found[0].place == worcester
    assert found[0].listings == 7
    assert "7 listings within 25 mi" in candidate_rows(found)[0]


@pytest.mark.parametrize(("typed", "number"), [("2", 1), ("", 0)])
def test_a_person_is_asked_which_one(monkeypatch: pytest.MonkeyPatch, typed: str, number: int) -> None:
    monkeypatch.setattr(places, "may_ask", lambda settings: True)
    monkeypatch.setattr(asking.click, "prompt", lambda *args, **options: typed)
    assert near("springfield") == counted(springfields(), catalog())[number].place


def test_a_person_may_stop_instead_of_choosing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "may_ask", lambda settings: True)
    monkeypatch.setattr(asking.click, "prompt", lambda *args, **options: "q")
    with pytest.raises(places.click.Abort):
        near("springfield")


@pytest.mark.parametrize("agrees", [True, False])
def test_a_slip_is_put_right_only_when_a_person_agrees(monkeypatch: pytest.MonkeyPatch, agrees: bool) -> None:
    monkeypatch.setattr(places, "may_ask", lambda settings: True)
    monkeypatch.setattr(asking.click, "prompt", lambda *args, **options: "" if agrees else "n")
    if agrees:
        assert near("dorchestr").label == "Dorchester, MA"
    else:
        with pytest.raises(UnknownPlace):
            near("dorchestr")


def test_the_network_is_used_only_when_it_was_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def geocode(text: str) -> Place:
        asked.append(text)
        return find_place("01609")

    monkeypatch.setattr("resmatch.geo.online.geocode", geocode)
    with pytest.raises(UnknownPlace):
        near("nowhere at all")
    assert asked == []
    near("nowhere at all", Settings(no_input=True, geocode=True))
    assert asked == ["nowhere at all"]
