from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from resmatch.matching.checks.meetings_medicine import CHECKS
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import judge, meeting
from tests.matching.oracle import medicines as oracle
from tests.matching.oracle.words import MOUD, Facts, Record, mapping, records, some, tri, word

ON_METHADONE = Client(takes=["methadone"])
METHADONE = CHECKS[0]

groups = mapping(
    fellowship=st.sampled_from([*oracle.STANCE, "a circle of friends"]),
    medication_welcome=mapping(attend=tri, share=tri, lead=tri),
)


@given(
    records(support_group=groups, moud=mapping(methadone=tri, naltrexone=tri)),
    mapping(takes=some(*MOUD, "naltrexone_xr"), starts=some(*MOUD, "any")),
)
def test_every_meeting_is_judged_as_the_rule_reads(record: Record, facts: Facts) -> None:
    for check, medicine in zip(CHECKS, MOUD, strict=True):
        (answer,) = judge(check, Client(**facts), record)
        assert word(answer.outcome, answer.soft) == oracle.m4(record, facts, medicine)


def test_a_meeting_that_bars_people_on_medicine_is_a_conflict() -> None:
    (answer,) = judge(METHADONE, ON_METHADONE, meeting(support_group={"medication_welcome": {"attend": "no"}}))
    assert (answer.outcome, answer.text) == (Outcome.CONFLICT, "people on methadone may not come")


def test_a_meeting_without_sharing_stays_with_a_warning() -> None:
    (answer,) = judge(
        METHADONE, ON_METHADONE, meeting(support_group={"medication_welcome": {"attend": "yes", "share": "no"}})
    )
    assert answer.soft
    assert answer.text == "people on methadone may be asked to listen only"


def test_no_sharing_never_raises_a_meeting_whose_door_is_not_known() -> None:
    (answer,) = judge(METHADONE, ON_METHADONE, meeting(support_group={"medication_welcome": {"share": "no"}}))
    assert (answer.outcome, answer.soft) == (Outcome.VERIFY, False)


def test_a_fellowship_that_varies_is_asked_at_the_meeting() -> None:
    (answer,) = judge(METHADONE, ON_METHADONE, meeting(support_group={"fellowship": "na"}))
    assert answer.outcome is Outcome.VERIFY
    assert answer.question == "Can people on methadone come and share here?"


def test_what_the_meeting_says_beats_its_fellowship() -> None:
    smart = {"fellowship": "smart", "medication_welcome": {"attend": "no"}}
    (answer,) = judge(METHADONE, ON_METHADONE, meeting(support_group=smart))
    assert answer.outcome is Outcome.CONFLICT


def test_a_welcoming_fellowship_is_named_as_the_ground() -> None:
    (answer,) = judge(METHADONE, ON_METHADONE, meeting(support_group={"fellowship": "smart"}))
    assert (answer.outcome, answer.text) == (Outcome.MET, "its fellowship welcomes people on methadone")


def test_wanting_to_start_some_medicine_asks_no_meeting() -> None:
    assert not METHADONE.concerns(Client(starts=["any"]))
