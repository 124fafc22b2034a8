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
    """What to write in place of the thing found; a change of meaning is not safe.

    ``elsewhere`` holds what must be written with it: the path of another value, and its new text.
    """

    text: str
    title: str
    safety: Safety = Safety.SAFE
    elsewhere: tuple[tuple[Path, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong at one path of a file.

    ``words`` narrows the place to these words within the value, where they stand in it as written; ``before``
    counts how often the same words come earlier in it.
    """

    path: Path
    message: str
    hint: str = ""
    target: Target = Target.VALUE
    words: str = ""
    before: int = 0
    change: Change | None = None


def place(finding: Finding, code: str, severity: Severity, source: Source) -> Problem:
    """Return the problem: the finding with its code, its place in the text and its fix."""
    whole = source.mark(finding.path, key=finding.target is Target.KEY)
    mark = _exact(whole, finding, source)
    return Problem(
        code=code,
        severity=severity,
        message=finding.message,
        span=span_at(source, mark),
        hint=finding.hint,
        fix=_fix(finding, mark, source) if finding.words or mark == whole else None,
        source_line=source.line_text(mark.line),
    )


def _exact(mark: Mark, finding: Finding, source: Source) -> Mark:
    """Narrow a place to the words meant, or to its first line."""
    written = source.text[mark.start : mark.end]
    at = _nth(written, finding.words, finding.before) if finding.words else -1
    if at >= 0:
        return source.between(mark.start + at, mark.start + at + len(finding.words))
    if mark.end_line == mark.line:
        return mark
    return source.between(mark.start, mark.start + len(written.splitlines()[0].rstrip()))


def _nth(text: str, words: str, before: int) -> int:
    """Return where the words stand after so many earlier ones, or -1."""
    at = text.find(words)
    while at >= 0 and before:
        at, before = text.find(words, at + 1), before - 1
    return at


def _fix(finding: Finding, mark: Mark, source: Source) -> Fix | None:
    """Return the edit, unless the words to replace do not stand in the file as they are read."""
    change, written = finding.change, source.text[mark.start : mark.end]
    if change is None or (finding.words and written != finding.words):
        return None
    edits = [Edit(mark.start, mark.end, _quoted_like(written, change.text))]
    for path, text in change.elsewhere:
        other = source.mark(path)
        edits.append(Edit(other.start, other.end, _quoted_like(source.text[other.start : other.end], text)))
    return Fix(tuple(edits), safe=change.safety, title=change.title)


def _quoted_like(written: str, text: str) -> str:
    """Keep the quotes of the words that are replaced, unless the new text brings its own."""
    quote = written[:1]
    return f"{quote}{text}{quote}" if quote in ("'", '"') and text[:1] != quote else text
