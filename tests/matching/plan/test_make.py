from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

from hypothesis import given

from resmatch.matching.client import Client
from resmatch.matching.plan import Plan, make_plan
from tests.matching.build import NEED, NOW, Entry, compiled, entry, house, ids, meeting, resolved
from tests.matching.laws.worlds import catalogs, clients, index_of

GROUP = "support.mutual_aid"
MEETS = {"kind": "meeting", "days": ["mon", "wed"], "start": "10:00", "end": "11:00"}


def plan(client: Client, *records: Entry, **options: Any) -> Plan:
    return make_plan(compiled(*records), resolved(client), **options)


def test_each_need_gets_a_first_place_and_backups() -> None:
    found = plan(Client(needs=["support-group", "housing"]), house(), house(), house(), house(), meeting())
    assert [step.need for step in found.steps] == [NEED, GROUP]
    assert [len(step.backups) for step in found.steps] == [2, 0]
    assert ids([step.first for step in found.steps]) == ["r0", "r4"]


def test_a_need_without_a_place_is_a_gap_with_someone_to_call() -> None:
    found = plan(Client(needs=["housing"], couple=True, must=["couple"]), house(couples="no"))
    assert not found
    (gap,) = found.gaps
    assert gap.people_to_call
    assert [row.option for row in gap.relaxations] == ["--prefer couple"]


def test_a_group_is_gone_to_at_its_next_meeting_that_is_not_in_a_blocked_time() -> None:
    free = plan(Client(needs=[GROUP]), meeting(schedules=[MEETS])).steps[0]
    assert (free.how, free.when) == ("go", NOW.replace(day=23, hour=10))
    busy = plan(Client(needs=[GROUP], busy=["mon 9am-12pm"]), meeting(schedules=[MEETS])).steps[0]
    assert busy.when == NOW.replace(day=25, hour=10)


def test_a_place_that_is_open_is_called_now_and_another_when_it_opens() -> None:
    hours = {"kind": "hours", "days": ["sat"], "start": "09:00", "end": "13:00"}
    step = plan(Client(needs=["housing"]), house(schedules=[hours])).steps[0]
    assert (step.how, step.when) == ("call", NOW)
    later = Client(needs=["housing"]).resolve(now=NOW + timedelta(hours=2))
    assert plan(later, house(schedules=[hours])).steps[0].when == NOW.replace(day=28, hour=9)
    walk_in = plan(Client(needs=["housing"]), house(schedules=[hours], intake={"walk_in": "yes"})).steps[0]
    assert walk_in.how == "walk in"


def test_hours_that_nobody_named_give_no_moment() -> None:
    assert plan(Client(needs=["housing"]), house()).steps[0].when is None
    assert plan(Client(needs=[GROUP]), meeting()).steps[0].when is None


def test_papers_are_counted_over_the_first_places_and_missing_ones_marked() -> None:
    client = Client(needs=["housing", "med.moud"], missing_documents=["photo_id"])
    clinic = entry("medication", "otp", required_documents=["photo_id"])
    found = plan(client, house(required_documents=["photo_id", "birth_certificate"]), clinic)
    assert [(paper.id, paper.asked_by, paper.missing) for paper in found.bring] == [
        ("photo_id", 2, True),
        ("birth_certificate", 1, False),
    ]


def test_what_is_not_known_is_said_by_place() -> None:
    found = plan(Client(needs=["housing"], takes=["methadone"]), house(name="Elm"))
    assert any(line.startswith("Elm: ") and "methadone" in line for line in found.not_known)


def test_alerts_and_notes_stand_in_a_plan_as_everywhere() -> None:
    found = plan(Client(needs=["housing"], takes=["methadone"], age=17), house())
    assert "minor" in [alert.id for alert in found.alerts]
    assert any("800-669-9777" in note for note in found.notes)
    alone = plan(Client(needs=["crisis.overdose"]))
    assert alone.alerts_alone


@given(catalogs(least=2), clients())
def test_every_need_is_a_step_or_a_gap_and_a_plan_is_plain_json(found: list[Entry], client: Client) -> None:
    made = make_plan(index_of(found), client)
    needs = [step.need for step in made.steps] + [gap.need for gap in made.gaps]
    assert sorted(needs) == sorted(set(needs))
    assert set(client.needs) <= set(needs)
    json.dumps(made.to_dict(), allow_nan=False)
    for step in made.steps:
        shown = ids([step.first, *step.backups])
        assert len(shown) == len(set(shown))
        assert not step.first.blockers
