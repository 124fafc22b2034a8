"""``resmatch compare``: places side by side."""

from __future__ import annotations

import json
from typing import Any

import click

from resmatch.cli import options
from resmatch.cli.exits import Exit
from resmatch.cli.prepare import prepare, say_parting
from resmatch.cli.query import Query
from resmatch.cli.settings import common_options, settings_of
from resmatch.cli.terminal import page_of, write, write_data
from resmatch.errors import BadOption

_FEWEST = 2


@click.command("compare", short_help="Set places side by side.")
@click.argument("listings", nargs=-1, metavar="PLACE PLACE...")
@options.query_options
@options.with_options(
    click.option("--for", "needs", metavar="NEED", multiple=True, help="The need they are compared for."),
    click.option("--all-rows", is_flag=True, help="Also what is the same for all."),
    options.NOW,
    options.FORMAT_JSON,
    *options.CATALOG_OPTIONS,
)
@common_options
@click.pass_context
def command(
    context: click.Context,
    /,
    listings: tuple[str, ...],
    query: Query,
    catalogs: tuple[str, ...],
    keep_going: bool,
    **given: Any,
) -> int:
    """Compare two or more PLACES (names, parts of names or ids): only what differs, unless --all-rows."""
    from resmatch.api import compare
    from resmatch.cli.clock import moment
    from resmatch.output.compare_text import Shown, compare_text

    if len(listings) < _FEWEST:
        raise BadOption("name two places or more", hint='for example: resmatch compare "Elm Bank" "Prism House"')
    settings = settings_of(context)
    prepared = prepare(query, catalogs, settings, keep_going=keep_going)
    now = moment(given["now"], prepared.catalog)
    comparison = compare(prepared.catalog, prepared.client, listings, now=now)
    if given["as_json"]:
        write_data(json.dumps(comparison.to_dict(), ensure_ascii=False, indent=2) + "\n")
    else:
        shown = Shown.ALL if given["all_rows"] else Shown.DIFFERENT
        write(compare_text(comparison, page_of(settings), shown=shown), settings)
    say_parting(prepared, settings)
    return Exit.OK
