"""``resmatch diff``: what changed between two versions of a catalog, in words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from resmatch.cli import options
from resmatch.cli.exits import Exit
from resmatch.cli.settings import common_options, settings_of
from resmatch.cli.terminal import write_data
from resmatch.cli.upkeep import show, show_json


@click.command("diff", short_help="Compare two versions of a catalog.")
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@options.with_options(
    click.option("--format", "form", type=click.Choice(["text", "markdown", "json"]), default="text"),
    options.FORMAT_JSON,
)
@common_options
@click.pass_context
def command(context: click.Context, /, old: str, new: str, **given: Any) -> int:
    """Say which listings were added, removed, changed, moved or checked again from OLD to NEW.

    Both are files or folders. A listing that only has another id is said to have one. Exits with 1 when they differ.
    """
    from resmatch.catalog import load
    from resmatch.upkeep.differences import Version, compare_catalogs, differences_markdown, differences_text

    before, after = (Version(load(path).records, Path(path).resolve()) for path in (old, new))
    differences = compare_catalogs(before, after)
    form = "json" if given["as_json"] else given["form"]
    if form == "json":
        show_json(differences.to_dict())
    elif form == "markdown":
        write_data(differences_markdown(differences))
    else:
        show(differences_text(differences), settings_of(context))
    return Exit.NOTHING if differences else Exit.OK
