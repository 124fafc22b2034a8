from __future__ import annotations

from datetime import date

from tests.vignettes.files import Story
from tests.vignettes.story import tell

TODAY = date(2026, 11, 21)
GROUP = {"id": "a", "kind": "mutual_aid", "pathway": "secular", "miles": 4}


def test_a_client_without_town_or_state_is_as_far_away_as_the_story_says() -> None:
    told = tell(Story("A01", {"needs": "support.mutual_aid", "max_miles": 3}, (GROUP,)), TODAY)
    (match,) = told.matches
    assert (match.tier.value, match.miles) == ("excluded", 4)


def test_an_invented_town_is_as_far_away_too() -> None:
    told = tell(Story("A01", {"needs": "support.mutual_aid", "town": "Nowhereville", "state": "MA"}, (GROUP,)), TODAY)
    assert told.matches[0].miles == 4


def test_a_day_of_checking_is_never_in_the_future_of_a_story() -> None:
    told = tell(Story("A01", {"needs": "support.mutual_aid"}, (GROUP | {"verified": "2031-01-01"},)), date(2031, 1, 2))
    assert told.order == ["a"]


def test_what_is_said_adds_to_what_is_given() -> None:
    told = tell(Story("A01", {"needs": "support.mutual_aid"}, (GROUP,), says="I take methadone."), TODAY)
    assert told.client.takes == ("methadone",)
