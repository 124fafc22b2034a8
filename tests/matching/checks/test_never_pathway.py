from __future__ import annotations

from resmatch.matching.checks.never_pathway import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import entry, house, judge, meeting, outcomes

NO_STEPS = Client(never=["12-step"])


def test_a_house_where_only_12_step_meetings_count_is_set_aside() -> None:
    (answer,) = judge(CHECK, NO_STEPS, house(meeting_requirement="twelve_step_only"))
    assert (answer.outcome, answer.text) == (Outcome.CONFLICT, "only 12-step meetings count here")


def test_a_silent_house_is_asked_for_its_meetings() -> None:
    (answer,) = judge(CHECK, NO_STEPS, house())
    assert (answer.outcome, answer.question) == (
        Outcome.VERIFY,
        "Which meetings are required here, and do all pathways count?",
    )


def test_a_shelter_for_the_night_and_a_clinic_are_not_asked() -> None:
    assert outcomes(CHECK, NO_STEPS, entry("housing", "emergency_shelter"), entry("medication", "otp")) == [
        Outcome.NA,
        Outcome.NA,
    ]


def test_a_group_says_its_pathway_through_its_fellowship() -> None:
    (answer,) = judge(CHECK, NO_STEPS, meeting(support_group={"fellowship": "aa"}))
    assert (answer.outcome, answer.text) == (Outcome.CONFLICT, "follows 12-step")


def test_a_group_for_all_pathways_stays() -> None:
    assert outcomes(CHECK, NO_STEPS, meeting(pathways=["all_recovery", "twelve_step"])) == [Outcome.MET]


def test_a_group_that_names_no_pathway_is_asked() -> None:
    (answer,) = judge(CHECK, NO_STEPS, meeting())
    assert (answer.outcome, answer.question) == (
        Outcome.VERIFY,
        "Which pathway does this group follow: 12-step, secular, faith or another?",
    )


def test_refusing_one_pathway_asks_no_house_about_meetings() -> None:
    assert outcomes(CHECK, Client(never=["buddhist"]), house(), meeting(pathways=["buddhist"])) == [
        Outcome.NA,
        Outcome.CONFLICT,
    ]
