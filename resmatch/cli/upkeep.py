"""What the commands that keep a catalog true share: a catalog that may be edited, and telling a change."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from resmatch.cli import options
from resmatch.cli.catalogs import catalog_paths, open_catalog
from resmatch.cli.exits import Exit
from resmatch.cli.settings import Settings
from resmatch.cli.terminal import letters_of, say, write, write_data
from resmatch.errors import BadOption
from resmatch.output.page import Letters, in_ascii

if TYPE_CHECKING:
    from datetime import date

    from resmatch.catalog import Catalog
    from resmatch.catalog.editing import Stored
    from resmatch.upkeep.entry_file import EntryChange, EntryFile

CHANGE_SCHEMA = "resmatch/change/1"

EDITING = (
    click.option("--who", default="", metavar="ROLE", help='Who checked: a role, such as "catalog desk".'),
    click.option("--dry-run", is_flag=True, help="Show the changes and write nothing."),
    options.NOW,
    options.FORMAT_JSON,
    options.CATALOG_OPTIONS[0],
)
"""The options of every command that dates facts."""


def editable_catalog(catalogs: Sequence[str]) -> Catalog:
    """Load the catalog that is named; the ones inside the package are not edited. Raises BadOption."""
    if not catalog_paths(catalogs):
        hint = "the catalogs inside the package are not edited: use --catalog PATH"
        raise BadOption("no catalog is named", hint=hint)
    return open_catalog(catalogs, keep_going=False)


def entry_called(catalog: Catalog, listing: str) -> EntryFile:
    """Open the entry of a listing by its id, name or part of its name."""
    from resmatch.upkeep.entry_file import open_entry

    return open_entry(catalog.find(listing))


def today_in(catalog: Catalog, now: str | None) -> date:
    """Give the day in the catalog's own time zone, or the day of ``--now``."""
    from resmatch.cli.clock import moment

    return moment(now, catalog).date()


def show(text: str, settings: Settings) -> None:
    """Write an answer for people in the letters the terminal has."""
    write(in_ascii(text) if letters_of(settings) is Letters.ASCII else text, settings)


def show_json(data: Mapping[str, Any]) -> None:
    """Write an answer for programs."""
    write_data(json.dumps(data, ensure_ascii=False, indent=2) + "\n")


def finish(change: EntryChange, settings: Settings, *, dry_run: bool, as_json: bool) -> int:
    """Show a change line by line, and write it unless it is only to be looked at."""
    if as_json:
        files = () if dry_run else (change.stored,)
        write_files(files)
        show_json(_change_data(change, written=not dry_run))
        return Exit.OK
    _tell(change, settings)
    if dry_run:
        show("Nothing was written (--dry-run).\n", settings)
    else:
        show(written_words(write_files([change.stored])), settings)
    return Exit.OK


def write_files(files: Iterable[Stored]) -> tuple[str, ...]:
    """Write every file that differs and give their names."""
    from resmatch.catalog.editing import save

    changed = [stored for stored in files if stored.after.text != stored.before.text]
    for stored in changed:
        save(stored)
    return tuple(str(stored.path) for stored in changed)


def written_words(names: Sequence[str]) -> str:
    """Say what was written and how to take it back."""
    return f"Written. To take it back: git checkout -- {' '.join(names)}\n" if names else "Nothing to write.\n"


def _tell(change: EntryChange, settings: Settings) -> None:
    """Show a change line by line, old and new; notes go to stderr."""
    from resmatch.upkeep.changed_lines import changed_lines

    for note in change.notes:
        say(f"note: {note}")
    lines = changed_lines(change)
    shown = "".join(f"{line}\n" for line in lines) or "  nothing differs\n"
    show(f"{change.entry.file}\n{shown}", settings)


def _change_data(change: EntryChange, *, written: bool) -> dict[str, Any]:
    """Give a change as plain data."""
    from resmatch.upkeep.changed_lines import changed_lines

    return {
        "schema": CHANGE_SCHEMA,
        "id": change.entry.data["id"],
        "file": str(change.entry.file),
        "changes": [line.to_dict() for line in changed_lines(change)],
        "notes": list(change.notes),
        "written": written,
    }


def needs_named(words: Sequence[str]) -> tuple[str, ...]:
    """Give the ids that needs and areas stand for. Raises UnknownTerm or AmbiguousTerm."""
    from resmatch.vocab import needs_under

    return tuple(dict.fromkeys(need for word in words for need in needs_under(word)))
