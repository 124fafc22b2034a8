from __future__ import annotations

from resmatch.matching.checks.access_needs import CHECKS
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import house, judge, meeting, outcomes

BY_FEATURE = {check.feature: check for check in CHECKS}
ROOM, BATHROOM = BY_FEATURE["wheelchair"], BY_FEATURE["accessible_restroom"]
IN_A_WHEELCHAIR = Client(access=["wheelchair", "accessible_restroom"])


def test_the_room_says_nothing_about_the_bathroom() -> None:
    listing = house(accessibility={"wheelchair": "yes"})
    (room,), (bathroom,) = judge(ROOM, IN_A_WHEELCHAIR, listing), judge(BATHROOM, IN_A_WHEELCHAIR, listing)
    assert (room.outcome, room.text) == (Outcome.MET, "has a step-free room")
    assert (bathroom.outcome, bathroom.question) == (
        Outcome.VERIFY,
        "Is there a bathroom that a wheelchair can enter?",
    )


def test_what_is_missing_is_a_closed_door() -> None:
    (answer,) = judge(ROOM, IN_A_WHEELCHAIR, house(accessibility={"wheelchair": "no"}))
    assert (answer.outcome, answer.soft) == (Outcome.CONFLICT, False)
    assert answer.text == "does not have a step-free room"


def test_nobody_has_to_get_in_where_help_is_remote() -> None:
    assert outcomes(ROOM, IN_A_WHEELCHAIR, meeting(modality=["video"])) == [Outcome.NA]


def test_other_features_are_wishes_unless_they_are_a_must() -> None:
    captions, refusing = BY_FEATURE["captioning"], meeting(accessibility={"captioning": "no"})
    (wish,) = judge(captions, Client(access=["captioning"]), refusing)
    (must,) = judge(captions, Client(access=["captioning"], must={"access"}), refusing)
    assert (wish.soft, must.soft) == (True, False)


def test_only_what_is_needed_is_asked() -> None:
    assert [feature for feature, check in BY_FEATURE.items() if check.concerns(IN_A_WHEELCHAIR)] == [
        "wheelchair",
        "accessible_restroom",
    ]
