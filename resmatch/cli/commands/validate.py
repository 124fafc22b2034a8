"""``resmatch validate``: every problem of catalog files, with its place and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from resmatch.cli.exits import Exit
from resmatch.cli.settings import common_options, settings_of
from resmatch.cli.terminal import page_of, say, write, write_data
from resmatch.errors import BadOption

if TYPE_CHECKING:
    from resmatch.diagnostics import Report

FORMATS = ("full", "concise", "json", "github", "sarif", "junit")
CANNOT_BE_READ = "Y023"


@click.command("validate", short_help="Check catalog files.")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--format", "form", type=click.Choice(FORMATS), default="full", help="How problems are shown.")
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
@click.option("--select", metavar="CODE", multiple=True, help="Only codes that start so: E, Y01, P403.")
@click.option("--ignore", metavar="CODE", multiple=True, help="Not the codes that start so.")
@click.option("--strict", is_flag=True, help="Warnings count as problems for the exit code.")
@click.option("--keep-going", is_flag=True, help="Say which entries could still be used, and exit 0 if any can.")
@common_options
@click.pass_context
def command(
    context: click.Context,
    paths: tuple[str, ...],
    form: str,
    as_json: bool,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    strict: bool,
    keep_going: bool,
) -> int:
    """Check catalog files and folders and report every problem, in file order.

    Without PATH it checks the catalog that find would use. Exit code: 0 no errors, 1 errors,
    2 wrong use, 3 a path that cannot be read.
    """
    from resmatch.api import validate
    from resmatch.cli.catalogs import catalog_paths

    named = catalog_paths(paths)
    if not named:
        raise BadOption("no catalog is named", hint="for example: resmatch validate catalogs/")
    whole = validate(named)
    report = _chosen(whole, select, ignore)
    _print(report, "json" if as_json else form, context)
    if any(problem.code == CANNOT_BE_READ for problem in whole.problems):
        return Exit.CATALOG
    if keep_going and report.errors:
        return _say_what_is_left(named)
    return Exit.NOTHING if report.errors or (strict and report.warnings) else Exit.OK


def _chosen(report: Report, select: tuple[str, ...], ignore: tuple[str, ...]) -> Report:
    """Give the report of the problems whose codes were asked for."""
    from dataclasses import replace

    kept = [
        problem
        for problem in report.problems
        if (not select or problem.code.startswith(select)) and not (ignore and problem.code.startswith(ignore))
    ]
    return replace(report, problems=tuple(kept))


def _print(report: Report, form: str, context: click.Context) -> None:
    from resmatch.diagnostics.render import FORMATS as RENDERERS
    from resmatch.diagnostics.render import full

    settings = settings_of(context)
    if form == "full":
        page = page_of(settings)
        text = full.render(report, width=page.width)
        write("\n".join(page.clean(line) for line in text.split("\n")), settings)
    else:
        write_data(RENDERERS[form](report))


def _say_what_is_left(paths: tuple[str, ...]) -> int:
    """Say how much of the catalog could be used without the entries that have errors."""
    from resmatch.catalog import Policy, load
    from resmatch.errors import CatalogError
    from resmatch.text import plural

    try:
        catalog = load(*paths, policy=Policy.KEEP_GOING)
    except CatalogError:
        return Exit.NOTHING
    say(f"note: with --keep-going, find uses {plural(len(catalog), 'listing')} and leaves out the entries above")
    return Exit.OK
