"""What ``resmatch validate`` does with its options: check, choose, show, fix."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from resmatch.cli.exits import Exit
from resmatch.cli.settings import Settings
from resmatch.cli.terminal import page_of, say, write, write_data
from resmatch.errors import BadOption

if TYPE_CHECKING:
    from resmatch.catalog.fixes import Fixed
    from resmatch.diagnostics import Report, Safety
    from resmatch.yamlsource import Source

CANNOT_BE_READ = "Y023"


@dataclass(frozen=True, slots=True)
class How:
    """What is to be checked, shown and fixed, as typed."""

    format: str
    as_json: bool
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    strict: bool
    keep_going: bool
    fix: bool
    unsafe: bool
    diff: bool

    @property
    def form(self) -> str:
        """The format in force."""
        return "json" if self.as_json else self.format

    @property
    def safety(self) -> Safety:
        """Which fixes are made."""
        from resmatch.diagnostics import Safety

        return Safety.UNSAFE if self.unsafe else Safety.SAFE

    def wants(self, code: str) -> bool:
        """Tell whether a code was asked for."""
        return (not self.select or code.startswith(self.select)) and not code.startswith(self.ignore or "\0")


def check_codes(codes: tuple[str, ...]) -> None:
    """Refuse the start of a code that no code has."""
    from resmatch.catalog.rules import BY_CODE

    for start in codes:
        if not any(code.startswith(start) for code in BY_CODE):
            raise BadOption(f"no rule has a code that starts with '{start}'", hint="all codes: resmatch rule")


def check_paths(paths: tuple[str, ...], how: How, settings: Settings) -> int:
    """Check files and folders, fix what was asked, print the report and give the exit code."""
    from resmatch.catalog.loader import check

    whole = check(*paths)
    if how.diff:
        return _show_diff(_fixed(_chosen(whole, how), how))
    outcome = ""
    if how.fix:
        outcome = _fix(_chosen(whole, how), how)
        whole = check(*paths)
    report = _chosen(whole, how)
    show(report, how, settings, outcome)
    if any(problem.code == CANNOT_BE_READ for problem in whole.problems):
        return Exit.CATALOG
    if how.keep_going and report.errors:
        return _say_what_is_left(paths)
    return _exit(report, how)


def check_input(filename: str, how: How, settings: Settings) -> int:
    """Check the text on stdin as the file of this name; with a fix asked for, print the fixed text alone."""
    from resmatch.catalog.fixes import fix_text
    from resmatch.catalog.loader import check_source
    from resmatch.yamlsource import Limits, read_bytes

    source = read_bytes(sys.stdin.buffer.read(Limits().size + 1), filename)
    report = _chosen(check_source(source), how)
    if not (how.fix or how.diff):
        show(report, how, settings)
        return _exit(report, how)
    fixed = fix_text(source, report.problems, safety=how.safety, wanted=how.wants)
    return _show_difference(source, fixed) if how.diff else _show_fixed(fixed, how)


def show(report: Report, how: How, settings: Settings, outcome: str = "") -> None:
    """Print a report in the format asked for."""
    from resmatch.diagnostics.render import full

    if how.form != "full":
        if outcome:
            say(f"note: {outcome[:1].lower()}{outcome[1:]}", settings)
        write_data(_renderer(how.form)(report))
        return
    page = page_of(settings)
    said = {"outcome": outcome} if outcome else {}
    text = full.render(report, width=page.width, notes=full.Notes.ALL if how.select else full.Notes.FOLDED, **said)
    write("\n".join(page.clean(line) for line in text.split("\n")), settings)


def _renderer(form: str) -> Callable[[Report], str]:
    from resmatch.diagnostics.render import FORMATS, sarif

    if form != "sarif":
        return FORMATS[form]
    from resmatch.catalog.rule_pages import rule_infos

    return lambda report: sarif.render(report, rules=rule_infos())


def _chosen(report: Report, how: How) -> Report:
    """Give the report of the problems whose codes were asked for."""
    from dataclasses import replace

    return replace(report, problems=tuple(problem for problem in report.problems if how.wants(problem.code)))


def _exit(report: Report, how: How) -> int:
    return Exit.NOTHING if report.errors or (how.strict and report.warnings) else Exit.OK


def _fixed(report: Report, how: How) -> tuple[Fixed, ...]:
    from resmatch.catalog.fixes import fixed_files

    return fixed_files(report, safety=how.safety, wanted=how.wants)


def _show_diff(files: tuple[Fixed, ...]) -> int:
    from resmatch.output.diff_text import diff_text

    text = "".join(diff_text(file.stored.before.text, file.stored.after.text, str(file.stored.path)) for file in files)
    write_data(text)
    return Exit.NOTHING if text else Exit.OK


def _show_difference(before: Source, after: Source) -> int:
    from resmatch.output.diff_text import diff_text

    text = diff_text(before.text, after.text, before.filename)
    write_data(text)
    return Exit.NOTHING if text else Exit.OK


def _show_fixed(fixed: Source, how: How) -> int:
    from resmatch.catalog.loader import check_source

    write_data(fixed.text)
    return _exit(_chosen(check_source(fixed), how), how)


def _fix(report: Report, how: How) -> str:
    """Write the fixes and say what was done."""
    from resmatch.catalog.editing import save
    from resmatch.text import plural

    files = _fixed(report, how)
    for file in files:
        save(file.stored)
    if not files:
        return "Nothing was changed."
    fixes = sum(file.fixes for file in files)
    return f"Fixed {plural(fixes, 'problem')} in {plural(len(files), 'file')}."


def _say_what_is_left(paths: tuple[str, ...]) -> int:
    """Say how much of the catalog could be used without the entries that have errors."""
    from resmatch.catalog import Policy, load
    from resmatch.errors import CatalogError
    from resmatch.text import plural

    try:
        catalog = load(*paths, policy=Policy.KEEP_GOING)
    except CatalogError:
        return Exit.NOTHING
    say(f"note: with --keep-going, find uses {plural(len(catalog), 'listing')} and leaves out the entries above")
    return Exit.OK
