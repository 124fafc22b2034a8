"""The command ``resmatch``: global options, and a welcome when nothing is asked."""

from __future__ import annotations

import gc

import click

from resmatch.cli.exits import Exit
from resmatch.cli.group import LazyGroup
from resmatch.cli.settings import common_options

WELCOME = """\
resmatch: find help that fits a person in recovery, and say why.

Try these; they work as they stand, on an invented county around Worcester, MA:
  resmatch find housing --near 01609 --who man --takes methadone
  resmatch find mat housing --near "Worcester, MA" --insurance masshealth
  resmatch find "support group" --near 01609 --pathway 12-step --when tonight
  resmatch explain "elm bank" housing --near 01609
  resmatch vocab needs

All commands: resmatch --help      Topics: resmatch help
Nothing you type is stored or sent. Danger: call 911. To talk: call or text 988."""


COLLECT_AFTER_OBJECTS = 100_000
"""New objects between two looks for garbage; at Python's 700, looking takes a tenth of a short command."""


def _print_version(context: click.Context, parameter: click.Parameter, value: bool) -> None:
    if value:
        click.echo(f"resmatch {_version()}")
        context.exit()


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("resmatch")
    except PackageNotFoundError:
        return "(a checkout that is not installed)"


@click.group(
    cls=LazyGroup,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
    epilog="Every command takes --help. Topics: resmatch help time|place|score|privacy|exit-codes",
)
@common_options
@click.option(
    "--version",
    "-V",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=_print_version,
    help="Print the version.",
)
@click.pass_context
def root(context: click.Context) -> int:
    """Find help that fits a person in recovery, explain every point, and say what is not known."""
    if context.invoked_subcommand is None:
        click.echo(WELCOME)
    return Exit.OK


def main() -> None:
    """Run the command line and exit."""
    gc.set_threshold(COLLECT_AFTER_OBJECTS)
    root.main(prog_name="resmatch")
