"""One problem: a code, a sentence, a place, and sometimes a fix."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a problem matters: an error keeps a catalog from loading, a warning and a note do not."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Safety(StrEnum):
    """Whether a fix keeps the meaning for certain (safe) or a person should look at it first (unsafe)."""

    SAFE = "safe"
    UNSAFE = "unsafe"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a file: lines and columns count from 1, the end is exclusive.

    ``start`` and ``end`` are offsets in code points into the text without its byte order mark; -1 is none.
    """

    file: str
    line: int
    column: int
    end_line: int
    end_column: int
    start: int = -1
    end: int = -1


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace ``source[start:end]`` with ``text``; offsets are those of a span."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """Edits that take a problem away; they do not overlap."""

    edits: tuple[Edit, ...]
    safe: Safety
    title: str


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong at one place: ``message`` says what, ``hint`` what to do next.

    ``source_line`` is the whole first line of the span, without its line break, or empty if there is none.
    """

    code: str
    severity: Severity
    message: str
    span: Span
    hint: str = ""
    fix: Fix | None = None
    source_line: str = ""

    @property
    def file(self) -> str:
        """The file as it was named."""
        return self.span.file

    @property
    def line(self) -> int:
        """The first line, counted from 1."""
        return self.span.line

    @property
    def column(self) -> int:
        """The first column, counted from 1."""
        return self.span.column

    @property
    def is_fixable(self) -> bool:
        """Whether a safe fix exists."""
        return self.fix is not None and self.fix.safe is Safety.SAFE


@dataclass(frozen=True, slots=True)
class RuleInfo:
    """What a code stands for: a ``title`` of a few words and a ``help`` text that says why it matters."""

    code: str
    title: str
    help: str
