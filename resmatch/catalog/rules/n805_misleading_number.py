"""N805: a number that is not what it is printed as."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding
from resmatch.catalog.lint.numbers import misleading_numbers, numbers_of, shown
from resmatch.catalog.lint.texts import public_texts
from resmatch.diagnostics import Severity

code = "N805"
severity = Severity.WARNING
summary = "A number is out of date, or answered by somebody who sells treatment."
why = "The person thinks a neutral line answers, and reaches a closed line or a company that is paid for each caller."
bad = """\
resources:
  - id: talk-line
    name: Talk Line
    kind: helpline
    funding: nonprofit
    phones: [{number: 800-273-8255}]
"""
good = """\
resources:
  - id: talk-line
    name: Talk Line
    kind: helpline
    funding: nonprofit
    phones: [{number: "988"}]
"""

_ENDED_OPTION = re.compile(
    r"988\W{1,3}(?:\w{1,10}\W{1,2}){0,3}press\s(?:3|three)\b|press\s(?:3|three)\b[^.]{0,40}\b988\b", re.I
)


def check(entry: Entry) -> Iterator[Finding]:
    """Find numbers of the list, and the option of 988 that has ended."""
    for written in numbers_of(entry):
        row = misleading_numbers().get(written.digits)
        if row:
            yield Finding(written.path, f"{shown(written.digits)} {row.why}", hint=row.write, words=written.words)
    for path, text in public_texts(entry):
        found = _ENDED_OPTION.search(text)
        if found:
            message = "option 3 of 988 ended on 2025-07-17"
            yield Finding(path, message, hint="take it out; The Trevor Project is 866-488-7386", words=found[0])
