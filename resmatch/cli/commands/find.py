"""``resmatch find``: places for one or more needs, with the reason for every point."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from resmatch.cli import options
from resmatch.cli.exits import Exit
from resmatch.cli.prepare import Prepared, prepare, say_parting, weights_named, with_default_said, with_first_needs
from resmatch.cli.query import Query, positive
from resmatch.cli.settings import Settings, common_options, settings_of
from resmatch.cli.terminal import page_of, say, write, write_data
from resmatch.errors import BadOption

if TYPE_CHECKING:
    from datetime import datetime

    from resmatch.api import Explanation
    from resmatch.matching.result import MatchResult

SHOWN_PER_NEED = "3"
TEXT = "text"
EXPLANATIONS_SCHEMA = "resmatch/explanations/1"


@dataclass(frozen=True, slots=True)
class How:
    """How the answer is to be made and shown, as typed."""

    limit: str
    all: bool
    nearest: str | None
    sort: str
    format: str
    as_json: bool
    explain: str | None
    why_not: str | None
    wide: bool
    quiet: bool
    no_echo: bool
    weights: str
    now: str | None

    @property
    def form(self) -> str:
        """The format in force."""
        return "json" if self.as_json else self.format

    @property
    def order(self) -> str:
        """The order in force: nearest first where the nearest were asked for."""
        return "distance" if self.nearest else self.sort


@click.command("find", short_help="Find places for one or more needs.")
@click.argument("needs", nargs=-1, metavar="NEED...")
@options.query_options
@options.with_options(
    click.option("--nearest", metavar="N", help="The N nearest, however far."),
    click.option("--limit", metavar="N", default=SHOWN_PER_NEED, help="Places shown for each need (3)."),
    click.option("--all", is_flag=True, help="Show all of them."),
    click.option("--sort", type=click.Choice(["score", "distance", "soonest", "name"]), default="score"),
    click.option("--explain", metavar="[N]", is_flag=False, flag_value="1", help="Why number N got its score."),
    click.option("--why-not", metavar="NAME", help="Why a place is not in the results."),
    click.option("--format", type=click.Choice([TEXT, "json", "csv", "md", "ids"]), default=TEXT),
    options.FORMAT_JSON,
    click.option("--wide", is_flag=True, help="More about each place."),
    click.option("--quiet", is_flag=True, help="Only alerts and places."),
    click.option("--no-echo", is_flag=True, help="Do not repeat what was asked."),
    options.WEIGHTS,
    options.NOW,
    *options.CATALOG_OPTIONS,
)
@common_options
@click.pass_context
def command(context: click.Context, /, query: Query, catalogs: tuple[str, ...], keep_going: bool, **given: Any) -> int:
    """Find places for one or more NEEDs, such as housing, mat, "support group", job, food.

    All words: resmatch vocab needs. Facts that are not given are never held against anyone: places that
    depend on them are shown with the question to ask.
    """
    how, settings = How(**given), settings_of(context)
    prepared = prepare(query, catalogs, settings, keep_going=keep_going, is_limited=how.nearest is None)
    if not prepared.client.needs:
        raise BadOption("no need is named", hint="for example: resmatch find housing mat --near 01609")
    if how.explain or how.why_not:
        return _explain(prepared, how, settings)
    prepared = with_first_needs(prepared) if how.form == TEXT else prepared
    result = _result(prepared, how)
    _print(result, how, settings)
    say_parting(prepared, settings)
    return Exit.OK if result or result.alerts_alone else Exit.NOTHING


def _result(prepared: Prepared, how: How) -> MatchResult:
    from resmatch.api import match
    from resmatch.output.echo import without_echo
    from resmatch.output.order import in_order

    everything = len(prepared.catalog)
    shown = everything if how.all else positive("--nearest" if how.nearest else "--limit", how.nearest or how.limit)
    result = match(
        prepared.catalog,
        prepared.client,
        limit=shown if how.order == "score" else everything,
        now=_moment(prepared, how),
        weights=weights_named(how.weights),
    )
    result = in_order(with_default_said(result, prepared), how.order, limit=shown)
    return without_echo(result) if how.no_echo else result


def _moment(prepared: Prepared, how: How) -> datetime:
    from resmatch.cli.clock import moment

    return moment(how.now, prepared.catalog)


def _print(result: MatchResult, how: How, settings: Settings) -> None:
    from resmatch.output.find_text import find_text
    from resmatch.output.formats import FORMATS
    from resmatch.output.view import View

    if how.form == "ids":
        _say_banners(result, settings)
    if how.form != TEXT:
        return write_data(FORMATS[how.form](result))
    view = View.WIDE if how.wide else View.QUIET if how.quiet else View.PLAIN
    return write(find_text(result, page_of(settings), view=view), settings)


def _say_banners(result: MatchResult, settings: Settings) -> None:
    """Say alerts and the banner of invented places on stderr, where stdout holds ids alone."""
    from resmatch.output.alert_block import alert_blocks, demo_banner

    page = page_of(settings)
    lines = [*alert_blocks(page, result.alerts), *demo_banner(page, result)]
    if lines:
        say("\n".join(lines[:-1]), settings)


def _explain(prepared: Prepared, how: How, settings: Settings) -> int:
    found = list(_explanations(prepared, how))
    if how.form == "json":
        rows = [explanation.to_dict() for explanation in found]
        write_data(
            json.dumps({"schema": EXPLANATIONS_SCHEMA, "explanations": rows}, ensure_ascii=False, indent=2) + "\n"
        )
        return Exit.OK
    from resmatch.output.explanation import explanation_on

    page = page_of(settings)
    write("\n".join(explanation_on(page, row.match, weights=row.weights) for row in found), settings)
    return Exit.OK


def _explanations(prepared: Prepared, how: How) -> Iterator[Explanation]:
    """Yield one explanation for each need: of the place with the number, or of the place that is named."""
    from resmatch.api import Explanation, explain, match

    now, weights = _moment(prepared, how), weights_named(how.weights)
    if how.why_not:
        for need in prepared.client.needs:
            yield explain(prepared.catalog, prepared.client, how.why_not, need=need, now=now, weights=weights)
        return
    number = positive("--explain", how.explain or "1")
    result = match(prepared.catalog, prepared.client, limit=len(prepared.catalog), now=now, weights=weights)
    found = [row for need in result.needs for row in need.matches if row.rank == number]
    if not found:
        raise BadOption(f"no place has number {number}", hint="leave out --explain to see the numbers")
    for row in found:
        yield Explanation(row, result.weights)
