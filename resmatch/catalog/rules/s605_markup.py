"""S605: marks of a web page in a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding
from resmatch.catalog.lint.texts import public_texts
from resmatch.diagnostics import Severity
from resmatch.text import quoted

code = "S605"
severity = Severity.WARNING
summary = "A sentence holds HTML, which is shown as it stands."
why = "Handouts and text messages are plain text, so a person would read the marks between the words."
bad = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    description: Food and <b>clothes</b> every day.
"""
good = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    description: Food and clothes every day.
"""

# Every repetition is bounded, so that a long text takes linear time.
_MARKUP = re.compile(r"</?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,200})?/?>|&(?:[a-z]{2,8}|#[0-9]{1,6});", re.IGNORECASE)


def check(entry: Entry) -> Iterator[Finding]:
    """Find the first tag or entity of each sentence that clients read."""
    for path, text in public_texts(entry):
        found = _MARKUP.search(text)
        if found:
            hint = "write plain text, without any < > tags and & codes"
            yield Finding(path, f"{quoted(found[0])} is HTML and is shown as it stands", hint=hint, words=found[0])
