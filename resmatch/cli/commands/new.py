"""``resmatch new``: a form for a new listing."""

from __future__ import annotations

import click

from resmatch.cli.exits import Exit
from resmatch.cli.settings import common_options
from resmatch.cli.terminal import write_data
from resmatch.errors import BadOption, UnknownTerm
from resmatch.text import join_words


@click.command("new", short_help="Write a form for a new listing.")
@click.argument("kind")
@common_options
def command(kind: str) -> int:
    """Write a form for a new listing of KIND: housing, treatment, medication, support_group, helpline ...

    Every ___ must be filled in; the commented lines are facts it can state. For example:

        resmatch new housing > housing.yaml
    """
    from resmatch.catalog.skeleton import skeleton

    write_data(skeleton(_kind_of(kind)))
    return Exit.OK


def _kind_of(word: str) -> str:
    from resmatch.catalog.advice import kind_hint
    from resmatch.vocab import KINDS

    try:
        return KINDS.find(word)
    except UnknownTerm as error:
        if error.suggestions:
            raise
        hint = kind_hint(word) or f"write {join_words(KINDS.ids, last='or')}"
        raise BadOption(error.message, hint=hint) from None
