from __future__ import annotations

from resmatch.matching.client import Client
from resmatch.matching.criteria.medication import CRITERION
from resmatch.matching.criterion import NOT_KNOWN
from tests.matching.build import house, meeting, score

ON_METHADONE = Client(takes=["methadone"])


def _welcome(**said: str) -> dict[str, object]:
    return {"medication_welcome": said}


def test_meetings_stand_in_the_order_of_their_welcome() -> None:
    worth = [
        50 if found.grade == NOT_KNOWN else found.grade
        for found in score(
            CRITERION,
            ON_METHADONE,
            meeting(support_group=_welcome(attend="yes", share="yes")),
            meeting(support_group={"fellowship": "mara"}),
            meeting(support_group=_welcome(attend="yes")),
            meeting(pathways=["all_recovery"]),
            meeting(support_group={"fellowship": "na"}),
            meeting(support_group=_welcome(attend="yes", share="no")),
            meeting(support_group=_welcome(attend="no")),
        )
    ]
    assert worth == sorted(worth, reverse=True)
    assert len(set(worth)) == len(worth)


def test_a_yes_to_coming_never_lowers_a_group() -> None:
    by_fellowship, by_its_word = score(
        CRITERION,
        ON_METHADONE,
        meeting(support_group={"fellowship": "mara"}),
        meeting(support_group={"fellowship": "mara", **_welcome(attend="yes")}),
    )
    assert by_its_word.grade >= by_fellowship.grade


def test_the_least_welcome_medicine_counts() -> None:
    both = Client(takes=["methadone", "naltrexone"])
    one_refused, one_silent = score(
        CRITERION, both, house(moud={"methadone": "no", "naltrexone": "yes"}), house(moud={"naltrexone": "yes"})
    )
    assert (one_refused.grade, one_silent.grade) == (0, NOT_KNOWN)


def test_to_provide_a_medicine_is_to_welcome_it() -> None:
    (found,) = score(CRITERION, ON_METHADONE, house(moud_provided=["methadone"]))
    assert (found.grade, found.text) == (100, "people on medicine are welcome")


def test_silence_is_half_and_says_so() -> None:
    (found,) = score(CRITERION, ON_METHADONE, house())
    assert (found.state, found.text) == ("unknown", "does not say if people on medicine are welcome")


def test_it_counts_only_for_medicine_for_opioid_use() -> None:
    assert not CRITERION.concerns(Client(takes=["xanax"]))
    assert CRITERION.concerns(Client(starts=["buprenorphine"]))
