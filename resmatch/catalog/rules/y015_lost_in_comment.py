"""Y015: a number after '#' that YAML takes for a comment."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding
from resmatch.diagnostics import Severity
from resmatch.text import quoted
from resmatch.yamlsource import Comment, Path, Source

code = "Y015"
severity = Severity.WARNING
summary = "The rest of a text is lost, because a # after a space starts a comment."
why = "The number of a flat or a bus is then missing from what a person is told, and they stand at the wrong door."
bad = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    location:
      address_1: 12 Harbor Street #4
"""
good = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    location:
      address_1: "12 Harbor Street #4"
"""

_NUMBER = re.compile(r"#[0-9]")


def check(entry: Entry) -> Iterator[Finding]:
    """Find comments behind a value that start with a number and no space: people write '# a comment'."""
    place = entry.source.mark(entry.path)
    inside = [comment for comment in _numbers(entry.source) if place.line <= comment.mark.line <= place.end_line]
    for comment in inside:
        path = _value_before(entry, comment)
        if path is not None:
            yield Finding(
                path,
                f"{quoted(comment.text)} is read as a comment and is lost",
                hint="put the whole text in quotes if it belongs to it; else write a space after the #",
            )


@lru_cache(maxsize=1)
def _numbers(source: Source) -> tuple[Comment, ...]:
    if not _NUMBER.search(source.text):
        return ()
    return tuple(comment for comment in source.comments() if not comment.alone and _NUMBER.match(comment.text))


def _value_before(entry: Entry, comment: Comment) -> Path | None:
    """Return the path of the last value that ends on the line of a comment, if it was written without quotes."""
    for path, value in reversed(list(entry.scalars())):
        mark = entry.source.mark(path)
        if mark.end_line == comment.mark.line and mark.end <= comment.mark.start:
            return path if value is None or entry.source.is_plain(path) else None
    return None
