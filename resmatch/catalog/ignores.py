"""Comments that silence a problem: ``# resmatch: ignore P401, Y012``.

A comment behind a value counts for its own line; one that stands alone counts for the next line that says
something. What no comment may silence is in ``NEVER_IGNORED``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from resmatch.catalog.refusal import did_you_mean
from resmatch.catalog.rules import BY_CODE, NEVER_IGNORED
from resmatch.catalog.rules.ignore_codes import LEFT_OUT, USELESS
from resmatch.diagnostics import Problem, Severity, span_at
from resmatch.text import closest, quoted
from resmatch.yamlsource import Comment, Mark, Source

_MARK = "resmatch:"
_IGNORE = re.compile(r"resmatch:[ \t]*ignore\b[ \t:]*([^#\r\n]*)")
_WORD = re.compile(r"[^\s,]+")
_CODE = re.compile(r"[A-Z][0-9]{3}")
_EXPLANATION = ("-", "--", "(")


@dataclass(frozen=True, slots=True)
class Ignore:
    """One code of one comment: where it stands and the line it counts for."""

    code: str
    mark: Mark
    line: int


class Ignores:
    """The ignore comments of one file, and which of them were needed."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._ignores = tuple(read_ignores(source)) if _MARK in source.text else ()
        self._needed: set[Ignore] = set()

    def keep(self, problems: Iterable[Problem]) -> list[Problem]:
        """Return the problems that no comment silences."""
        return [problem for problem in problems if not self._silences(problem)] if self._ignores else list(problems)

    def left_out(self, silenced: Problem) -> Problem:
        """Return the note that an entry stays out of the catalog because of an error that is silenced."""
        message = f"this listing is left out, because its error {silenced.code} is ignored"
        hint = f"put it right, and take the comment away: {silenced.message}"
        return Problem(LEFT_OUT, Severity.INFO, message, silenced.span, hint=hint, source_line=silenced.source_line)

    def useless(self) -> Iterator[Problem]:
        """Yield a note for each code that silenced nothing; call it when all problems are known.

        Of a file that could not be read whole, nobody knows.
        """
        for ignore in () if self._source.faults else self._ignores:
            if ignore not in self._needed:
                message, hint = _why_useless(ignore.code)
                line = self._source.line_text(ignore.mark.line)
                span = span_at(self._source, ignore.mark)
                yield Problem(USELESS, Severity.INFO, message, span, hint=hint, source_line=line)

    def _silences(self, problem: Problem) -> bool:
        if problem.code in NEVER_IGNORED:
            return False
        meant = {ignore for ignore in self._ignores if (ignore.code, ignore.line) == (problem.code, problem.line)}
        self._needed |= meant
        return bool(meant)


def read_ignores(source: Source) -> Iterator[Ignore]:
    """Yield every code of every ignore comment."""
    for comment in source.comments():
        found = _IGNORE.search(comment.text)
        if found:
            line = _next_line(source, comment) if comment.alone else comment.mark.line
            for word in _codes(found[1]):
                start = comment.mark.start + found.start(1) + word.start()
                yield Ignore(word[0].upper(), source.between(start, start + len(word[0])), line)


def _codes(text: str) -> Iterator[re.Match[str]]:
    """Yield the codes of a comment; what follows a dash or a bracket explains them."""
    for word in _WORD.finditer(text):
        if word[0].startswith(_EXPLANATION):
            return
        yield word


def _next_line(source: Source, comment: Comment) -> int:
    """Return the number of the next line that is neither blank nor a comment."""
    lines = source.text[comment.mark.end :].splitlines()[1:]
    for distance, line in enumerate(lines, start=1):
        if line.strip() and not line.lstrip().startswith("#"):
            return comment.mark.line + distance
    return comment.mark.line


def _why_useless(code: str) -> tuple[str, str]:
    if code in NEVER_IGNORED:
        return f"{code} cannot be ignored", f"put the problem right: resmatch rule {code}"
    if code not in BY_CODE:
        hint = did_you_mean(closest(code, BY_CODE, limit=1)) or "all codes: resmatch rule"
        return f"{quoted(code)} is no code" if not _CODE.fullmatch(code) else f"no rule has the code {code}", hint
    return f"there is no {code} here to ignore", "take it out of the comment"
