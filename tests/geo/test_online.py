"""A fake service stands in for the network; nothing here connects anywhere."""

import traceback
from dataclasses import dataclass, field
from typing import Any

import pytest
from geopy.exc import GeocoderServiceError, GeocoderTimedOut

from resmatch.errors import NetworkNotAllowed, UnknownPlace
from resmatch.geo import Point
from resmatch.geo.online import SERVICE, geocode, what_would_leave


@dataclass
class Found:
    latitude: float
    longitude: float


@dataclass
class FakeService:
    answer: Any
    asked: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    def geocode(self, query: str, **options: Any) -> Any:
        self.asked.append((query, options))
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def test_a_found_address_is_a_place_with_its_state() -> None:
    place = geocode(" 12  Harbor St, Worcester MA ", geocoder=FakeService(Found(42.26, -71.8)))
    assert (place.label, place.point, place.state) == ("12 Harbor St, Worcester MA", Point(42.26, -71.8), "MA")


def test_only_the_words_are_sent_and_only_to_find_places_in_the_united_states() -> None:
    service = FakeService(Found(42.26, -71.8))
    geocode("12 Harbor St", geocoder=service)
    assert service.asked == [("12 Harbor St", {"exactly_one": True, "country_codes": "us"})]


def test_nothing_found_is_an_unknown_place() -> None:
    with pytest.raises(UnknownPlace, match="does not know 'Atlantis'"):
        geocode("Atlantis", geocoder=FakeService(None))


@pytest.mark.parametrize("text", ["", "  ", "x" * 101])
def test_an_empty_or_endless_text_is_never_sent(text: str) -> None:
    service = FakeService(Found(0, 0))
    with pytest.raises(UnknownPlace):
        geocode(text, geocoder=service)
    assert service.asked == []


@pytest.mark.parametrize(
    "error", [GeocoderServiceError("ZQXCANARY"), GeocoderTimedOut("ZQXCANARY"), OSError("ZQXCANARY")]
)
def test_a_dead_network_is_told_with_a_way_out_and_without_the_address(error: Exception) -> None:
    with pytest.raises(NetworkNotAllowed) as raised:
        geocode("ZQXCANARY street", geocoder=FakeService(error))
    assert "ZIP code" in raised.value.hint
    told = "".join(traceback.format_exception_only(raised.value))
    assert "ZQXCANARY" not in told
    assert raised.value.__context__ is None


def test_what_would_leave_names_the_words_and_the_service() -> None:
    told = what_would_leave("12 Harbor\x1b St")
    assert SERVICE in told
    assert "'12 Harbor\\x1b St'" in told


def test_the_service_is_told_who_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    from geopy import geocoders

    made: list[dict[str, Any]] = []

    def fake(**options: Any) -> FakeService:
        made.append(options)
        return FakeService(Found(42.26, -71.8))

    monkeypatch.setattr(geocoders, "Nominatim", fake)
    geocode("12 Harbor St")
    assert made[0]["user_agent"].startswith("resmatch")
