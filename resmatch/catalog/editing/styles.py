"""Which field comes after which, and how its words are written, at every path of a catalog file."""

from __future__ import annotations

from collections.abc import Callable

from resmatch.catalog.models import model_of
from resmatch.catalog.write import style_of
from resmatch.catalog.yamltext import PLAIN, Style, style_below
from resmatch.yamlsource import Path, Source

StyleAt = Callable[[Path], Style]
"""Gives the style of the value at a path."""

_ENTRY_STEPS = 2


def plain(path: Path) -> Style:
    """Give a style that knows no field: new ones come last, and doubtful words are quoted."""
    return PLAIN


def entry_styles(source: Source) -> StyleAt:
    """Give the styles of the entries of a catalog file, each by its kind."""

    def style_at(path: Path) -> Style:
        if len(path) < _ENTRY_STEPS:
            return PLAIN
        style = style_of(model_of(_kind_at(source.data, path)))
        for step in path[_ENTRY_STEPS:]:
            if isinstance(step, str):
                style = style_below(style, step)
        return style

    return style_at


def _kind_at(data: object, path: Path) -> object:
    value = data
    for step in path[:_ENTRY_STEPS]:
        value = value[step]  # type: ignore[index]
    return value.get("kind") if isinstance(value, dict) else None
