"""``resmatch dedupe``: listings that may be the same place, and what to do about a pair."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from resmatch.cli import options
from resmatch.cli.catalogs import open_catalog
from resmatch.cli.exits import Exit
from resmatch.cli.settings import Settings, common_options, settings_of
from resmatch.cli.terminal import say
from resmatch.cli.upkeep import (
    editable_catalog,
    entry_called,
    finish,
    show,
    show_json,
    today_in,
    write_files,
    written_words,
)
from resmatch.errors import BadOption

if TYPE_CHECKING:
    from resmatch.catalog import Catalog


@click.command("dedupe", short_help="Find places that are listed twice.")
@options.with_options(
    click.option("--merge", nargs=2, metavar="A B", help="Make one listing of two; no fact is lost."),
    click.option("--distinct", nargs=2, metavar="A B", help="Remember in the catalog that two are not the same."),
    click.option("--dry-run", is_flag=True, help="Show the change and write nothing."),
    options.NOW,
    options.FORMAT_JSON,
    *options.CATALOG_OPTIONS,
)
@common_options
@click.pass_context
def command(context: click.Context, /, catalogs: tuple[str, ...], **given: Any) -> int:
    """Find listings that may be the same place and say why; nothing changes without --merge or --distinct."""
    from resmatch.upkeep.dedupe import find_doubles
    from resmatch.upkeep.dedupe.telling import doubles_text

    settings = settings_of(context)
    if given["merge"] and given["distinct"]:
        raise BadOption("--merge and --distinct do not go together", hint="do one after the other")
    if given["merge"]:
        return _merge(editable_catalog(catalogs), given["merge"], settings, given)
    if given["distinct"]:
        return _distinct(editable_catalog(catalogs), given["distinct"], settings, given)
    doubles = find_doubles(open_catalog(catalogs, keep_going=given["keep_going"]).records)
    if given["as_json"]:
        show_json(doubles.to_dict())
    else:
        show(doubles_text(doubles), settings)
    return Exit.OK


def _merge(catalog: Catalog, pair: Sequence[str], settings: Settings, given: dict[str, Any]) -> int:
    from resmatch.upkeep.changed_lines import diff_of
    from resmatch.upkeep.dedupe import merge
    from resmatch.upkeep.dedupe.merge import named_in

    one, other = (entry_called(catalog, listing) for listing in pair)
    merged = merge(one, other, today=_today(catalog, given))
    for listing in named_in(catalog.records, merged.dropped_id):
        say(f"note: {listing} names {merged.dropped_id}; change it there")
    diff = "".join(diff_of(stored.before, stored.after) for stored in merged.files)
    names = () if given["dry_run"] else write_files(merged.files)
    if given["as_json"]:
        kept = str(merged.kept.entry.data["id"])
        show_json(
            {
                "schema": "resmatch/merge/1",
                "kept": kept,
                "taken_out": merged.dropped_id,
                "kept_as_notes": list(merged.conflicts),
                "diff": diff,
                "written": list(names),
            }
        )
    else:
        show(diff + ("Nothing was written (--dry-run).\n" if given["dry_run"] else written_words(names)), settings)
    return Exit.OK


def _distinct(catalog: Catalog, pair: Sequence[str], settings: Settings, given: dict[str, Any]) -> int:
    from resmatch.upkeep.dedupe import mark_distinct

    other = catalog.find(pair[1]).id
    made = mark_distinct(entry_called(catalog, pair[0]), other, today=_today(catalog, given))
    return finish(made, settings, dry_run=given["dry_run"], as_json=given["as_json"])


def _today(catalog: Catalog, given: dict[str, Any]) -> date:
    return today_in(catalog, given["now"])
