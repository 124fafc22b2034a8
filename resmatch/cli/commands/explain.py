"""``resmatch explain``: why a place got its score, or the reason it is not in the results."""

from __future__ import annotations

import json
from typing import Any

import click

from resmatch.cli import options
from resmatch.cli.exits import Exit
from resmatch.cli.prepare import prepare, say_parting, weights_named
from resmatch.cli.query import Query
from resmatch.cli.settings import common_options, settings_of
from resmatch.cli.terminal import page_of, write, write_data


@click.command("explain", short_help="Say why a place got its score.")
@click.argument("listing", metavar="PLACE")
@click.argument("needs", nargs=-1, metavar="[NEED]")
@options.query_options
@options.with_options(options.WEIGHTS, options.NOW, options.FORMAT_JSON, *options.CATALOG_OPTIONS)
@common_options
@click.pass_context
def command(
    context: click.Context, /, listing: str, query: Query, catalogs: tuple[str, ...], keep_going: bool, **given: Any
) -> int:
    """Explain the score of PLACE (a name, part of a name, or an id) for a NEED, line by line.

    For a place that is not in the results, the reason comes first. Use the same options as for find.
    """
    from resmatch.api import explain
    from resmatch.cli.clock import moment
    from resmatch.output.explanation import explanation_on

    settings = settings_of(context)
    prepared = prepare(query, catalogs, settings, keep_going=keep_going)
    now, weights = moment(given["now"], prepared.catalog), weights_named(given["weights"])
    found = explain(prepared.catalog, prepared.client, listing, now=now, weights=weights)
    if given["as_json"]:
        write_data(json.dumps(found.to_dict(), ensure_ascii=False, indent=2) + "\n")
    else:
        write(explanation_on(page_of(settings), found.match, weights=found.weights), settings)
    say_parting(prepared, settings)
    return Exit.OK
