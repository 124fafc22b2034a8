from __future__ import annotations

from resmatch.matching.client import Client
from resmatch.matching.criteria.transport import CRITERION
from resmatch.matching.criterion import FULL, NOT_KNOWN, NOTHING
from tests.matching.build import house, meeting, score

NO_CAR = Client(car=False)


def test_a_bus_a_ride_or_help_that_comes_earns_all() -> None:
    bus, ride, video = score(
        CRITERION, NO_CAR, house(transit="yes"), house(pickup="yes"), meeting(modality=["in_person", "video"])
    )
    assert {found.grade for found in (bus, ride, video)} == {FULL}
    assert bus.text == "without a car: bus or train"
    assert ride.text == "without a car: they pick people up"
    assert video.text == "without a car: by video"


def test_only_two_refusals_earn_nothing() -> None:
    neither, half, silent = score(CRITERION, NO_CAR, house(transit="no", pickup="no"), house(transit="no"), house())
    assert (neither.grade, half.grade, silent.grade) == (NOTHING, NOT_KNOWN, NOT_KNOWN)


def test_the_way_to_a_private_place_is_never_told() -> None:
    (found,) = score(
        CRITERION, NO_CAR, house(transit="yes", transit_note="bus 22 to Quiet Lane", confidential_location="yes")
    )
    assert found.text == "without a car: they tell the way by phone"


def test_the_way_to_meet_that_was_asked_for_counts_too() -> None:
    asked, other, silent = score(
        CRITERION, Client(format=["video"]), meeting(modality=["video"]), meeting(modality=["in_person"]), meeting()
    )
    assert (asked.grade, other.grade, silent.grade) == (FULL, NOTHING, NOT_KNOWN)
    assert (other.text, silent.text) == ("not possible: help by video", "not known: help by video")
    assert asked.text == "help by video: by video"


def test_with_two_wishes_both_are_needed() -> None:
    client = Client(car=False, format=["in_person"])
    bus, video = score(CRITERION, client, meeting(modality=["in_person"], transit="yes"), meeting(modality=["video"]))
    assert (bus.grade, video.grade) == (FULL, NOTHING)


def test_who_has_a_car_or_did_not_say_is_not_graded() -> None:
    assert not CRITERION.concerns(Client(car=True))
    assert not CRITERION.concerns(Client())
