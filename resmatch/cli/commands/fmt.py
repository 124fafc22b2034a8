"""``resmatch fmt``: catalog files in one canonical layout."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from resmatch.cli.exits import Exit
from resmatch.cli.settings import common_options
from resmatch.cli.terminal import say, write_data
from resmatch.errors import BadOption

if TYPE_CHECKING:
    from resmatch.catalog.formatting.files import Formatting


@click.command("fmt", short_help="Put catalog files into one layout.")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--check", "way", flag_value="check", help="Change nothing; exit 1 if a file would change.")
@click.option("--diff", "way", flag_value="diff", help="Show what would change, and change nothing.")
@click.option("--stdin-filename", metavar="FILE", help="Format the text on stdin as this file, for editors.")
@common_options
def command(paths: tuple[str, ...], way: str | None, stdin_filename: str | None) -> int:
    """Put catalog files into one layout: order of fields, quotes, small groups on one line. Comments stay.

    Exit code: 0 done, 1 a file has faults (or would change, with --check or --diff), 2 wrong use, 3 a path
    that cannot be read.
    """
    from resmatch.catalog.editing import save
    from resmatch.catalog.formatting.files import format_files

    if stdin_filename is not None:
        return _format_input(stdin_filename)
    if not paths:
        raise BadOption("no file is named", hint="for example: resmatch fmt catalogs/")
    result = format_files(paths)
    if way == "diff":
        write_data(_differences(result))
    elif way is None:
        for stored in result.changed:
            save(stored)
    _say_result(result, "would change" if way else "changed")
    if result.unread:
        return Exit.CATALOG
    return Exit.NOTHING if result.refused or (way and result.changed) else Exit.OK


def _differences(result: Formatting) -> str:
    from resmatch.output.diff_text import diff_text

    return "".join(diff_text(file.before.text, file.after.text, str(file.path)) for file in result.changed)


def _say_result(result: Formatting, done: str) -> None:
    from resmatch.text import plural

    for stored in result.changed:
        say(f"{stored.path} {done}")
    for reason in (*result.refused, *result.unread):
        say(f"error: {reason}")
    say(f"{plural(len(result.changed), 'file')} {done}, {plural(result.unchanged, 'file')} left as they were")


def _format_input(filename: str) -> int:
    from resmatch.catalog.formatting import formatted
    from resmatch.yamlsource import Limits, read_bytes

    write_data(formatted(read_bytes(sys.stdin.buffer.read(Limits().size + 1), filename)))
    return Exit.OK
