"""Finding: something wrong with a file, told by document path; and how it gets its place in the text.

Whoever finds a fault (a model or a rule) knows paths and words only. The place, the source line and the
edit of a fix are worked out here, once.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from resmatch.diagnostics import Edit, Fix, Problem, Safety, Severity, span_at
from resmatch.yamlsource import Mark, Path, Source


class Target(Enum):
    """Which part of the path a finding is about."""

    VALUE = "value"
    KEY = "key"


@dataclass(frozen=True, slots=True)
class Change:
    """What to write in place of the thing found; a change of meaning is not safe."""

    text: str
    title: str
    safety: Safety = Safety.SAFE


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong at one path of a file.

    ``words`` narrows the place to these words within the value, where they stand in it as written.
    """

    path: Path
    message: str
    hint: str = ""
    target: Target = Target.VALUE
    words: str = ""
    change: Change | None = None


def place(finding: Finding, code: str, severity: Severity, source: Source) -> Problem:
    """Return the problem: the finding with its code, its place in the text and its fix."""
    mark = _exact(source.mark(finding.path, key=finding.target is Target.KEY), finding.words, source)
    return Problem(
        code=code,
        severity=severity,
        message=finding.message,
        span=span_at(source, mark),
        hint=finding.hint,
        fix=_fix(finding.change, mark, source),
        source_line=source.line_text(mark.line),
    )


def _exact(mark: Mark, words: str, source: Source) -> Mark:
    """Narrow a place to the words meant, or to its first line."""
    written = source.text[mark.start : mark.end]
    at = written.find(words) if words else -1
    if at >= 0:
        return source.between(mark.start + at, mark.start + at + len(words))
    if mark.end_line == mark.line:
        return mark
    return source.between(mark.start, mark.start + len(written.splitlines()[0].rstrip()))


def _fix(change: Change | None, mark: Mark, source: Source) -> Fix | None:
    if change is None:
        return None
    text = _quoted_like(source.text[mark.start : mark.end], change.text)
    return Fix(edits=(Edit(mark.start, mark.end, text),), safe=change.safety, title=change.title)


def _quoted_like(written: str, text: str) -> str:
    """Keep the quotes of the words that are replaced, unless the new text brings its own."""
    quote = written[:1]
    return f"{quote}{text}{quote}" if quote in ("'", '"') and text[:1] != quote else text
