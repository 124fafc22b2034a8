"""``resmatch intake``: questions by keyboard; answers stay in this window."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

import click

from resmatch.cli import options
from resmatch.cli.exits import Exit
from resmatch.cli.settings import Settings, common_options, settings_of
from resmatch.cli.terminal import may_ask, page_of, say, write
from resmatch.errors import BadOption

if TYPE_CHECKING:
    from resmatch.catalog import Catalog
    from resmatch.matching.client import Client

_ACTIONS = {"f": "find", "p": "plan", "c": "change", "s": "show the command", "q": "quit"}
_ASKED_WHEN_NOTHING_WAS = "navigation.general"


@click.command("intake", short_help="Answer questions; nothing is saved.")
@options.with_options(*options.CATALOG_OPTIONS)
@common_options
@click.pass_context
def command(context: click.Context, /, catalogs: tuple[str, ...], keep_going: bool) -> int:
    """Ask what is needed, step by step, then find or plan. Enter skips; nothing is saved anywhere."""
    from resmatch.cli.catalogs import open_catalog
    from resmatch.cli.interview import Quit, interview
    from resmatch.matching.client import Client

    settings = settings_of(context)
    if not may_ask(settings):
        raise BadOption("intake needs a terminal to ask in", hint="in a script, use: resmatch find - or --profile -")
    catalog = open_catalog(catalogs, keep_going=keep_going)
    say("Answers stay in this window. Enter skips, ? explains, b goes back, q quits.\n", settings)
    try:
        client = interview(Client(), _ask, lambda text: say(text, settings))
    except Quit:
        return Exit.OK
    return _then(client, catalog, settings)


def _ask(prompt: str) -> str:
    return str(click.prompt(prompt, prompt_suffix="", default="", show_default=False, err=True))


def _then(client: Client, catalog: Catalog, settings: Settings) -> int:
    """Do what is chosen until the person quits."""
    from resmatch.cli.interview import STEPS, asked_again

    while True:
        say("\n[F]ind  [P]lan  [C]hange an answer  [S]how the command  [Q]uit", settings)
        action = _ask("> ").strip().lower()[:1] or "f"
        if action == "q":
            return Exit.OK
        if action == "c":
            number = _ask(f"Which? [1-{len(STEPS)}] ").strip()
            if number.isdecimal() and 1 <= int(number) <= len(STEPS):
                client = asked_again(client, int(number), _ask, lambda text: say(text, settings))
        elif action == "s":
            say(command_line(client), settings)
        elif action in _ACTIONS:
            _answer(action, client, catalog, settings)


def _answer(action: str, client: Client, catalog: Catalog, settings: Settings) -> None:
    from resmatch.api import match, plan
    from resmatch.cli.query import default_within
    from resmatch.output.find_text import find_text
    from resmatch.output.plan_text import plan_text

    asked = client if client.needs else client.replace(needs=(_ASKED_WHEN_NOTHING_WAS,))
    asked, _ = default_within(asked, is_limited=True)
    page = page_of(settings)
    write(plan_text(plan(catalog, asked), page) if action == "p" else find_text(match(catalog, asked), page), settings)


def command_line(client: Client) -> str:
    """Give the command that asks the same."""
    from resmatch.matching.who import who_words

    lists = {"--insurance": client.insurance, "--takes": client.takes, "--starts": client.starts}
    lists |= {"--pathway": client.pathways, "--rather-not": client.rather_not, "--never": client.never}
    near = client.near if isinstance(client.near, str) or client.near is None else client.near.label
    singles = {"--near": near, "--who": who_words(client), "--when": client.when, "--language": client.language}
    words = ["resmatch", "find", *client.needs]
    words += [word for name, value in singles.items() if value for word in (name, value)]
    words += [word for name, values in lists.items() if values for word in (name, ",".join(values))]
    return shlex.join(words)
