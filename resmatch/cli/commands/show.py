"""``resmatch show``: everything the catalog says about one place."""

from __future__ import annotations

import click

from resmatch.cli import options
from resmatch.cli.exits import Exit
from resmatch.cli.settings import common_options, settings_of
from resmatch.cli.terminal import page_of, write, write_data


@click.command("show", short_help="Show everything about one place.")
@click.argument("listing", metavar="PLACE")
@click.option("--full", "facts", flag_value="all", help="List what is not known, too.")
@click.option("--staff", "facts", flag_value="staff", help="Show the notes for staff only.")
@options.with_options(options.NOW, options.FORMAT_JSON, *options.CATALOG_OPTIONS)
@common_options
@click.pass_context
def command(
    context: click.Context,
    listing: str,
    facts: str | None,
    now: str | None,
    as_json: bool,
    catalogs: tuple[str, ...],
    keep_going: bool,
) -> int:
    """Show what the catalog says about PLACE: a name, part of a name, or an id."""
    from resmatch.cli.catalogs import open_catalog
    from resmatch.cli.clock import moment
    from resmatch.matching.listing import Listing
    from resmatch.output.show import show_json, show_text
    from resmatch.output.view import Facts

    settings = settings_of(context)
    catalog = open_catalog(catalogs, keep_going=keep_going)
    wanted = catalog.find(listing).id
    found = next(Listing(record) for record in catalog.records if record["id"] == wanted)
    if as_json:
        write_data(show_json(found))
    else:
        text = show_text(page_of(settings), found, moment(now, catalog), facts=Facts(facts or "known"))
        write(text, settings)
    return Exit.OK
