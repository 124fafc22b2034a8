"""All problems of one run, in the order in which a person works through them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from resmatch.diagnostics.problem import Problem, Severity


@dataclass(frozen=True, slots=True)
class Report:
    """The problems found in ``files`` files with ``resources`` entries.

    ``len(report)`` is the number of problems; ask ``report.ok`` whether the catalog can be used.
    """

    problems: tuple[Problem, ...]
    files: int
    resources: int

    @classmethod
    def collect(cls, problems: Iterable[Problem], *, files: Sequence[str], resources: int) -> Report:
        """Return the report of these problems, sorted by the order of ``files``, then line, column and code."""
        rank = {file: position for position, file in enumerate(files)}

        def order(problem: Problem) -> tuple[int, str, int, int, str, str]:
            position = rank.get(problem.file, len(rank))
            return position, problem.file, problem.line, problem.column, problem.code, problem.message

        return cls(tuple(sorted(problems, key=order)), files=len(rank), resources=resources)

    def __len__(self) -> int:
        return len(self.problems)

    @property
    def ok(self) -> bool:
        """Whether there is no error."""
        return not self.errors

    @property
    def diagnostics(self) -> tuple[Problem, ...]:
        """The problems, under the name that editors use."""
        return self.problems

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that keep the catalog from loading."""
        return self._of(Severity.ERROR)

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """The problems that do not keep the catalog from loading."""
        return self._of(Severity.WARNING)

    @property
    def counts(self) -> Mapping[Severity, int]:
        """How many problems there are of each severity, zeros included."""
        return {severity: len(self._of(severity)) for severity in Severity}

    @property
    def fixable(self) -> tuple[Problem, ...]:
        """The problems with a safe fix."""
        return tuple(problem for problem in self.problems if problem.is_fixable)

    def _of(self, severity: Severity) -> tuple[Problem, ...]:
        return tuple(problem for problem in self.problems if problem.severity is severity)
