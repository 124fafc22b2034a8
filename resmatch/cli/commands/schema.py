"""``resmatch schema``: JSON Schemas, for editors that check while typing and for programs."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import click

from resmatch.cli.exits import Exit
from resmatch.cli.settings import common_options
from resmatch.cli.terminal import write_data


def _catalog() -> dict[str, Any]:
    from resmatch.catalog.schema import catalog_schema

    return catalog_schema()


def _find() -> dict[str, Any]:
    from resmatch.output.schemas import FIND

    return FIND


def _explain() -> dict[str, Any]:
    from resmatch.output.schemas import EXPLAIN

    return EXPLAIN


def _error() -> dict[str, Any]:
    from resmatch.output.schemas import ERROR

    return ERROR


SCHEMAS: dict[str, Callable[[], dict[str, Any]]] = {
    "catalog": _catalog,
    "find": _find,
    "explain": _explain,
    "error": _error,
}


@click.command("schema", short_help="Print a JSON Schema.")
@click.option("--of", "name", type=click.Choice(list(SCHEMAS)), default="catalog", help="Which one.")
@common_options
def command(name: str) -> int:
    """Print the JSON Schema of catalog files, or of what find, explain and errors print as JSON.

    For an editor: resmatch schema > resmatch.schema.json, then the first line of a catalog file is
    "# yaml-language-server: $schema=resmatch.schema.json".
    """
    write_data(json.dumps(SCHEMAS[name](), ensure_ascii=False, indent=2) + "\n")
    return Exit.OK
