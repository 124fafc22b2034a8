"""The options that find and explain share, and the query they make."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

import click

from resmatch.cli.query import Query


def _words(context: click.Context, parameter: click.Parameter, value: tuple[str, ...]) -> tuple[str, ...]:
    """Split repeated and comma-separated words into one list."""
    return tuple(word for text in value for part in text.split(",") if (word := part.strip()))


def _list(*names: str, **attributes: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    return click.option(*names, multiple=True, callback=_words, **attributes)


QUERY_OPTIONS = (
    click.option("--near", metavar="PLACE", help='ZIP code, "town, ST", county, or lat,lon.'),
    click.option("--within", metavar="DIST", help="10mi or 15km; 25mi when nothing is said."),
    _list("--pathway", metavar="P", help="12-step, smart, medication, christian, secular, any ..."),
    _list("--insurance", metavar="I", help="masshealth, medicare, private, none, cash ... (any of them)."),
    click.option("--when", metavar="TIMES", help='"tue,thu evening", "weekdays 18:00-21:00", tonight, "not sun".'),
    click.option("--busy", metavar="TIMES", multiple=True, help='Blocked times: "mon,wed 9am-12pm".'),
    _list("--who", metavar="FACTS", help="woman, man, age=34, veteran, pregnant, child=6, sober-days=3 ..."),
    _list("--takes", metavar="MED", help="Medicines the client takes: methadone, buprenorphine ..."),
    _list("--starts", metavar="MED", help="A medicine the client wants to start."),
    click.option("--language", metavar="L", help="es, pt, asl ..."),
    _list("--access", metavar="A", help="wheelchair, transit, online, phone ..."),
    _list("--must", metavar="X", help="Make a wish a must: insurance, when, distance ..."),
    _list("--prefer", metavar="X", help="Make a must a wish."),
    _list("--rather-not", metavar="P", help="Pathways the client would rather not take part in."),
    _list("--never", metavar="P", help="Pathways the client will not take part in."),
    _list("--not", "leave_out", metavar="X", help="Leave out ids, kinds or tags."),
    click.option("--profile", metavar="FILE", help="The same as YAML or JSON; - reads stdin."),
)

CATALOG_OPTIONS = (
    click.option("--catalog", "catalogs", metavar="PATH", multiple=True, help="Catalog file or folder (repeatable)."),
    click.option("--keep-going", is_flag=True, help="Leave out entries with errors, and say which."),
)

FORMAT_JSON = click.option("--json", "as_json", is_flag=True, help="The answer as JSON.")
NOW = click.option("--now", metavar="TIME", help="Answer as of this time: 2026-11-21T20:00.")
WEIGHTS = click.option(
    "--weights", metavar="NAME", default="default", help="default, nearest, pathway-first, or a policy file."
)


def with_options(*options: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Give a command these options, listed in this order."""

    def give(command: Any) -> Any:
        for option in reversed(options):
            command = option(command)
        return command

    return give


def query_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options that describe a client, handed on as one ``query``."""

    @wraps(command)
    def with_query(*args: Any, **given: Any) -> Any:
        names = [name for name in Query.__dataclass_fields__ if name in given]
        return command(*args, query=Query(**{name: given.pop(name) for name in names}), **given)

    wrapped: Callable[..., Any] = with_options(*QUERY_OPTIONS)(with_query)
    return wrapped
