"""``resmatch needs``: needs that the answers of a screening form suggest."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import click

from resmatch.cli import options
from resmatch.cli.exits import Exit
from resmatch.cli.profile import STDIN, read_answers
from resmatch.cli.settings import Settings, common_options, settings_of
from resmatch.cli.terminal import page_of, say, write, write_data
from resmatch.errors import BadOption

if TYPE_CHECKING:
    from resmatch.lexicon.screeners import Screening
    from resmatch.matching.result import Alert
    from resmatch.output.page import Page

NEEDS_SCHEMA = "resmatch/needs/1"
_NO_DIAGNOSIS = "These are suggestions to talk about together. They say nothing about anyone's health."
_NOTHING = "The answers suggest no need. There may still be one: ask."


@click.command("needs", short_help="Needs that a screening form suggests.")
@options.with_options(
    click.option(
        "--from-ahc", "--from-prapare", "--from-barc", "answers", metavar="FILE", help="Answers as JSON; - reads stdin."
    ),
    options.FORMAT_JSON,
)
@common_options
@click.pass_context
def command(context: click.Context, /, answers: str | None, as_json: bool) -> int:
    """Suggest needs from the answers of AHC-HRSN, PRAPARE, HITS or BARC-10.

    FILE is a map from LOINC codes (or barc10.1 to barc10.10) to answers. Declining to answer is not a no.
    Nothing is saved.
    """
    from resmatch.lexicon.screeners import screen
    from resmatch.matching.alerts import alerts_for
    from resmatch.matching.client import Client

    if answers is None:
        raise BadOption("no answers are given", hint="for example: resmatch needs --from-ahc answers.json")
    if answers == STDIN and sys.stdin.isatty():
        say('Paste the answers, such as {"88122-7": "Often true"}, then Ctrl-D. Nothing is saved.')
    screening = screen(read_answers(answers))
    alerts = alerts_for(Client(said_alerts=screening.alerts))
    if as_json:
        write_data(json.dumps(_as_data(screening, alerts), ensure_ascii=False, indent=2) + "\n")
    else:
        settings = settings_of(context)
        write(_as_text(screening, alerts, settings), settings)
    return Exit.OK if screening.suggestions or alerts else Exit.NOTHING


def _as_data(screening: Screening, alerts: tuple[Alert, ...]) -> dict[str, object]:
    return {
        "schema": NEEDS_SCHEMA,
        "alerts": [alert.to_dict() for alert in alerts],
        "needs": [{"need": row.need, "topic": row.topic, "code": row.code} for row in screening.suggestions],
        "declined": list(screening.declined),
        "unread": list(screening.unread),
    }


def _as_text(screening: Screening, alerts: tuple[Alert, ...], settings: Settings) -> str:
    from resmatch.output.alert_block import alert_blocks
    from resmatch.output.layout import wrap

    page = page_of(settings)
    lines = alert_blocks(page, alerts)
    for text in _needs_said(screening) or [_NOTHING]:
        lines += wrap(page, text, rest="  ")
    if screening.declined:
        declined = ", ".join(dict.fromkeys(map(_topic, screening.declined)))
        lines += wrap(page, f"Not answered, and that is fine: {declined}", rest="  ")
    if screening.unread:
        lines += wrap(page, f"Codes that are not known here: {', '.join(screening.unread)}", rest="  ")
    if screening.suggestions:
        lines += ["", *wrap(page, _NO_DIAGNOSIS), *_next(page, screening.need_ids)]
    return "\n".join(lines) + "\n"


def _needs_said(screening: Screening) -> list[str]:
    """Say each need once, with the topics of the answers that suggest it."""
    from resmatch.vocab import NEEDS

    topics: dict[str, list[str]] = {}
    for row in screening.suggestions:
        topics.setdefault(row.need, []).append(row.topic)
    return [f"{NEEDS.label(need)} (asked about: {'; '.join(dict.fromkeys(said))})" for need, said in topics.items()]


def _topic(code: str) -> str:
    """Say what a question is about; the code where that is not known."""
    from resmatch.lexicon.screener_items import BARC_ITEMS, ITEMS

    if code in BARC_ITEMS:
        return BARC_ITEMS[code][0]
    return ITEMS[code].topic if code in ITEMS else code


def _next(page: Page, needs: tuple[str, ...]) -> list[str]:
    from resmatch.output.shell_line import shell_lines

    return ["Next, with the place filled in:", *shell_lines(page, ["resmatch", "find", *needs, "--near", "PLACE"])]
