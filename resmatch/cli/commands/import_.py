"""``resmatch import``: files of other formats become catalog files, with an account of every row."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from resmatch.cli import options
from resmatch.cli.exits import Exit
from resmatch.cli.settings import common_options, settings_of
from resmatch.cli.terminal import page_of, say, write, write_data
from resmatch.errors import BadOption

if TYPE_CHECKING:
    from resmatch.catalog.exchange import Import
    from resmatch.catalog.exchange.meeting_guide import Settings
    from resmatch.catalog.exchange.target import Changes, Target

SCHEMA = "resmatch/import/1"
STEM = "meetings"
"""Imported entries stand in ``meetings.yaml`` and, where one file is too small, ``meetings-2.yaml`` ..."""


@dataclass(frozen=True, slots=True)
class How:
    """What to do with the rows, as typed."""

    to: str
    dry_run: bool
    strict: bool
    replace: bool
    fellowship: str | None
    time_zone: str | None
    rejects: str | None
    as_json: bool


@click.group("import", short_help="Turn a file of another format into catalog files.")
def command() -> None:
    """Turn a file of another format into catalog files. Every row is accounted for."""


@command.command("meeting-guide")
@click.argument("file", metavar="FILE")
@options.with_options(
    click.option("--to", metavar="DIR", required=True, help="Folder of the catalog; made where it is missing."),
    click.option("--dry-run", is_flag=True, help="Say what would happen, and write nothing."),
    click.option("--strict", is_flag=True, help="Take no row in which something was guessed."),
    click.option("--replace", is_flag=True, help="Write also where entries of an earlier import change or go."),
    click.option("--fellowship", metavar="F", help="The fellowship of all meetings: aa, al-anon ..."),
    click.option("--time-zone", metavar="ZONE", help="Zone of all times: America/New_York."),
    click.option("--rejects", metavar="FILE", help="Write rows that were not taken here, with the reason."),
    options.FORMAT_JSON,
)
@common_options
@click.pass_context
def meeting_guide(context: click.Context, /, file: str, **given: Any) -> int:
    """Turn a Meeting Guide (TSML) JSON feed into catalog files."""
    from resmatch.catalog.exchange.json_rows import read_bytes
    from resmatch.catalog.exchange.meeting_guide import import_meeting_guide
    from resmatch.catalog.exchange.target import changes, read_target

    how = How(**given)
    target = read_target(Path(how.to), stem=STEM)
    taken = import_meeting_guide(read_bytes(Path(file)), file, _settings(how, target))
    changed = changes(target, taken.entries)
    _tell(taken, changed, how, context)
    _write_rejects(taken, how)
    return _write(taken, target, changed, how)


def _settings(how: How, target: Target) -> Settings:
    from resmatch.catalog.exchange.meeting_guide import Settings
    from resmatch.schedule import read_zone
    from resmatch.vocab import FELLOWSHIPS

    return Settings(
        today=date.today(),
        fellowship=FELLOWSHIPS.find(how.fellowship) if how.fellowship else "",
        time_zone=read_zone(how.time_zone) if how.time_zone else None,
        catalog_zone=target.info.time_zone if target.info else None,
        strict=how.strict,
    )


def _tell(taken: Import, changed: Changes, how: How, context: click.Context) -> None:
    from resmatch.catalog.exchange.telling import tell

    if how.as_json:
        account = {"schema": SCHEMA, **asdict(taken.account), **asdict(changed), "time_zone": taken.time_zone}
        write_data(json.dumps(account, ensure_ascii=False, indent=2) + "\n")
    else:
        settings = settings_of(context)
        page = page_of(settings)
        lines = tell(taken.account, changed, width=page.width)
        write("".join(f"{page.clean(line)}\n" for line in lines), settings)


def _write_rejects(taken: Import, how: How) -> None:
    from resmatch.catalog.exchange.json_rows import rejects_text
    from resmatch.catalog.save import save_text

    if how.rejects:
        try:
            save_text(Path(how.rejects), rejects_text(taken.rejected))
        except OSError as error:
            raise _not_written(how.rejects, error) from None
    elif taken.rejected:
        say("note: --rejects rejects.json writes the rows that were not taken, to put right and import again")


def _write(taken: Import, target: Target, changed: Changes, how: How) -> int:
    from resmatch.catalog.exchange.target import write_target
    from resmatch.catalog.info import CatalogInfo

    if not taken.entries:
        say("note: no row was taken, so nothing was written")
        return Exit.NOTHING
    if how.dry_run:
        say("note: nothing was written; leave out --dry-run to write")
        return Exit.OK
    if changed.overwrites and not how.replace:
        say("note: nothing was written, because entries in the folder would change or go; add --replace to write")
        return Exit.NOTHING
    info = CatalogInfo(name=target.folder.resolve().name, time_zone=taken.time_zone)
    try:
        files = write_target(target, taken.entries, info, source=Path(taken.account.source).name)
    except OSError as error:
        raise _not_written(how.to, error) from None
    say("written: " + ", ".join(map(str, files)))
    return Exit.OK


def _not_written(where: str, error: OSError) -> BadOption:
    reason = (error.strerror or "unknown reason").lower()
    return BadOption(f"{where} cannot be written: {reason}", hint="check the folder and the room on the disk")
