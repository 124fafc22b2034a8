"""A plan as text for a person: day by day, one first choice for each need, with backups."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time
from itertools import groupby

from resmatch.matching.listing import DEMO_BANNER
from resmatch.matching.outcome import Tier
from resmatch.matching.plan import Gap, Plan, Step
from resmatch.matching.result import Match
from resmatch.output.alert_block import alert_blocks
from resmatch.output.find_text import ALWAYS_CALL
from resmatch.output.layout import fields, spread, wrap
from resmatch.output.need_block import short_label
from resmatch.output.page import Page
from resmatch.schedule import clock, day_words
from resmatch.text import join_words, plural

_NOT_KNOWN_DAY = "WHEN YOU CAN: HOURS NOT KNOWN"
_INDENT = "    "
_LABEL_COLUMNS = 10


def plan_text(plan: Plan, page: Page) -> str:
    """Return the whole plan: alerts, steps by day, gaps, clashes, what to bring and what is not known."""
    lines = alert_blocks(page, plan.alerts)
    if plan.alerts_alone:
        return "\n".join(lines).rstrip("\n") + "\n"
    lines += [*wrap(page, DEMO_BANNER), ""] if _shows_demo(plan) else []
    lines += [*_heading(page, plan), ""]
    for day, steps in groupby(sorted(plan.steps, key=_day_key), key=lambda step: _day_name(step, plan.start)):
        lines += wrap(page, day)
        for step in steps:
            lines += _step(page, step)
        lines.append("")
    for gap in plan.gaps:
        lines += [*_gap(page, gap), ""]
    lines += _watch(page, plan)
    return "\n".join([*lines, *wrap(page, ALWAYS_CALL)]) + "\n"


def _heading(page: Page, plan: Plan) -> list[str]:
    needs = len(plan.steps) + len(plan.gaps)
    covered = f"all {needs} covered" if not plan.gaps else f"{len(plan.steps)} of {needs} covered"
    made = f"{day_words(plan.start.date())}, {clock(plan.start.time())}"
    return spread(page, f"Plan for {plural(needs, 'need')}, made {made}", covered)


def _day_key(step: Step) -> tuple[bool, date]:
    return step.when is None, step.when.date() if step.when else date.max


def _day_name(step: Step, start: datetime) -> str:
    if step.when is None:
        return _NOT_KNOWN_DAY
    if step.when.date() == start.date():
        return "TODAY"
    return f"{step.when:%a} {day_words(step.when.date())}".upper()


def _step(page: Page, step: Step) -> list[str]:
    phone = step.first.resource.phone or ""
    lines = spread(page, f"  {short_label(step.label)}: {step.first.resource.name}", phone)
    lines += fields(page, _facts(step), indent=_INDENT, label_columns=_LABEL_COLUMNS)
    return lines


def _facts(step: Step) -> Iterable[tuple[str, str]]:
    yield step.how, _time(step)
    if step.first.tier is Tier.CALL_FIRST:
        yield "ask", " ".join([*step.first.call_questions, *step.first.client_questions])
    yield "first", step.before
    for number, backup in enumerate(step.backups):
        yield ("if no" if number == 0 else "then"), _backup(backup)
    if not step.backups:
        yield "backup", "none found"


def _time(step: Step) -> str:
    if step.when is None:
        return "hours not known: call first"
    say = step.first.contact.get("say")
    start = "any time" if step.when.time() == time(0) else f"from {clock(step.when.time())}"
    return f"{start}: {say}" if say else start


def _backup(match: Match) -> str:
    first = " (call first)" if match.tier is Tier.CALL_FIRST else ""
    return f"{match.resource.name} {match.resource.phone or ''}".rstrip() + first


def _gap(page: Page, gap: Gap) -> list[str]:
    lines = wrap(page, f"Gap: {short_label(gap.label)}: nothing here fits.")
    for change in gap.relaxations:
        lines += spread(page, f"{_INDENT}{change.change}", change.option)
    for line in gap.people_to_call:
        lines += wrap(page, str(line), first=_INDENT)
    return lines


def _watch(page: Page, plan: Plan) -> list[str]:
    papers = [f"{paper.label} ({paper.asked_by} of {len(plan.steps)})" for paper in plan.bring]
    missing = [paper.label for paper in plan.bring if paper.missing]
    rows = [("Watch", clash.text) for clash in plan.clashes]
    rows += [("Bring", " · ".join(papers)), ("Get", join_words(missing))]
    rows += [("Not known", text) for text in plan.not_known]
    rows += [("Note", text) for text in plan.notes]
    lines = fields(page, rows, label_columns=_LABEL_COLUMNS)
    return [*lines, ""] if lines else []


def _shows_demo(plan: Plan) -> bool:
    return any(match.resource.demo for step in plan.steps for match in (step.first, *step.backups))
