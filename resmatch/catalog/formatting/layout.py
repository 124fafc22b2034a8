"""The lines of a value in canonical layout, with its comments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from resmatch.catalog.formatting.attach import Notes
from resmatch.catalog.formatting.text_blocks import text_block
from resmatch.catalog.yamltext import INDENT, Style, block, flow, ordered, style_below
from resmatch.yamlsource import Path, Source


@dataclass(frozen=True, slots=True)
class Layout:
    """Lays out the values of one file."""

    source: Source
    notes: Notes

    def group(self, value: Mapping[str, object], style: Style, path: Path, indent: str) -> list[str]:
        """Return the lines of a group of fields, in the order of its style."""
        return [line for key, item in ordered(value, style) for line in self.field(item, style, (*path, key), indent)]

    def field(self, value: object, style: Style, path: Path, indent: str) -> list[str]:
        """Return the lines of one field; ``style`` is that of its group."""
        key = str(path[-1])
        below = style_below(style, key)
        name = flow(key)
        kept = text_block(self.source, path, indent + INDENT) if isinstance(value, str) else []
        if kept:
            lines = [f"{indent}{name}: {kept[0]}", *kept[1:]]
        elif value is None:
            lines = [f"{indent}{name}:"]
        elif self._must_open(value, path):
            lines = [f"{indent}{name}:", *self._open(value, below, path, indent + INDENT)]
        else:
            lines = block({key: value}, Style(order={key: below}), indent)
        return self.noted(lines, path, indent)

    def items(self, values: list[object], style: Style, path: Path, indent: str) -> list[str]:
        """Return the lines of a list, one item after the other."""
        return [line for number, item in enumerate(values) for line in self._item(item, style, (*path, number), indent)]

    def noted(self, lines: list[str], path: Path, indent: str) -> list[str]:
        """Return the lines of a value with its own comments."""
        behind = self.notes.behind.get(path, [])
        # One comment fits behind a line; others, from lines that are joined now, stand above it.
        before = [*self.notes.before.get(path, []), *behind[:-1]]
        head = f"{lines[0]}  {behind[-1]}" if behind else lines[0]
        return [*(f"{indent}{text}".rstrip() for text in before), head, *lines[1:]]

    def _item(self, value: object, style: Style, path: Path, indent: str) -> list[str]:
        if self._must_open(value, path):
            inner = self._open(value, style, path, indent + INDENT)
            lines = dashed(inner, indent)
        else:
            lines = block([value], style, indent)
        return self.noted(lines, path, indent)

    def _open(self, value: object, style: Style, path: Path, indent: str) -> list[str]:
        if isinstance(value, Mapping):
            return self.group(value, style, path, indent)
        assert isinstance(value, list)
        return self.items(value, style, path, indent)

    def _must_open(self, value: object, path: Path) -> bool:
        """Tell whether a value needs lines of its own: it holds a comment, or text that keeps its lines."""
        if not value or not isinstance(value, Mapping | list):
            return False
        return path in self.notes.holders or self._holds_text_block(value, path)

    def _holds_text_block(self, value: object, path: Path) -> bool:
        if isinstance(value, Mapping):
            return any(self._holds_text_block(item, (*path, key)) for key, item in value.items())
        if isinstance(value, list):
            return any(self._holds_text_block(item, (*path, number)) for number, item in enumerate(value))
        return isinstance(value, str) and bool(text_block(self.source, path, ""))


def dashed(lines: list[str], indent: str) -> list[str]:
    """Return the lines of a group as a list item: a dash before its first line that is no comment."""
    at = next(number for number, line in enumerate(lines) if not line.lstrip().startswith("#"))
    dash = f"{indent}- {lines[at].removeprefix(indent + INDENT)}"
    # What stands above the first field stands above its dash.
    above = [indent + line.removeprefix(indent + INDENT) for line in lines[:at]]
    return [*above, dash, *lines[at + 1 :]]
