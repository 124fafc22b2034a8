"""Loading and checking: files and folders in, a Catalog or the report of all problems out.

Loading runs the models and the rules whose findings are errors; checking runs every rule. Both read
each file once, in order, and never leave an entry out in silence.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from enum import Enum
from pathlib import Path

from resmatch.catalog.catalog import Catalog
from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import place
from resmatch.catalog.info import CatalogInfo
from resmatch.catalog.rules import CATALOG_RULES, ENTRY_RULES, WHOLE_RULES
from resmatch.catalog.rules.rule import CatalogRule
from resmatch.catalog.run import Run
from resmatch.diagnostics import Problem, Report, Severity
from resmatch.errors import CatalogError
from resmatch.text import plural
from resmatch.yamlsource import Source, read_text

BUNDLED = ("national", "demo")
"""The catalogs inside the package: real national help lines, and one invented county."""

_LOADING_RULES = tuple(rule for rule in ENTRY_RULES if rule.severity is Severity.ERROR)


class Policy(Enum):
    """What to do with entries that cannot be used."""

    STRICT = "strict"
    """Refuse the whole catalog, with the report."""
    KEEP_GOING = "keep_going"
    """Leave those entries out; ``catalog.report`` says which."""


def load(*paths: str | Path, policy: Policy = Policy.STRICT) -> Catalog:
    """Load catalog files and folders as one catalog.

    Raises CatalogError with the whole report when anything is wrong. With ``Policy.KEEP_GOING`` entries with
    errors are left out instead, and ``catalog.report`` lists them; when no entry is left it still raises.
    """
    return _load([Path(path) for path in paths], policy, str)


def bundled(*names: str) -> Catalog:
    """Load catalogs that come with the package, by name (``national``, ``demo``); all of them without names."""
    root = _bundled_root()

    def shown(path: Path) -> str:
        return f"catalogs/{path.relative_to(root).as_posix()}"

    return _load([root / name for name in names or BUNDLED], Policy.STRICT, shown)


def check(*paths: str | Path, today: date | None = None) -> Report:
    """Check catalog files and folders by every rule and report all problems in file order."""
    run = Run(ENTRY_RULES, today=today or date.today())
    with _without_collector():
        return _checked(run, list(run.read_paths([Path(path) for path in paths])))


def check_text(text: str, filename: str, *, today: date | None = None) -> Report:
    """Check the text of one catalog file by every rule, as an editor does."""
    run = Run(ENTRY_RULES, today=today or date.today())
    return _checked(run, list(run.read_source(read_text(text, filename), CatalogInfo(name=filename))))


def check_source(source: Source, *, today: date | None = None) -> Report:
    """Check one file that was read elsewhere, as part of the catalog in whose folder its name stands."""
    run = Run(ENTRY_RULES, today=today or date.today())
    return _checked(run, list(run.read_alone(source)))


def _load(paths: list[Path], policy: Policy, shown: Callable[[Path], str]) -> Catalog:
    run = Run(_LOADING_RULES, today=date.today(), shown=shown)
    with _without_collector():
        entries = run.read_paths(paths)
        resources = tuple(entry.resource for entry in entries if entry.resource is not None)
    report = run.report()
    if not report.ok and (policy is Policy.STRICT or not resources):
        raise _refused(report)
    return Catalog(resources, tuple(run.infos), report)


def _refused(report: Report) -> CatalogError:
    first = report.errors[0]
    place_in_file = f"{first.file}:{first.line}:{first.column}"
    message = (
        f"the catalog has {plural(len(report.errors), 'error')}; "
        f"the first is at {place_in_file}: {first.code} {first.message}"
    )
    return CatalogError(message, report=report, hint=first.hint)


def _checked(run: Run, entries: list[Entry]) -> Report:
    run.add(_compared(entries, (*CATALOG_RULES, *WHOLE_RULES) if run.whole else CATALOG_RULES))
    run.note_useless_ignores()
    return run.report()


def _compared(entries: list[Entry], rules: Iterable[CatalogRule]) -> Iterator[Problem]:
    for rule in rules:
        for entry, finding in rule.check(entries):
            yield place(finding, rule.code, rule.severity, entry.source)


def _bundled_root() -> Path:
    """Return the folder of the shipped catalogs: in the package when installed, else in the checkout."""
    package = Path(__file__).resolve().parents[1]
    for root in (package / "_catalogs", package.parent / "catalogs"):
        if root.is_dir():
            return root
    raise CatalogError("the catalogs of the package are missing", hint="install resmatch again")


@contextmanager
def _without_collector() -> Iterator[None]:
    """Pause the garbage collector: a load makes many objects and no garbage, and scanning them doubles it."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
