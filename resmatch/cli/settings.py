"""Options every command understands, before or after its name, and what they add up to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])

_KEY = "resmatch.{name}"


@dataclass(frozen=True, slots=True)
class Settings:
    """How to talk to the person at the terminal."""

    ascii: bool = False
    plain: bool = False
    color: str = "auto"
    no_input: bool = False
    geocode: bool = False
    debug: bool = False
    verbose: bool = False


def _keep(context: click.Context, parameter: click.Parameter, value: Any) -> None:
    """Remember an option for the whole run, wherever it stood on the line."""
    if value:
        context.meta[_KEY.format(name=parameter.name)] = value


def _option(*names: str, **attributes: Any) -> Callable[[Command], Command]:
    return click.option(*names, expose_value=False, callback=_keep, is_eager=True, **attributes)


_OPTIONS = (
    _option("--ascii", is_flag=True, help="Only ASCII letters; the marks are + ~ ? x."),
    _option("--plain", is_flag=True, help="ASCII, no colour."),
    _option("--color", type=click.Choice(["auto", "always", "never"]), help="When to use colour."),
    _option("--no-input", is_flag=True, help="Never ask a question."),
    _option("--geocode", is_flag=True, help="Ask an online service about a place that is not in the table."),
    _option("--debug", is_flag=True, help="Show the traceback of a bug; it may hold what you typed."),
    _option("--verbose", is_flag=True, help="Say on stderr what is read."),
)


def common_options(command: Command) -> Command:
    """Give a command the options that every command has."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def settings_of(context: click.Context) -> Settings:
    """Give the settings of this run."""
    names = Settings.__dataclass_fields__
    given = {name: context.meta.get(_KEY.format(name=name)) for name in names}
    return Settings(**{name: value for name, value in given.items() if value})
