"""``resmatch needs``: needs that the answers of a screening form suggest."""

from __future__ import annotations

import json
import shlex
from typing import TYPE_CHECKING

import click

from resmatch.cli import options
from resmatch.cli.exits import Exit
from resmatch.cli.profile import read_answers
from resmatch.cli.settings import Settings, common_options, settings_of
from resmatch.cli.terminal import page_of, write, write_data
from resmatch.errors import BadOption

if TYPE_CHECKING:
    from resmatch.lexicon.screeners import Screening
    from resmatch.matching.result import Alert

NEEDS_SCHEMA = "resmatch/needs/1"
_NO_DIAGNOSIS = "These are suggestions to talk about together. They say nothing about anyone's health."


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
    from resmatch.vocab import NEEDS

    page = page_of(settings)
    lines = alert_blocks(page, alerts)
    for row in screening.suggestions:
        lines += wrap(page, f"{NEEDS.label(row.need)} ({row.need}): the answer about {row.topic}", rest="  ")
    if not screening.suggestions:
        lines += wrap(page, "The answers suggest no need.")
    if screening.declined:
        lines += wrap(page, f"Not answered, and that is fine: {', '.join(screening.declined)}", rest="  ")
    if screening.unread:
        lines += wrap(page, f"Codes that are not known here: {', '.join(screening.unread)}", rest="  ")
    lines += ["", *wrap(page, _NO_DIAGNOSIS)]
    if screening.need_ids:
        lines += wrap(page, f"Next: {shlex.join(['resmatch', 'find', *screening.need_ids, '--near', 'PLACE'])}")
    return "\n".join(lines) + "\n"
