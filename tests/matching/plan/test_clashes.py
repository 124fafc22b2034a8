from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from resmatch.matching.client import Client
from resmatch.matching.plan.clashes import (
    medicine_clashes,
    offered_medicines,
    refuses_all,
    time_clashes,
    unavoidable,
    ways_to_go,
)
from resmatch.matching.result import Match
from resmatch.schedule import WeekWindows
from tests.matching.build import NOW, Entry, answered, entry, house, meeting, resolved

GROUP, IOP, HOUSE, CLINIC = "support.mutual_aid", "treatment.iop_php", "housing.recovery_residence", "med.moud"


def session(kind: str, day: str, start: str, end: str, **more: Any) -> Entry:
    return {"kind": kind, "days": [day], "start": start, "end": end, **more}


def chosen(client: Client | None = None, **listings: Entry) -> dict[str, Match]:
    """Make one match for each need, of the listing given for it."""
    needs = {"group": GROUP, "iop": IOP, "house": HOUSE, "clinic": CLINIC}
    return {
        needs[name]: answered((client or Client()).replace(needs=(needs[name],)), {"id": name, "name": name, **record})
        .needs[0]
        .matches[0]
        for name, record in listings.items()
    }


def clashes(client: Client | None = None, **listings: Entry) -> list[str]:
    found: Mapping[str, Match] = chosen(client, **listings)
    return [clash.text for clash in time_clashes(found, resolved(client or Client()))]


MORNINGS = entry("treatment", "iop", schedules=[session("hours", day, "09:00", "12:00") for day in ("mon", "wed")])


def test_a_group_at_the_hour_of_the_program_clashes() -> None:
    group = meeting(schedules=[session("meeting", "mon", "10:00", "11:00")])
    (text,) = clashes(group=group, iop=MORNINGS)
    assert "group and iop overlap" in text
    assert "Mon" in text


def test_one_free_meeting_is_enough() -> None:
    group = meeting(
        schedules=[session("meeting", "mon", "10:00", "11:00"), session("meeting", "tue", "10:00", "11:00")]
    )
    assert clashes(group=group, iop=MORNINGS) == []


def test_a_program_that_lies_in_a_blocked_time_is_told() -> None:
    (text,) = clashes(Client(busy=["wed 11am-3pm"]), iop=MORNINGS)
    assert text.startswith("iop overlaps busy times")
    assert "Wed" in text


def test_opening_hours_ask_nobody_to_be_there() -> None:
    clinic = entry("medication", "office", schedules=[session("hours", "mon", "09:00", "17:00")])
    assert clashes(Client(busy=["mon 9am-5pm"]), clinic=clinic) == []
    assert clashes(clinic=clinic, iop=MORNINGS) == []


def test_a_house_meeting_has_to_be_attended() -> None:
    place = house(schedules=[session("meeting", "mon", "11:00", "12:00")])
    assert len(clashes(house=place, iop=MORNINGS)) == 1


def test_hours_in_another_time_zone_are_compared_on_one_clock() -> None:
    online = meeting(schedules=[session("meeting", "mon", "09:00", "10:00", tz="America/Los_Angeles")])
    assert clashes(group=online, iop=MORNINGS) == []
    early = meeting(schedules=[session("meeting", "mon", "07:00", "08:00", tz="America/Los_Angeles")])
    assert len(clashes(group=early, iop=MORNINGS)) == 1


def test_ways_to_go_are_one_for_each_meeting_and_one_for_a_whole_program() -> None:
    group = meeting(schedules=[session("meeting", day, "10:00", "11:00") for day in ("mon", "tue")])
    found = chosen(group=group, iop=MORNINGS, house=house())
    assert [len(ways_to_go(match, NOW)) for match in found.values()] == [2, 1, 0]


def test_the_smallest_shared_time_is_what_cannot_be_avoided() -> None:
    early, late, long = WeekWindows(((0, 60),)), WeekWindows(((100, 160),)), WeekWindows(((30, 120),))
    assert unavoidable((early, late), (long,)).minutes == 20
    assert not unavoidable((early, late), (late,))
    assert not unavoidable((), (late,))


ONLY_METHADONE = entry("medication", "otp", moud_provided=["methadone"])
REFUSES = house(moud={"methadone": "no", "buprenorphine": "yes"})


def test_a_house_that_refuses_all_a_clinic_offers_is_a_clash() -> None:
    found = chosen(clinic=ONLY_METHADONE, house=REFUSES)
    (clash,) = medicine_clashes(found, Client())
    assert clash.needs == (CLINIC, HOUSE)
    assert "does not take people on methadone" in clash.text.lower()


@pytest.mark.parametrize(
    ("clinic", "place"),
    [
        (entry("medication", "otp", moud_provided=["methadone", "buprenorphine"]), REFUSES),
        (ONLY_METHADONE, house()),
        (ONLY_METHADONE, house(moud={"methadone": "case_by_case"})),
        (entry("medication", "office"), REFUSES),
    ],
)
def test_a_way_that_stays_open_is_no_clash(clinic: Entry, place: Entry) -> None:
    assert list(medicine_clashes(chosen(clinic=clinic, house=place), Client())) == []


def test_what_the_client_wants_to_start_is_what_counts() -> None:
    both = entry("medication", "otp", moud_provided=["methadone", "buprenorphine"])
    match = chosen(clinic=both)[CLINIC]
    assert offered_medicines(match, Client(starts=["methadone"])) == {"methadone"}
    assert offered_medicines(match, Client(starts=["any"])) == {"methadone", "buprenorphine"}
    assert refuses_all(chosen(house=REFUSES)[HOUSE], frozenset({"methadone"}))
    assert offered_medicines(chosen(house=REFUSES)[HOUSE], Client()) == frozenset()
