"""``resmatch audit neutrality|fairness``: does money move the order, and who is left with nothing."""

from __future__ import annotations

import json
from typing import Any

import click

from resmatch.cli import options
from resmatch.cli.catalogs import open_catalog
from resmatch.cli.exits import Exit
from resmatch.cli.settings import common_options, settings_of
from resmatch.cli.terminal import write, write_data


@click.command("audit", short_help="Check a catalog for neutrality or fairness.")
@click.argument("what", type=click.Choice(["neutrality", "fairness"]))
@options.with_options(options.NOW, options.FORMAT_JSON, *options.CATALOG_OPTIONS)
@common_options
@click.pass_context
def command(context: click.Context, /, what: str, catalogs: tuple[str, ...], keep_going: bool, **given: Any) -> int:
    """Audit a catalog with invented clients.

    neutrality: flip who sponsors and who owns; no order may move. fairness: clients who differ in one
    thing; how much each finds, and which facts of the catalog keep places out.
    """
    from resmatch.api import index_of
    from resmatch.cli.clock import moment
    from resmatch.upkeep.audit import NeutralityReport, audit_fairness, audit_neutrality

    catalog = open_catalog(catalogs, keep_going=keep_going)
    audit = audit_neutrality if what == "neutrality" else audit_fairness
    report = audit(index_of(catalog), moment(given["now"], catalog))
    if given["as_json"]:
        write_data(json.dumps(report.to_dict(), ensure_ascii=False, indent=2) + "\n")
    else:
        write(report.to_text(), settings_of(context))
    return Exit.NOTHING if isinstance(report, NeutralityReport) and not report.ok else Exit.OK
