"""From places and faults of a YAML source to spans and problems."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resmatch.diagnostics.problem import Problem, Severity, Span

if TYPE_CHECKING:  # diagnostics are shown where YAML is not loaded
    from resmatch.yamlsource import Mark, Source


def span_at(source: Source, mark: Mark) -> Span:
    """Return the span of a mark in its file."""
    return Span(
        source.filename,
        line=mark.line,
        column=mark.column,
        end_line=mark.end_line,
        end_column=mark.end_column,
        start=mark.start,
        end=mark.end,
    )


def fault_problems(source: Source) -> tuple[Problem, ...]:
    """Return what is wrong with the YAML itself, each fault an error."""
    return tuple(
        Problem(
            fault.code,
            Severity.ERROR,
            fault.message,
            span_at(source, fault.mark),
            hint=fault.hint,
            source_line=source.line_text(fault.mark.line),
        )
        for fault in source.faults
    )
