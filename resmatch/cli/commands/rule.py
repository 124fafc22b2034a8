"""``resmatch rule``: what a code of validate means, why it matters, and how to put it right."""

from __future__ import annotations

import click

from resmatch.cli.exits import Exit
from resmatch.cli.settings import common_options, settings_of
from resmatch.cli.terminal import write
from resmatch.errors import BadOption


@click.command("rule", short_help="Explain a code of validate.")
@click.argument("code", required=False)
@common_options
@click.pass_context
def command(context: click.Context, code: str | None) -> int:
    """Explain CODE: what it finds, why it matters to a client, a bad and a good example, how to silence it.

    Without CODE it lists all codes.
    """
    from resmatch.catalog.rule_pages import rule_text, rules_list
    from resmatch.catalog.rules import BY_CODE
    from resmatch.text import closest

    if code is None:
        text = rules_list()
    elif code.upper() in BY_CODE:
        text = rule_text(BY_CODE[code.upper()])
    else:
        like = closest(code.upper(), BY_CODE, limit=1)
        hint = f"did you mean {like[0]}?" if like else "all codes: resmatch rule"
        raise BadOption(f"no rule has the code '{code}'", hint=hint)
    write(text, settings_of(context))
    return Exit.OK
