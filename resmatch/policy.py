"""A weights policy file: an agency's own shares, by the names of the criteria.

::

    name: our-county/1
    based_on: default/1
    weights:
      distance: 25
"""

from __future__ import annotations

from pathlib import Path

from resmatch.diagnostics import Problem, Report, Severity, fault_problems, span_at
from resmatch.errors import BadOption, CatalogError, ResmatchError, UnknownTerm
from resmatch.matching.profile import DEFAULT, PROFILES, Weights
from resmatch.text import closest
from resmatch.yamlsource import Source, read_file

_FIELDS = ("name", "based_on", "weights")


def read_weights(path: str | Path) -> Weights:
    """Read a policy file. Raises CatalogError with file, line and hint for anything that is wrong."""
    source = read_file(Path(path))
    faults = fault_problems(source)
    if faults:
        raise _refused(faults)
    if not isinstance(source.data, dict):
        raise _refused((_problem(source, (), BadOption("a policy is a map with name, based_on and weights")),))
    problems: list[Problem] = [_unknown_field(source, key) for key in source.data if key not in _FIELDS]
    base = _base(source, problems)
    changes = _changes(source, base, problems)
    if problems:
        raise _refused(tuple(problems))
    return base.override(str(source.data.get("name", Path(path).stem)), changes)


def _base(source: Source, problems: list[Problem]) -> Weights:
    assert isinstance(source.data, dict), "checked before"
    name = str(source.data.get("based_on", DEFAULT.name))
    if name not in PROFILES:
        error = UnknownTerm(name, vocabulary="policy", suggestions=tuple(closest(name, PROFILES)))
        problems.append(_problem(source, ("based_on",), error))
    return PROFILES.get(name, DEFAULT)


def _changes(source: Source, base: Weights, problems: list[Problem]) -> dict[str, int]:
    assert isinstance(source.data, dict), "checked before"
    given = source.data.get("weights", {})
    if not isinstance(given, dict):
        problems.append(_problem(source, ("weights",), BadOption("weights is a map of criterion: share")))
        return {}
    for criterion, share in given.items():
        try:
            base.override("try", {criterion: _share(criterion, share)})
        except ResmatchError as error:
            problems.append(_problem(source, ("weights", criterion), error))
    return {criterion: int(share) for criterion, share in given.items() if isinstance(share, int)}


def _share(criterion: str, share: object) -> int:
    if isinstance(share, bool) or not isinstance(share, int):
        raise BadOption(f"the weight of {criterion} is a whole number from 0 to 100")
    return share


def _unknown_field(source: Source, key: str) -> Problem:
    error = UnknownTerm(key, vocabulary="field", suggestions=tuple(closest(key, _FIELDS)))
    return _problem(source, (key,), error)


def _problem(source: Source, path: tuple[str, ...], error: ResmatchError) -> Problem:
    names_a_key = isinstance(error, UnknownTerm) and error.vocabulary in ("criterion", "field")
    mark = source.mark(path, key=names_a_key)
    return Problem("W001", Severity.ERROR, error.message, span_at(source, mark), hint=error.hint)


def _refused(problems: tuple[Problem, ...]) -> CatalogError:
    first = problems[0]
    report = Report.collect(problems, files=[first.file], resources=0)
    place = f"{first.file}:{first.line}:{first.column}"
    return CatalogError(f"the policy cannot be used: {place}: {first.message}", report=report, hint=first.hint)
