"""Whether a listing has a time at which the client is not busy."""

from __future__ import annotations

import numpy as np

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import YES, Record
from resmatch.matching.grading import Mask, first_case
from resmatch.matching.index import Rows
from resmatch.matching.kinds import is_kind
from resmatch.matching.outcome import Grades, Outcome, outcome_of, soften
from resmatch.matching.times import COLUMNS, free_meetings, schedule_words, shared_minutes, week_minutes


class Busy(Check):
    """A group that meets only at blocked times is set aside; one free meeting is enough.

    Elsewhere hours that all lie in blocked times are a warning: visits can often be arranged. A group that
    names no times gets a question and stays.
    """

    name = "busy"
    owns = ("T3",)
    columns = (*COLUMNS, is_kind("support_group"))
    field = "schedules"
    group = "hours"
    topic = "times"
    label = "only at busy times"

    def concerns(self, client: Client) -> bool:
        """Judge only where times are blocked."""
        return client.blocked is not None

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Look for a meeting, or a minute of open hours, outside the blocked times."""
        is_group, unknown = columns["kind:support_group"] == YES, week_minutes(columns) == 0
        grades = first_case(
            (unknown & is_group, Outcome.VERIFY),
            (unknown, Outcome.NA),
            (_has_free_time(columns, client), Outcome.MET),
            otherwise=Outcome.CONFLICT,
        )
        return soften(grades, unknown | ~is_group)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say the times beside what is blocked."""
        if outcome_of(grade) is Outcome.VERIFY:
            return "does not say when it meets: call for times"
        if outcome_of(grade) is Outcome.MET:
            return f"has a time outside the busy times: {listed}"
        return f"only at busy times (IOP, work or other): {listed}"

    def asked(self, client: Client) -> str:
        """Say the blocked times as they were given."""
        return "; ".join(client.busy)

    def listed(self, record: Record) -> str:
        """Say the times."""
        return schedule_words(record)

    def question(self, grade: int, listed: str) -> str:
        """Ask for the times."""
        return "On which days and at what times do you meet?"


def _has_free_time(columns: Rows, client: Client) -> Mask:
    assert client.blocked is not None, "judged only where times are blocked"
    meetings, free = free_meetings(columns, client)
    open_minutes = shared_minutes(columns, client, client.blocked.complement())
    mask: Mask = np.where(meetings > 0, free > 0, open_minutes > 0)
    return mask


CHECK = Busy()
