"""``resmatch vocab``: the words that can be typed, what they mean, and how many listings have them."""

from __future__ import annotations

import click

from resmatch.cli import options
from resmatch.cli.exits import Exit
from resmatch.cli.settings import common_options, settings_of
from resmatch.cli.terminal import page_of, write, write_data
from resmatch.errors import UnknownTerm


@click.command("vocab", short_help="List the words that can be typed.")
@click.argument("name", metavar="[LIST]", required=False)
@options.with_options(options.FORMAT_JSON, *options.CATALOG_OPTIONS)
@common_options
@click.pass_context
def command(
    context: click.Context, name: str | None, as_json: bool, catalogs: tuple[str, ...], keep_going: bool
) -> int:
    """List the words of LIST (needs, pathways, insurance, medicines, languages, people, kinds ...).

    Without LIST it names the lists.
    """
    from resmatch.cli.words import LISTS
    from resmatch.text import closest

    settings = settings_of(context)
    if name is None:
        write(_names(), settings)
        return Exit.OK
    if name not in LISTS:
        raise UnknownTerm(name, vocabulary="list", suggestions=tuple(closest(name, LISTS)) or tuple(LISTS)[:3])
    from resmatch.cli.catalogs import open_catalog
    from resmatch.output.vocab_list import rows_of, vocab_json, vocab_text

    rows = rows_of(name, LISTS[name], open_catalog(catalogs, keep_going=keep_going).records)
    if as_json:
        write_data(vocab_json(name, rows))
    else:
        write(vocab_text(page_of(settings), rows), settings)
    return Exit.OK


def _names() -> str:
    from resmatch.cli.words import LISTS

    width = max(map(len, LISTS))
    lines = [f"resmatch vocab {name.ljust(width)}   {len(vocabulary):>4} words" for name, vocabulary in LISTS.items()]
    return "\n".join(lines) + "\n"
