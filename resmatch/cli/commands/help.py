"""``resmatch help``: short pages on time, place, score, privacy and exit codes."""

from __future__ import annotations

import click

from resmatch.cli.exits import Exit
from resmatch.cli.settings import common_options, settings_of
from resmatch.cli.terminal import page_of, write
from resmatch.errors import UnknownTerm
from resmatch.output.layout import fit, wrap
from resmatch.output.page import Page


@click.command("help", short_help="Explain a topic.")
@click.argument("topic", required=False, metavar="[TOPIC]")
@common_options
@click.pass_context
def command(context: click.Context, topic: str | None) -> int:
    """Explain TOPIC: time, place, score, privacy or exit-codes."""
    settings = settings_of(context)
    write(_fitted(_topics() if topic is None else _topic(topic), page_of(settings)), settings)
    return Exit.OK


def _topics() -> str:
    from resmatch.cli.topics import TOPICS

    rows = [f"  resmatch help {name.ljust(12)} {about}" for name, (about, _) in TOPICS.items()]
    return "\n".join(["Topics", *rows, "", "Commands: resmatch --help", ""])


def _topic(name: str) -> str:
    from resmatch.cli.topics import TOPICS
    from resmatch.text import closest

    if name not in TOPICS:
        raise UnknownTerm(name, vocabulary="topic", suggestions=tuple(closest(name, TOPICS)) or tuple(TOPICS))
    return TOPICS[name][1]()


def _fitted(text: str, page: Page) -> str:
    """Fit a page: paragraphs are wrapped, indented lines keep their columns."""
    return "\n".join(line for whole in text.split("\n") for line in _lines(whole, page))


def _lines(line: str, page: Page) -> list[str]:
    fitted = fit(page, line)
    return fitted if len(fitted) == 1 or line.startswith(" ") else wrap(page, line)
