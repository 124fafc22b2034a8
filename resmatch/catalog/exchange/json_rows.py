"""A JSON file as a list of rows: bounded, without NaN, and every refusal names the file and the line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from pydantic_core import from_json

from resmatch.errors import BadFeed

FEED_BYTES = 64 * 1024 * 1024
"""The largest file that is read."""
ROWS = 2_000_000
"""The most rows of one file: as many as a catalog may have."""

REASON = "not_taken"
"""The field of a rejected row that says why it was not taken."""

Row = Mapping[str, Any]


def read_bytes(path: Path) -> bytes:
    """Return the content of an ordinary file of at most 64 MiB; raises BadFeed."""
    try:
        if not path.is_file():
            what = "is not an ordinary file" if path.exists() else "does not exist"
            raise BadFeed(f"{path} {what}", hint="name a file with JSON in it")
        with path.open("rb") as file:
            data = file.read(FEED_BYTES + 1)
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise BadFeed(f"{path} cannot be read: {reason}", hint="check the path") from None
    if len(data) > FEED_BYTES:
        raise BadFeed(f"{path} has more than {FEED_BYTES // 1024**2} MiB", hint="split the file")
    return data


def read_rows(data: bytes, filename: str) -> list[object]:
    """Return the items of a JSON list; raises BadFeed for anything else, with the line where it is known."""
    try:
        value = from_json(data.removeprefix(b"\xef\xbb\xbf"), allow_inf_nan=False, cache_strings="keys")
    except ValueError as error:
        raise _not_json(str(error), filename) from None
    if not isinstance(value, list):
        hint = "the file starts with [ and has one {...} for each row"
        raise BadFeed(f"{filename}: a list of rows is expected, and not {_shape(value)}", hint=hint)
    if len(value) > ROWS:
        raise BadFeed(f"{filename} has more than {ROWS:,} rows", hint="split the file")
    return value


def rejects_text(rejected: Iterable[tuple[object, str]]) -> str:
    """Return rows that were not taken as JSON to put right and import again, each with the reason in it."""
    rows = [{**(item if isinstance(item, dict) else {"row": item}), REASON: why} for item, why in rejected]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


def _not_json(error: str, filename: str) -> BadFeed:
    what, _, place = error.rpartition(" at line ")
    line, _, column = place.partition(" column ")
    at = f":{line}:{column}" if line.isdigit() and column.isdigit() else ""
    return BadFeed(f"{filename}{at}: this is not JSON: {what.lower() or error}", hint="ask who made the file")


def _shape(value: object) -> str:
    names = {dict: "a group {...}", str: "a text", bool: "a yes or no", type(None): "nothing"}
    return names.get(type(value), "a number")
