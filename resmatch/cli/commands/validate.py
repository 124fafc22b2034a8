"""``resmatch validate``: every problem of catalog files, with its place, what to do, and fixes that can be made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NoReturn

import click

from resmatch.cli.settings import Settings, common_options, settings_of
from resmatch.cli.terminal import say
from resmatch.errors import BadOption

FORMATS = ("full", "concise", "json", "github", "sarif", "junit")


def _codes(context: click.Context, parameter: click.Parameter, value: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(code.upper() for text in value for part in text.split(",") if (code := part.strip()))


@click.command("validate", short_help="Check catalog files.")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--format", type=click.Choice(FORMATS), default="full", help="How problems are shown.")
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
@click.option(
    "--select", metavar="CODE", multiple=True, callback=_codes, help="Only codes that start so: E, Y01, P403."
)
@click.option("--ignore", metavar="CODE", multiple=True, callback=_codes, help="Not the codes that start so.")
@click.option("--strict", is_flag=True, help="Warnings count as problems for the exit code.")
@click.option("--keep-going", is_flag=True, help="Say which entries could still be used, and exit 0 if any can.")
@click.option("--fix", is_flag=True, help="Make the fixes that keep the meaning for certain.")
@click.option("--unsafe", is_flag=True, help="With --fix or --diff: make the other fixes too.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing.")
@click.option("--stdin-filename", metavar="FILE", help="Check the text on stdin as this file, for editors.")
@click.option("--watch", is_flag=True, help="Check again after every change, until Ctrl-C.")
@common_options
@click.pass_context
def command(
    context: click.Context, /, paths: tuple[str, ...], stdin_filename: str | None, watch: bool, **given: Any
) -> int:
    """Check catalog files and folders and report every problem, in file order.

    Without PATH it checks the catalog that find would use. A fix keeps comments, order and quotes. What a
    code means: resmatch rule CODE. Exit code: 0 no errors, 1 errors (or a difference, with --diff), 2 wrong
    use, 3 a path that cannot be read.
    """
    from resmatch.cli.catalogs import catalog_paths
    from resmatch.cli.checking import How, check_codes, check_input, check_paths

    how, settings = How(**given), settings_of(context)
    check_codes((*how.select, *how.ignore))
    if stdin_filename is not None:
        return check_input(stdin_filename, how, settings)
    named = catalog_paths(paths)
    if not named:
        raise BadOption("no catalog is named", hint="for example: resmatch validate catalogs/")
    if watch:
        _watch(named, lambda: check_paths(named, how, settings), settings)
    return check_paths(named, how, settings)


def _watch(paths: tuple[str, ...], check: Callable[[], object], settings: Settings) -> NoReturn:
    """Check after every change until Ctrl-C, which becomes exit code 130."""
    from time import sleep

    from resmatch.cli.watching import SECONDS_BETWEEN_LOOKS, look_at, watch

    say("note: checking again after every change; stop with Ctrl-C", settings)
    watch(lambda: look_at(paths), check, lambda: sleep(SECONDS_BETWEEN_LOOKS))
