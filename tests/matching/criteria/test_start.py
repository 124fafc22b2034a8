from __future__ import annotations

from resmatch.matching.client import Client
from resmatch.matching.criteria.start import CRITERION
from resmatch.matching.criterion import NOT_KNOWN
from tests.matching.build import entry, score

WANTS_TO_START = Client(starts=["any"])


def test_sooner_is_better() -> None:
    same_day, walk_in, silent, later, never = score(
        CRITERION,
        WANTS_TO_START,
        entry("medication", "otp", same_day_start="yes"),
        entry("medication", "otp", intake={"walk_in": "yes"}),
        entry("medication", "otp"),
        entry("medication", "otp", same_day_start="no", intake={"walk_in": "yes"}),
        entry("medication", "otp", same_day_start="no"),
    )
    assert same_day.grade > walk_in.grade > 50 > later.grade > never.grade
    assert silent.grade == NOT_KNOWN
    assert (same_day.text, walk_in.text) == ("people can start the same day", "people can walk in")


def test_looking_for_a_medicine_without_taking_one_is_wanting_to_start() -> None:
    assert CRITERION.concerns(Client(needs=["med.moud"]))
    assert not CRITERION.concerns(Client(needs=["med.moud"], takes=["methadone"]))
    assert not CRITERION.concerns(Client(needs=["housing.recovery_residence"]))
