"""S602: a text that is hard to read."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding
from resmatch.catalog.lint.reading_level import grade_of, words_in
from resmatch.diagnostics import Severity

code = "S602"
severity = Severity.INFO
summary = "A text for clients is hard to read."
why = "Many people read at the level of sixth grade, and fewer words are read on a bad day."
bad = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    description: >-
      The organization facilitates comprehensive individualized rehabilitative interventions, administering
      multidisciplinary assessments and coordinating supplementary accommodations for eligible individuals
      experiencing significant psychosocial difficulties throughout the metropolitan area.
"""
good = """\
resources:
  - id: harbor-desk
    name: Harbor Desk
    kind: service
    description: >-
      They help you make a plan and find a place to live. First you talk with one person for an hour. They help
      people in all of the city who have a hard time with life right now.
"""

GRADE_AT_MOST = 10.0
"""Sixth grade is the aim; long names of programs and drugs cost about four grades."""
WORDS_AT_LEAST = 20
"""Shorter texts have no level worth the name."""

_PLACES = (("description",), ("notes",), ("service", "what"), ("housing", "house_rules"))


def check(entry: Entry) -> Iterator[Finding]:
    """Work out the school grade of the longer texts."""
    for pattern in _PLACES:
        for path, text in entry.text(*pattern):
            if words_in(text) >= WORDS_AT_LEAST and grade_of(text) > GRADE_AT_MOST:
                yield Finding(
                    path,
                    f"this reads like school grade {grade_of(text):.0f}; sixth grade is the aim",
                    hint="write shorter sentences and shorter words",
                )
