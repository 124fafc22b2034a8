"""The codes of the YAML reader: what is wrong with a file before anyone looks at its fields."""

from __future__ import annotations

from resmatch.catalog.rules.rule import Code
from resmatch.diagnostics import Severity

_WHY_STRICT = (
    "Programs disagree on what this means, so a place could get another person's facts. resmatch reads "
    "only what has one meaning."
)
_WHY_BROKEN = "The file cannot be read as it stands, so none of its places would be found."
_GOOD = """\
resources:
  - id: harbor-street-group
    name: Harbor Street Group
    kind: support_group
"""
_HEAD = _GOOD


def _code(number: int, summary: str, *, why: str = _WHY_BROKEN, bad: str = "") -> Code:
    return Code(f"Y{number:03}", Severity.ERROR, summary, why, bad, _GOOD)


CODES = (
    _code(1, "A tab stands where spaces belong.", bad="resources:\n\t- id: harbor-street-group\n"),
    _code(
        2,
        "A field stands twice in the same entry.",
        why="One of the two values would be lost, and nobody would know which.",
        bad=_HEAD + "    name: Harbor House Group\n",
    ),
    _code(3, "A quote is opened and never closed.", bad=_HEAD + '    notes: "Ring the bell\n'),
    _code(4, "The file is not YAML.", bad="resources: [\n  - id\n"),
    _code(
        5,
        "An anchor or alias is used.",
        why=_WHY_STRICT,
        bad=_HEAD + "    notes: &door Ring the bell\n    description: *door\n",
    ),
    _code(6, "A YAML tag is used.", why=_WHY_STRICT, bad=_HEAD + "    notes: !!str Ring the bell\n"),
    _code(7, "A merge key is used.", why=_WHY_STRICT, bad=_HEAD + "    <<: {notes: Ring the bell}\n"),
    _code(8, "The name of a field is not text.", why=_WHY_STRICT, bad=_HEAD + "    [notes]: Ring the bell\n"),
    _code(9, "The file has a directive or a second document.", bad=_GOOD + "---\nresources: []\n"),
    _code(20, "The file is not UTF-8 text.", bad=_HEAD + "    notes: Ring the \x07 bell\n"),
    _code(21, "The file is empty.", bad="# nothing yet\n"),
    _code(22, "The file is larger or deeper than allowed.", bad="resources: " + "[" * 40 + "]" * 40 + "\n"),
    _code(23, "The file cannot be opened."),
)
