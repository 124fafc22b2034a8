"""``resmatch answer``: type back what a place answered on the phone."""

from __future__ import annotations

from typing import Any

import click

from resmatch.cli import options
from resmatch.cli.settings import common_options, settings_of
from resmatch.cli.upkeep import EDITING, editable_catalog, entry_called, finish, today_in


@click.command("answer", short_help="Type back answers from a call.")
@click.argument("listing", metavar="PLACE")
@click.argument("answers", nargs=-1, required=True, metavar="FIELD=VALUE...")
@options.with_options(
    click.option("--by", "method", default="phone", show_default=True, metavar="HOW", help="How it was asked."),
    *EDITING,
)
@common_options
@click.pass_context
def command(context: click.Context, /, listing: str, answers: tuple[str, ...], **given: Any) -> int:
    """Write what PLACE answered: moud.methadone=yes, beds=1, masshealth=no.

    Only these facts get today's date; resmatch verify dates a whole listing.
    """
    from resmatch.upkeep.answers import answer
    from resmatch.upkeep.check_made import check_made

    catalog = editable_catalog(given["catalogs"])
    check = check_made(today_in(catalog, given["now"]), given["method"], given["who"])
    made = answer(entry_called(catalog, listing), check, answers)
    return finish(made, settings_of(context), dry_run=given["dry_run"], as_json=given["as_json"])
