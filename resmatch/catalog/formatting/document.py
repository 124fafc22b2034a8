"""A whole catalog file in canonical layout."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from resmatch.catalog.editing.changes import same
from resmatch.catalog.editing.insert import newline_of
from resmatch.catalog.file_reading import ROOT
from resmatch.catalog.formatting.attach import BLANK, attach
from resmatch.catalog.formatting.layout import Layout, dashed
from resmatch.catalog.info import CatalogInfo
from resmatch.catalog.models import model_of
from resmatch.catalog.write import style_of
from resmatch.catalog.yamltext import INDENT, PLAIN, Style
from resmatch.errors import CannotEdit
from resmatch.text import plural
from resmatch.yamlsource import Path, Source, read_text


def formatted(source: Source) -> str:
    """Return the text of a catalog file, or of a ``catalog.yaml``, in canonical layout with all its comments.

    Formatting twice changes nothing more, the file says what it said before, and line ends stay. Raises
    CannotEdit when the file has faults, or is written in a way that cannot be kept.
    """
    if source.faults or not isinstance(source.data, Mapping):
        count = plural(max(len(source.faults), 1), "fault")
        raise CannotEdit(
            f"{source.filename} has {count} and is not formatted", hint=f"first: resmatch validate {source.filename}"
        )
    layout = Layout(source, attach(source))
    lines = [line for key in _root_keys(source.data) for line in _root_field(layout, key, source.data[key])]
    end = layout.notes.after.get((), [])
    newline = newline_of(source.text)
    text = "".join(f"{line}{newline}" for line in _trimmed([*lines, *([BLANK] if end and lines else []), *end]))
    return _checked(text, source)


def _root_keys(data: Mapping[str, object]) -> list[str]:
    order = () if ROOT in data else style_of(CatalogInfo).order
    return [*(key for key in order if key in data), *(key for key in data if key not in order)]


def _root_field(layout: Layout, key: str, value: object) -> list[str]:
    style = PLAIN if key == ROOT else style_of(CatalogInfo)
    if key != ROOT or not isinstance(value, list) or not value:
        return layout.field(value, style, (key,), "")
    lines = [f"{ROOT}:"]
    for number, entry in enumerate(value):
        above = [BLANK] if number else []
        lines += [*above, *_entry(layout, entry, (ROOT, number))]
    return layout.noted(lines, (key,), "")


def _entry(layout: Layout, entry: object, path: Path) -> list[str]:
    if isinstance(entry, Mapping) and entry:
        style = style_of(model_of(entry.get("kind")))
        lines = dashed(layout.group(entry, style, path, INDENT * 2), INDENT)
        lines = layout.noted(lines, path, INDENT)
    else:
        lines = layout.items([entry], Style(), path[:-1], INDENT)
    after = _trimmed(layout.notes.after.get(path, []))
    return [*lines, *(f"{INDENT * 2}{text}".rstrip() for text in after)]


def _trimmed(lines: list[str]) -> list[str]:
    """Return the lines without blank ones at the end."""
    size = len(lines)
    while size and not lines[size - 1]:
        size -= 1
    return lines[:size]


def _checked(text: str, source: Source) -> str:
    """Return the text if it says the same as the source, with the same comments."""
    after = read_text(text, source.filename)
    kept = Counter(comment.text for comment in after.comments())
    if after.faults or not same(after.data, source.data) or kept != Counter(c.text for c in source.comments()):
        raise CannotEdit(f"{source.filename} is written in a way that cannot be formatted", hint="nothing was changed")
    return text
