"""``resmatch gap``: the holes of a catalog, in words."""

from __future__ import annotations

from typing import Any

import click

from resmatch.cli import options
from resmatch.cli.catalogs import open_catalog
from resmatch.cli.exits import Exit
from resmatch.cli.settings import common_options, settings_of
from resmatch.cli.terminal import write_data
from resmatch.cli.upkeep import needs_named, show, show_json

DEFAULT_LIMIT = 20


@click.command("gap", short_help="Name the holes of the catalog.")
@options.with_options(
    click.option("--need", "needs", multiple=True, metavar="NEED", help="Only this need or area (repeatable)."),
    click.option("--limit", type=click.IntRange(min=1), default=DEFAULT_LIMIT, show_default=True, help="How many."),
    click.option("--format", "form", type=click.Choice(["text", "csv", "html", "json"]), default="text"),
    options.FORMAT_JSON,
    *options.CATALOG_OPTIONS,
)
@common_options
@click.pass_context
def command(context: click.Context, /, needs: tuple[str, ...], catalogs: tuple[str, ...], **given: Any) -> int:
    """Name what the catalog lacks: "0 of 14 men's houses answered on methadone", the worst first."""
    from resmatch.upkeep.coverage import coverage_of, holes_in
    from resmatch.upkeep.coverage.holes import GAP_SCHEMA
    from resmatch.upkeep.coverage.report_page import gap_html
    from resmatch.upkeep.coverage.telling import gap_csv, gap_text

    catalog = open_catalog(catalogs, keep_going=given["keep_going"])
    coverage = coverage_of(catalog.records, needs_named(needs))
    holes = holes_in(coverage)
    form = "json" if given["as_json"] else given["form"]
    if form == "json":
        show_json({"schema": GAP_SCHEMA, "demo": coverage.demo, "holes": [hole.to_dict() for hole in holes]})
    elif form == "text":
        show(gap_text(holes, shown=given["limit"], demo=coverage.demo), settings_of(context))
    else:
        write_data(gap_html(coverage, holes) if form == "html" else gap_csv(holes))
    return Exit.OK
