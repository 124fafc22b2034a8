"""``resmatch intake``: questions by keyboard; answers stay in this window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from resmatch.cli import options
from resmatch.cli.asking import Talk, ask_line, one_of
from resmatch.cli.exits import Exit
from resmatch.cli.prepare import Prepared, with_default_said
from resmatch.cli.query import default_within
from resmatch.cli.settings import Settings, common_options, settings_of
from resmatch.cli.terminal import may_ask, page_of, say, write
from resmatch.errors import BadOption, ResmatchError

if TYPE_CHECKING:
    from resmatch.catalog import Catalog
    from resmatch.cli.steps import Step
    from resmatch.matching.client import Client

_ACTIONS = "[F]ind  [P]lan  [C]hange an answer  [S]how the command  [Q]uit"
_ON_ENTER = {"f": "find", "q": "quit"}
_ASKED_WHEN_NOTHING_WAS = "navigation.general"
_WHO_FIELDS = (
    "age gender trans lgbtq native veteran pregnant couple gps pet car internet phone_voice supervision asker "
    "days_abstinent record children"
)
_CARRIED = frozenset(
    f"{_WHO_FIELDS} needs near state insurance takes starts pathways rather_not never when language access format "
    "said_alerts also_needs".split()
)
"""Facts that options of find can say."""


@click.command("intake", short_help="Answer questions; nothing is saved.")
@options.with_options(*options.CATALOG_OPTIONS)
@common_options
@click.pass_context
def command(context: click.Context, /, catalogs: tuple[str, ...], keep_going: bool) -> int:
    """Ask what is needed, step by step, then find or plan. Enter skips; nothing is saved anywhere."""
    from resmatch.cli.catalogs import open_catalog
    from resmatch.cli.interview import Quit, interview
    from resmatch.cli.places import place_named
    from resmatch.cli.steps import steps
    from resmatch.matching.client import Client

    settings = settings_of(context)
    if not may_ask(settings):
        raise BadOption("intake needs a terminal to ask in", hint="in a script, use: resmatch find - or --profile -")
    catalog = open_catalog(catalogs, keep_going=keep_going)
    questions = steps(lambda text: place_named(text, catalog, settings))
    say("Answers stay in this window. Enter skips, ? explains, b goes back, q quits.\n", settings)
    try:
        client = interview(Client(), questions, Talk())
        _then(client, catalog, questions, settings)
    except Quit:
        say("nothing is kept", settings)
    return Exit.OK


def _then(client: Client, catalog: Catalog, questions: Sequence[Step], settings: Settings) -> None:
    """Do what is chosen until the person quits. Raises Quit."""
    from resmatch.cli.interview import Quit

    on_enter = "f"
    while True:
        say(f"\n{_ACTIONS}   (Enter: {_ON_ENTER[on_enter]})", settings)
        action = ask_line("> ").strip().lower()[:1] or on_enter
        if action == "q":
            raise Quit
        if action == "c":
            client = _changed(client, questions)
            on_enter = "f"
        elif action == "s":
            _show_command(client, settings)
        elif action in "fp":
            _answer(action, client, catalog, settings)
            on_enter = "q"
        else:
            say("please type f, p, c, s or q", settings)


def _changed(client: Client, questions: Sequence[Step]) -> Client:
    from resmatch.cli.interview import asked_again

    for number, step in enumerate(questions, start=1):
        say(f"  {number}  {step.title.partition(chr(10))[0]}")
    numbers = [str(number) for number, _ in enumerate(questions, start=1)]
    typed = one_of(f"Which? [1-{len(questions)}, Enter: none] ", [*numbers, ""], Talk())
    return asked_again(client, questions[int(typed) - 1], Talk()) if typed else client


def _answer(action: str, client: Client, catalog: Catalog, settings: Settings) -> None:
    """Print the places or the plan; what cannot be used is said, and the talk goes on."""
    try:
        text = _text(action, client, catalog, settings)
    except ResmatchError as error:
        say(f"{error.message}{f': {error.hint}' if error.hint else ''}", settings)
    else:
        write(text, settings)


def _text(action: str, client: Client, catalog: Catalog, settings: Settings) -> str:
    from resmatch.api import match, plan
    from resmatch.cli.places import with_place
    from resmatch.output.find_text import find_text
    from resmatch.output.plan_text import plan_text
    from resmatch.output.view import View

    asked = client if client.needs else client.replace(needs=(_ASKED_WHEN_NOTHING_WAS,))
    asked, is_default = default_within(with_place(asked, catalog, settings), is_limited=True)
    page = page_of(settings)
    if action == "p":
        return plan_text(plan(catalog, asked), page)
    result = with_default_said(match(catalog, asked), Prepared(asked, catalog, is_default))
    return find_text(result, page, view=View.TALK)


def _show_command(client: Client, settings: Settings) -> None:
    """Show the command that asks the same, ready to copy, and say when it holds less than was answered."""
    from resmatch.output.shell_line import shell_lines

    say("\n".join(shell_lines(page_of(settings), command_words(client))), settings)
    if set(client.given()) - _CARRIED:
        say("some answers have no option and are left out of this command; here they stay", settings)


def command_words(client: Client) -> list[str]:
    """Give the words of the command that asks the same, as far as options can say it."""
    from resmatch.matching.who import who_words

    lists = {"--insurance": client.insurance, "--takes": client.takes, "--starts": client.starts}
    lists |= {"--pathway": client.pathways, "--rather-not": client.rather_not, "--never": client.never}
    lists |= {"--access": (*client.access, *client.format)}
    near = client.near if isinstance(client.near, str) or client.near is None else client.near.label
    singles = {"--near": near, "--who": who_words(client), "--when": client.when, "--language": client.language}
    words = ["resmatch", "find", *(client.needs or (_ASKED_WHEN_NOTHING_WAS,))]
    words += [word for name, value in singles.items() if value for word in (name, value)]
    return words + [word for name, values in lists.items() if values for word in (name, ",".join(values))]
