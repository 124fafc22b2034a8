"""``resmatch new``: a form for a new listing."""

from __future__ import annotations

import click

from resmatch.cli.exits import Exit
from resmatch.cli.settings import common_options
from resmatch.cli.terminal import write_data


@click.command("new", short_help="Write a form for a new listing.")
@click.argument("kind")
@common_options
def command(kind: str) -> int:
    """Write a form for a new listing of KIND: housing, treatment, medication, support_group, helpline ...

    Every ___ must be filled in; the commented lines are facts it can state. For example:

        resmatch new housing > housing.yaml
    """
    from resmatch.catalog.skeleton import skeleton
    from resmatch.vocab import KINDS

    write_data(skeleton(KINDS.find(kind)))
    return Exit.OK
