"""Making the plan: pools, choices, order, what to bring and what is not known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from resmatch.matching import alerts
from resmatch.matching.client import Client
from resmatch.matching.contact import answering_sessions, sessions_of
from resmatch.matching.helplines import people_to_call
from resmatch.matching.index import Index
from resmatch.matching.judge import judge_need
from resmatch.matching.listing import Listing
from resmatch.matching.notes import notes_for
from resmatch.matching.plan.choose import backups_for, choose, pool_of
from resmatch.matching.plan.clashes import medicine_clashes, time_clashes
from resmatch.matching.plan.order import in_working_order, why_before
from resmatch.matching.plan.values import Gap, Paper, Plan, Step
from resmatch.matching.profile import DEFAULT, Weights
from resmatch.matching.relax import relaxations
from resmatch.matching.result import Match
from resmatch.matching.understood import understood
from resmatch.schedule import NO_TIME, WeekWindows, next_start, open_state
from resmatch.vocab import DOCUMENTS, NEEDS

BACKUPS = 2
MEETINGS_LOOKED_AT = 50
"""More than a group has in a week: after as many, every one of them lies in a blocked time."""
HOURS_PER_DAY, MINUTES_PER_HOUR = 24, 60


def make_plan(index: Index, client: Client, *, backups: int = BACKUPS, weights: Weights = DEFAULT) -> Plan:
    """Make one plan for all needs of a resolved client, starting at its ``now``."""
    start = client.now
    assert start is not None, "a client is resolved before a plan is made"
    needs = in_working_order(alerts.needs_in_order(client), client)
    pools = {need: pool_of(judge_need(index, need, client, weights), client) for need in needs}
    chosen = choose(pools, client)
    raised = alerts.alerts_for(client)
    return Plan(
        alerts=raised,
        alerts_alone=alerts.stands_alone(raised, client),
        understood=understood(client),
        start=start,
        steps=tuple(_steps(pools, chosen, client, backups)),
        gaps=tuple(_gap(index, need, client) for need in needs if need not in chosen),
        clashes=(*medicine_clashes(chosen, client), *time_clashes(chosen, client)),
        bring=tuple(_papers(chosen, client)),
        not_known=tuple(_not_known(chosen)),
        notes=tuple(dict.fromkeys(note for need in needs for note in notes_for(client, need))),
        catalog={"name": index.facts.name, "version": index.facts.version, "demo": index.facts.demo},
        weights=weights.name,
    )


def _steps(
    pools: Mapping[str, tuple[Match, ...]], chosen: dict[str, Match], client: Client, backups: int
) -> Iterator[Step]:
    for need, first in chosen.items():
        when, how = _contact(first, client)
        yield Step(
            need=need,
            label=NEEDS.label(need),
            first=first,
            backups=backups_for(first, pools[need], most=backups),
            when=when,
            how=how,
            before=why_before(first, chosen),
        )


def _contact(match: Match, client: Client) -> tuple[datetime | None, str]:
    """Give the first moment someone can be reached there, and how."""
    listing, start = match.resource, client.now
    assert start is not None, "a client is resolved before a plan is made"
    if listing.kind == "support_group":
        return _next_meeting(listing, start, client.blocked or NO_TIME), "go"
    sessions = answering_sessions(listing)
    walk_in = listing.text("intake.walk_in") == "yes"
    moment = start if open_state(sessions, start).open else next_start(sessions, start)
    return moment, "walk in" if walk_in else "call"


def _next_meeting(listing: Listing, start: datetime, blocked: WeekWindows) -> datetime | None:
    """Give the next meeting that does not begin in a blocked time, of the next few; None where there is none."""
    moment = next_start(sessions_of(listing), start)
    for _ in range(MEETINGS_LOOKED_AT):
        if moment is None or _minute_of_week(moment) not in blocked:
            return moment
        moment = next_start(sessions_of(listing), moment + timedelta(minutes=1))
    return None


def _minute_of_week(moment: datetime) -> int:
    return (moment.weekday() * HOURS_PER_DAY + moment.hour) * MINUTES_PER_HOUR + moment.minute


def _gap(index: Index, need: str, client: Client) -> Gap:
    return Gap(need, NEEDS.label(need), people_to_call(client, need), relaxations(index, need, client))


def _papers(chosen: Mapping[str, Match], client: Client) -> Iterator[Paper]:
    asked: Counter[str] = Counter()
    for match in chosen.values():
        asked.update(match.resource.record.get("required_documents", ()))  # type: ignore[call-overload]
    for paper, number in sorted(asked.items(), key=lambda item: (-item[1], item[0])):
        yield Paper(paper, DOCUMENTS.label(paper), number, paper in client.missing_documents)


def _not_known(chosen: Mapping[str, Match]) -> Iterator[str]:
    for match in chosen.values():
        for question in match.call_questions:
            yield f"{match.resource.name}: {question}"
