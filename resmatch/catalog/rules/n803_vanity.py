"""N803: a number in letters that does not spell the number in digits."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resmatch.catalog.entry import EACH, Entry
from resmatch.catalog.finding import Finding
from resmatch.catalog.lint.numbers import numbers_of, shown
from resmatch.catalog.lint.texts import public_texts
from resmatch.diagnostics import Severity
from resmatch.text import US_PHONE_DIGITS, phone_digits
from resmatch.yamlsource import Path

code = "N803"
severity = Severity.WARNING
summary = "A phone number in letters does not spell the digits beside it."
why = "One of the two is wrong, and half of the people who call will reach nobody."
bad = """\
resources:
  - id: quit-line
    name: State Quit Line
    kind: helpline
    funding: government
    description: Call 1-800-EAT-WELL to talk with a coach.
    phones: [{number: 800-328-9356}]
"""
good = """\
resources:
  - id: quit-line
    name: State Quit Line
    kind: helpline
    funding: government
    description: Call 1-800-EAT-WELL to talk with a coach.
    phones: [{number: 800-328-9355}]
"""

_VANITY = re.compile(
    r"(?<![\w-])(?:1-)?8(?:00|33|44|55|66|77|88)-(?=[A-Z0-9-]*[A-Z]{2})[A-Z0-9]{2,10}(?:-[A-Z0-9]{1,7}){0,2}(?![\w-])"
)
_MORE = (("name",), ("phones", EACH, "number"))


def check(entry: Entry) -> Iterator[Finding]:
    """Compare each number in letters with the numbers in digits that share its area code."""
    given = {written.digits for written in numbers_of(entry) if not re.search("[A-Za-z]", written.words)}
    for path, words in _vanities(entry):
        spelt = _spelt(words)
        alike = sorted(digits for digits in given if digits[:3] == spelt[:3])
        if alike and spelt not in alike:
            yield Finding(
                path,
                f"{words} spells {shown(spelt)}, but {shown(alike[0])} is given too",
                hint="check both on the website of the line",
                words=words,
            )


def _vanities(entry: Entry) -> Iterator[tuple[Path, str]]:
    texts = [*public_texts(entry), *(found for pattern in _MORE for found in entry.text(*pattern))]
    for path, text in texts:
        for found in _VANITY.finditer(text):
            yield path, found[0]


def _spelt(words: str) -> str:
    """Return the ten digits that are dialled; letters behind them are only there to complete a word."""
    plain = words.replace("-", "").removeprefix("1")
    return phone_digits(plain[:US_PHONE_DIGITS])
