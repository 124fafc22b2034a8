"""Y014: ``true`` or ``false`` where the answer to a yes/no question belongs."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Change, Finding
from resmatch.catalog.models import model_of
from resmatch.catalog.shape import takes_answer
from resmatch.diagnostics import Severity

code = "Y014"
severity = Severity.INFO
summary = "A yes/no question is answered with true or false."
why = (
    "true and false hide that there are other answers: case_by_case and unknown. A maintainer who sees yes and no "
    "asks the place what it really does."
)
bad = """\
resources:
  - id: harbor-street-group
    name: Harbor Street Group
    kind: support_group
    pets: false
"""
good = """\
resources:
  - id: harbor-street-group
    name: Harbor Street Group
    kind: support_group
    pets: no
"""


def check(entry: Entry) -> Iterator[Finding]:
    """Find true and false in the place of an answer."""
    for path, value in entry.scalars():
        if isinstance(value, bool) and takes_answer(model_of(entry.data.get("kind")), path[len(entry.path) :]):
            word = "yes" if value else "no"
            yield Finding(
                path,
                f"{entry.source.raw(path)} is read as {word}",
                hint=f"write {word}; case_by_case and unknown are answers too",
                change=Change(word, f"write {word}"),
            )
