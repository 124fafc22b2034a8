"""``resmatch schema``: JSON Schemas, for editors that check while typing and for programs."""

from __future__ import annotations

import json
from typing import Any

import click

from resmatch.cli.exits import Exit
from resmatch.cli.settings import common_options
from resmatch.cli.terminal import write_data

CATALOG, INFO = "catalog", "catalog-info"
OUTPUTS = ("find", "explain", "explanations", "error")


@click.command("schema", short_help="Print a JSON Schema.")
@click.option("--of", "name", type=click.Choice([CATALOG, INFO, *OUTPUTS]), default=CATALOG, help="Which one.")
@common_options
def command(name: str) -> int:
    """Print the JSON Schema of catalog files (catalog), of catalog.yaml (catalog-info), or of the JSON output.

    For an editor: resmatch schema > resmatch.schema.json, then the first line of a catalog file is
    "# yaml-language-server: $schema=resmatch.schema.json".
    """
    write_data(json.dumps(_schema(name), ensure_ascii=False, indent=2) + "\n")
    return Exit.OK


def _schema(name: str) -> dict[str, Any]:
    if name == CATALOG:
        from resmatch.catalog.schema import catalog_schema

        return catalog_schema()
    if name == INFO:
        from resmatch.catalog.schema import info_schema

        return info_schema()
    from resmatch.output.schemas import SCHEMAS

    return SCHEMAS[name]
