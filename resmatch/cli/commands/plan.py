"""``resmatch plan``: several needs, one plan with backups, order, clashes and what to bring."""

from __future__ import annotations

import json
from typing import Any

import click

from resmatch.cli import options
from resmatch.cli.exits import Exit
from resmatch.cli.prepare import prepare, say_parting, weights_named
from resmatch.cli.query import Query, positive
from resmatch.cli.settings import common_options, settings_of
from resmatch.cli.terminal import page_of, write, write_data
from resmatch.errors import BadOption


@click.command("plan", short_help="One choice for each need, with backups.")
@click.argument("needs", nargs=-1, metavar="NEED...")
@options.query_options
@options.with_options(
    click.option("--backups", metavar="N", default="2", help="Backups for each need (2)."),
    options.WEIGHTS,
    click.option("--start", "now", metavar="TIME", help="Plan from this time: 2026-11-23T09:00."),
    options.FORMAT_JSON,
    *options.CATALOG_OPTIONS,
)
@common_options
@click.pass_context
def command(context: click.Context, /, query: Query, catalogs: tuple[str, ...], keep_going: bool, **given: Any) -> int:
    """Plan for several NEEDS: whom to call first, who comes next, in which order, and what to bring."""
    from resmatch.api import plan
    from resmatch.cli.clock import moment
    from resmatch.output.plan_text import plan_text

    settings = settings_of(context)
    prepared = prepare(query, catalogs, settings, keep_going=keep_going)
    if not prepared.client.needs:
        raise BadOption("no need is named", hint="for example: resmatch plan housing mat job --near 01609")
    made = plan(
        prepared.catalog,
        prepared.client,
        start=moment(given["now"], prepared.catalog),
        backups=positive("--backups", given["backups"]),
        weights=weights_named(given["weights"]),
    )
    if given["as_json"]:
        write_data(json.dumps(made.to_dict(), ensure_ascii=False, indent=2) + "\n")
    else:
        write(plan_text(made, page_of(settings)), settings)
    say_parting(prepared, settings)
    return Exit.OK if made or made.alerts_alone else Exit.NOTHING
