"""``resmatch validate``: every problem of catalog files, with its place, what to do, and fixes that can be made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from resmatch.cli.exits import Exit
from resmatch.cli.settings import Settings, common_options, settings_of
from resmatch.cli.terminal import page_of, say, write, write_data
from resmatch.errors import BadOption

if TYPE_CHECKING:
    from resmatch.catalog.fixes import Fixed
    from resmatch.diagnostics import Report

FORMATS = ("full", "concise", "json", "github", "sarif", "junit")
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


@click.command("validate", short_help="Check catalog files.")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--format", type=click.Choice(FORMATS), default="full", help="How problems are shown.")
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
@click.option("--select", metavar="CODE", multiple=True, help="Only codes that start so: E, Y01, P403.")
@click.option("--ignore", metavar="CODE", multiple=True, help="Not the codes that start so.")
@click.option("--strict", is_flag=True, help="Warnings count as problems for the exit code.")
@click.option("--keep-going", is_flag=True, help="Say which entries could still be used, and exit 0 if any can.")
@click.option("--fix", is_flag=True, help="Make the fixes that keep the meaning for certain.")
@click.option("--unsafe", is_flag=True, help="With --fix or --diff: make the other fixes too.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing.")
@common_options
@click.pass_context
def command(context: click.Context, /, paths: tuple[str, ...], **given: Any) -> int:
    """Check catalog files and folders and report every problem, in file order.

    Without PATH it checks the catalog that find would use. A fix keeps comments, order and quotes. Exit
    code: 0 no errors, 1 errors (or a difference, with --diff), 2 wrong use, 3 a path that cannot be read.
    """
    from resmatch.api import validate
    from resmatch.cli.catalogs import catalog_paths

    how, settings = How(**given), settings_of(context)
    named = catalog_paths(paths)
    if not named:
        raise BadOption("no catalog is named", hint="for example: resmatch validate catalogs/")
    whole = validate(named)
    report = _chosen(whole, how)
    if how.diff:
        return _show_diff(_fixed(report, how))
    outcome = ""
    if how.fix:
        outcome = _fix(report, how)
        whole = validate(named)
        report = _chosen(whole, how)
    _print(report, how, settings, outcome)
    if any(problem.code == CANNOT_BE_READ for problem in whole.problems):
        return Exit.CATALOG
    if how.keep_going and report.errors:
        return _say_what_is_left(named)
    return Exit.NOTHING if report.errors or (how.strict and report.warnings) else Exit.OK


def _chosen(report: Report, how: How) -> Report:
    """Give the report of the problems whose codes were asked for."""
    from dataclasses import replace

    kept = [
        problem
        for problem in report.problems
        if (not how.select or problem.code.startswith(how.select)) and not problem.code.startswith(how.ignore or "\0")
    ]
    return replace(report, problems=tuple(kept))


def _fixed(report: Report, how: How) -> tuple[Fixed, ...]:
    from resmatch.catalog.fixes import fixed_files
    from resmatch.diagnostics import Safety

    return fixed_files(report, safety=Safety.UNSAFE if how.unsafe else Safety.SAFE)


def _show_diff(files: tuple[Fixed, ...]) -> int:
    from resmatch.output.diff_text import diff_text

    text = "".join(diff_text(file.stored.before.text, file.stored.after.text, str(file.stored.path)) for file in files)
    write_data(text)
    return Exit.NOTHING if text else Exit.OK


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


def _print(report: Report, how: How, settings: Settings, outcome: str) -> None:
    from resmatch.diagnostics.render import FORMATS as RENDERERS
    from resmatch.diagnostics.render import full

    if how.form != "full":
        if outcome:
            say(f"note: {outcome[:1].lower()}{outcome[1:]}", settings)
        write_data(RENDERERS[how.form](report))
        return
    page = page_of(settings)
    said = {"outcome": outcome} if outcome else {}
    text = full.render(report, width=page.width, **said)
    write("\n".join(page.clean(line) for line in text.split("\n")), settings)


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
