"""``resmatch report``: what was heard about a place, as a patch or as a text to send."""

from __future__ import annotations

from typing import Any

import click

from resmatch.cli import options
from resmatch.cli.catalogs import open_catalog
from resmatch.cli.exits import Exit
from resmatch.cli.settings import common_options, settings_of
from resmatch.cli.terminal import say, write_data
from resmatch.cli.upkeep import show, show_json, today_in


@click.command("report", short_help="Suggest a correction to a listing.")
@click.argument("listing", metavar="PLACE")
@options.with_options(
    click.option("--says", "words", required=True, metavar="WORDS", help='Such as "no longer takes methadone".'),
    click.option("--as-text", is_flag=True, help="Always a text to send, never a patch."),
    options.NOW,
    options.FORMAT_JSON,
    *options.CATALOG_OPTIONS,
)
@common_options
@click.pass_context
def command(context: click.Context, /, listing: str, words: str, catalogs: tuple[str, ...], **given: Any) -> int:
    """Turn what you heard about PLACE into a patch, or into a text for the people who keep the catalog.

    Nothing is written and nothing is sent. Words about a client are refused.
    """
    from resmatch.upkeep.suggest import suggest

    catalog = open_catalog(catalogs, keep_going=given["keep_going"])
    resource = catalog.find(listing)
    keepers = {info.name: info.maintainer or "" for info in catalog.info}
    maintainer = keepers.get(resource.source.catalog, "") if resource.source else ""
    made = suggest(resource, words, today=today_in(catalog, given["now"]), maintainer=maintainer)
    if given["as_json"]:
        show_json(made.to_dict())
    elif made.patch and not given["as_text"]:
        for clause in made.not_understood:
            say(f"note: not understood, so not in the patch: {clause}")
        write_data(made.patch)
    else:
        show(made.issue, settings_of(context))
    if maintainer:
        say(f"note: send it to {maintainer}")
    return Exit.OK
