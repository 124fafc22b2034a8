"""``resmatch stale``: which listings are due for a check, and the sheet to call by."""

from __future__ import annotations

from typing import Any

import click

from resmatch.cli import options
from resmatch.cli.catalogs import open_catalog
from resmatch.cli.exits import Exit
from resmatch.cli.settings import common_options, settings_of
from resmatch.cli.terminal import write_data
from resmatch.cli.upkeep import show, show_json

DEFAULT_LIMIT = 10


@click.command("stale", short_help="List what is due for a check.")
@options.with_options(
    click.option("--limit", type=click.IntRange(min=0), default=DEFAULT_LIMIT, show_default=True, help="How many."),
    click.option("--format", "form", type=click.Choice(["text", "csv", "html", "json"]), default="text"),
    click.option("--fail", is_flag=True, help="Exit with 1 when anything is due."),
    options.NOW,
    options.FORMAT_JSON,
    *options.CATALOG_OPTIONS,
)
@common_options
@click.pass_context
def command(context: click.Context, /, catalogs: tuple[str, ...], keep_going: bool, **given: Any) -> int:
    """List the places that are due for a check; an error in the first would hurt most people.

    --format html is a sheet to print, with what to ask each place. Crisis lines are never to be called.
    """
    from resmatch.api import index_of
    from resmatch.cli.clock import moment
    from resmatch.upkeep.stale import due_listings
    from resmatch.upkeep.stale.printed import sheet_html
    from resmatch.upkeep.stale.sheet import sheet_csv, sheet_of, sheet_text

    catalog = open_catalog(catalogs, keep_going=keep_going)
    now = moment(given["now"], catalog)
    due = due_listings(catalog, index_of(catalog), now)
    sheet = sheet_of(catalog, due, now.date(), limit=given["limit"])
    form = "json" if given["as_json"] else given["form"]
    if form == "json":
        show_json(sheet.to_dict())
    elif form == "text":
        show(sheet_text(sheet), settings_of(context))
    else:
        write_data(sheet_html(sheet) if form == "html" else sheet_csv(sheet))
    return Exit.NOTHING if given["fail"] and due else Exit.OK
