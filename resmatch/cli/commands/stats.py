"""``resmatch stats``: what a catalog covers, by need, area, people, hours, payer and medicine."""

from __future__ import annotations

from typing import Any

import click

from resmatch.cli import options
from resmatch.cli.catalogs import open_catalog
from resmatch.cli.exits import Exit
from resmatch.cli.settings import common_options, settings_of
from resmatch.cli.terminal import write_data
from resmatch.cli.upkeep import needs_named, show, show_json


@click.command("stats", short_help="Count what the catalog covers.")
@options.with_options(
    click.option("--need", "needs", multiple=True, metavar="NEED", help="Only this need or area (repeatable)."),
    click.option("--format", "form", type=click.Choice(["text", "csv", "html", "json"]), default="text"),
    options.FORMAT_JSON,
    *options.CATALOG_OPTIONS,
)
@common_options
@click.pass_context
def command(context: click.Context, /, needs: tuple[str, ...], catalogs: tuple[str, ...], **given: Any) -> int:
    """Count listings by need, county, evening hours, payer and medicine, and how many do not say.

    --format html is a page with bars and a map of the counties.
    """
    from resmatch.upkeep.coverage import coverage_of, holes_in
    from resmatch.upkeep.coverage.report_page import coverage_html
    from resmatch.upkeep.coverage.telling import stats_csv, stats_text

    catalog = open_catalog(catalogs, keep_going=given["keep_going"])
    coverage = coverage_of(catalog.records, needs_named(needs))
    form = "json" if given["as_json"] else given["form"]
    if form == "json":
        show_json(coverage.to_dict())
    elif form == "text":
        show(stats_text(coverage), settings_of(context))
    else:
        write_data(coverage_html(coverage, holes_in(coverage)) if form == "html" else stats_csv(coverage))
    return Exit.OK
