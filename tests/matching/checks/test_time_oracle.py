"""The checks of rows T1, T3 and T4 answer as the rules read, for any record and client."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from resmatch.matching.checks import availability, busy, days_abstinent
from resmatch.matching.client import Client
from tests.matching.build import judge
from tests.matching.oracle import time as oracle
from tests.matching.oracle.words import Facts, Record, mapping, records, tri, word

QUARTERS = [f"{hour:02}:{quarter:02}" for hour in range(24) for quarter in (0, 15, 30, 45)]
days = st.lists(st.sampled_from(oracle.DAYS), min_size=1, max_size=2, unique=True)
clock = st.sampled_from(QUARTERS)


@st.composite
def rows(draw: st.DrawFn) -> Record:
    kind = draw(st.sampled_from(["meeting", "hours", "dosing", "intake"]))
    start, end = draw(st.lists(clock, min_size=2, max_size=2, unique=True))
    row = {"kind": kind, "days": draw(days), "start": start, "end": end}
    if kind == "meeting" and draw(st.booleans()):
        del row["end"]
    return row


@st.composite
def busy_times(draw: st.DrawFn) -> list[Record]:
    spans = st.tuples(days, st.lists(clock, min_size=2, max_size=2, unique=True))
    return [{"days": on, "start": first, "end": last} for on, (first, last) in draw(st.lists(spans, min_size=1))]


@given(
    records(abstinence_required=tri, min_days_abstinent=st.integers(0, 90)),
    mapping(
        days_abstinent=st.integers(0, 90), last_use_hours=st.floats(0, 2000), abstinent=st.sampled_from([True, False])
    ),
)
def test_days_since_use(record: Record, facts: Facts) -> None:
    (answer,) = judge(days_abstinent.CHECK, Client(**facts), record)
    assert word(answer.outcome, answer.soft) == oracle.t1(record, facts)
    assert answer.opens_on == oracle.opens(record, facts)


@given(records(schedules=st.lists(rows(), min_size=1, max_size=3)), busy_times())
def test_busy_times(record: Record, blocked: list[Record]) -> None:
    texts = [f"{','.join(row['days'])} {row['start']}-{row['end']}" for row in blocked]
    minutes = {at for row in blocked for sitting in oracle.sittings(row) for at in sitting}
    (answer,) = judge(busy.CHECK, Client(busy=texts), record)
    assert word(answer.outcome, answer.soft) == oracle.t3(record, minutes)


@given(
    records(
        availability=mapping(
            status=st.sampled_from(["open", "waitlist", "full"]),
            beds=st.integers(1, 4),
            as_of=st.sampled_from(["2026-11-21", "2026-11-20", "2026-11-19", "2026-11-14", "2026-11-13"]),
            again_on=st.sampled_from(["2026-11-21", "2026-11-22"]),
        ).filter(bool)
    )
)
def test_room(record: Record) -> None:
    (answer,) = judge(availability.CHECK, Client(), record)
    assert word(answer.outcome, answer.soft) == oracle.t4(record)
