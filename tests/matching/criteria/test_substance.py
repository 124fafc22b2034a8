from __future__ import annotations

from resmatch.matching.client import Client
from resmatch.matching.criteria.substance import CRITERION
from resmatch.matching.criterion import NOT_KNOWN
from tests.matching.build import meeting, score

USES_OPIOIDS = Client(substances=["heroin"])


def test_experience_with_the_substance_comes_before_silence_and_that_before_others() -> None:
    own, silent, other = score(
        CRITERION,
        USES_OPIOIDS,
        meeting(substances=["opioids", "alcohol"]),
        meeting(),
        meeting(support_group={"fellowship": "aa"}),
    )
    assert own.grade > 50 > other.grade > 0
    assert silent.grade == NOT_KNOWN
    assert (own.text, other.text) == ("works with opioids and alcohol", "works with alcohol; asked for: opioids")


def test_it_counts_only_where_something_was_named() -> None:
    assert not CRITERION.concerns(Client())
    assert CRITERION.concerns(Client(behaviors=["gambling"]))
