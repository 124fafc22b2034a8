"""``resmatch verify``: date a listing after a call, and write what has changed."""

from __future__ import annotations

from typing import Any

import click

from resmatch.cli import options
from resmatch.cli.settings import common_options, settings_of
from resmatch.cli.upkeep import EDITING, editable_catalog, entry_called, finish, today_in


@click.command("verify", short_help="Date a place after a check.")
@click.argument("listing", metavar="PLACE")
@options.with_options(
    click.option("--by", "method", required=True, metavar="HOW", help="phone, visit, website, email or self_report."),
    click.option("--ok", "rest_stands", is_flag=True, help="All the rest was gone through and stands."),
    click.option("--set", "facts", multiple=True, metavar="FIELD=VALUE", help='A change: beds=1, curfew="11 pm".'),
    *EDITING,
)
@common_options
@click.pass_context
def command(context: click.Context, /, listing: str, facts: tuple[str, ...], **given: Any) -> int:
    """Date PLACE (an id, a name, or part of one) as checked today, and write what changed.

    Only the lines of the facts and their dates change. A line for people in distress is never called to check it.
    """
    from resmatch.upkeep.check_made import check_made
    from resmatch.upkeep.verify import Rest, verify

    settings = settings_of(context)
    catalog = editable_catalog(given["catalogs"])
    check = check_made(today_in(catalog, given["now"]), given["method"], given["who"])
    rest = Rest.STANDS if given["rest_stands"] else Rest.NOT_SAID
    made = verify(entry_called(catalog, listing), check, facts, rest)
    return finish(made, settings, dry_run=given["dry_run"], as_json=given["as_json"])
