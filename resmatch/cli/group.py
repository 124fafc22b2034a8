"""A click group whose commands are named in the registry and imported only when they run."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import click

from resmatch.cli.guard import guarded
from resmatch.cli.registry import BY_NAME, COMMANDS, SECTIONS


class LazyGroup(click.Group):
    """The group of all commands; its help needs none of their modules."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name the commands in the order of the registry."""
        return list(BY_NAME)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return one command; None for a name that is not registered."""
        entry = BY_NAME.get(cmd_name)
        if entry is None:
            return None
        command: click.Command = import_module(entry.module).command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; a misspelt one gets a suggestion."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError:
            from resmatch.text import closest

            like = closest(args[0], BY_NAME, limit=1)
            hint = f"did you mean 'resmatch {like[0]}'?" if like else "all commands: resmatch --help"
            raise click.UsageError(f"no command is called '{args[0]}'\n{hint}", ctx) from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands by section, from the registry alone."""
        for section in SECTIONS:
            rows = [(entry.name, entry.help) for entry in COMMANDS if entry.section == section]
            if rows:
                with formatter.section(section):
                    formatter.write_dl(rows, col_max=12)

    def main(self, args: Sequence[str] | None = None, *given: Any, **options: Any) -> Any:
        """Run, turn every refusal into its message and exit code, and exit."""
        argv = list(sys.argv[1:] if args is None else args)
        options["standalone_mode"] = False
        run = super().main
        sys.exit(guarded(lambda: run(argv, *given, **options), argv))
