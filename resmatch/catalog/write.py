"""Entries as canonical YAML text, for people to read and change; reading it back gives the same entries.

Fields stand in the order of the models, small groups on one line, schedules and phones one to a line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, get_args, get_origin

from resmatch.catalog.base import Part, Reads
from resmatch.catalog.info import CatalogInfo
from resmatch.catalog.models import model_of
from resmatch.catalog.scalars import read_date, read_flag, read_tri
from resmatch.catalog.shape import fields_of
from resmatch.catalog.yamltext import INDENT, Style, block
from resmatch.yamlsource import Limits

Record = Mapping[str, Any]
"""One entry as plain data, as ``Resource.record()`` gives it."""

INFO_FILE = "catalog.yaml"
_ROOT = "resources:\n"
_ANSWERS = (read_tri, read_flag)


def write_entries(records: Iterable[Record]) -> str:
    """Return the text of one catalog file with these entries, in the order given."""
    entries = [write_entry(record) for record in records]
    return _ROOT + "\n".join(entries) if entries else "resources: []\n"


def write_entry(record: Record) -> str:
    """Return the text of one entry as it stands under ``resources:``, from ``- id:`` on."""
    lines = block(record, style_of(model_of(record.get("kind"))), INDENT * 2)
    return "\n".join([f"{INDENT}- {lines[0].strip()}", *lines[1:], ""])


def write_info(record: Record) -> str:
    """Return the text of a ``catalog.yaml`` from what ``CatalogInfo.record()`` gives."""
    return "".join(f"{line}\n" for line in block(record, style_of(CatalogInfo)))


def write_catalog(info: Record, records: Iterable[Record], *, stem: str = "entries") -> dict[str, str]:
    """Return the text of every file of a catalog by its name: ``catalog.yaml``, ``entries.yaml`` ...

    Entries that would pass the limits of one file go on in ``entries-2.yaml`` and so on.
    """
    return {INFO_FILE: write_info(info), **write_parts(records, stem=stem)}


def write_parts(records: Iterable[Record], *, stem: str, head: str = "") -> dict[str, str]:
    """Return the texts of the entry files by name, each starting with ``head`` and within the limits."""
    texts = [head + _ROOT + "\n".join(part) for part in _parts(records, Limits())]
    texts = texts or [head + write_entries(())]
    names = [f"{stem}.yaml", *(f"{stem}-{number}.yaml" for number in range(2, len(texts) + 1))]
    return dict(zip(names, texts, strict=True))


def _parts(records: Iterable[Record], limits: Limits) -> Iterator[list[str]]:
    """Yield the entries of one file after another; half of a limit is left for growth."""
    part: list[str] = []
    size = nodes = 0
    for record in records:
        text = write_entry(record)
        size, nodes = size + len(text.encode()) + 1, nodes + _nodes(record)
        if part and (len(part) >= limits.items or size > limits.size // 2 or nodes > limits.nodes // 2):
            yield part
            part, size, nodes = [], len(text.encode()), _nodes(record)
        part.append(text)
    if part:
        yield part


def _nodes(value: object) -> int:
    """Count the values and keys of plain data, as the reader does."""
    if isinstance(value, Mapping):
        return 1 + sum(1 + _nodes(item) for item in value.values())
    return 1 + sum(map(_nodes, value)) if isinstance(value, list | tuple) else 1


@cache
def style_of(model: type[Part]) -> Style:
    """Return the order of a model's fields, and where its yes, no and dates stand without quotes."""
    return Style(
        order={name: _field_style(field.annotation, field.metadata) for name, field in fields_of(model).items()}
    )


def _field_style(annotation: Any, metadata: Iterable[object] = ()) -> Style:
    parts = [part for part in _inside(annotation) if isinstance(part, type) and issubclass(part, Part)]
    if parts:
        style = style_of(parts[0])
        return Style(each=style) if get_origin(annotation) is dict else style
    readers = [part.read for part in (*metadata, *_inside(annotation)) if isinstance(part, Reads)]
    return Style(answers=any(read in _ANSWERS for read in readers), dates=read_date in readers)


def _inside(annotation: Any) -> Iterator[Any]:
    """Yield an annotation and everything it is made of: ``dict[Payer, Tri]`` holds Reads of both."""
    yield annotation
    for inner in get_args(annotation):
        yield from _inside(inner)
