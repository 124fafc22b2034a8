"""The topics of ``resmatch help``: short pages in plain words."""

from __future__ import annotations

from collections.abc import Callable

from resmatch.cli.exits import MEANINGS

TIME = """\
Times of the week, for --when (when the client is free) and --busy (when not):
  --when "tue,thu evening"          days, then a part of the day
  --when "weekdays 18:00-21:00"     or clock times: 6-9pm, after 6pm, until noon
  --when "tue evening; sat morning" a semicolon between different days
  --when "not sun"                  everything but
  --when tonight                    also: today, tomorrow, now
  --busy "mon,wed,fri 9am-12pm"     such as an IOP schedule; repeat it for more

Parts of the day: early morning, morning, afternoon, evening, night.
A time that could be morning or evening is not guessed: you are asked to write am or pm.
Listings without hours are never shown as open: they say "hours not known: call first".
--now 2026-11-21T20:00 answers as of another moment, the same way every time.
"""

PLACE = """\
Where to search, for --near:
  --near 01609                a ZIP code
  --near "Worcester, MA"      a town and its state
  --near 42.26,-71.80         latitude,longitude
  --near "Worcester County, MA"

Places are looked up in a table on this computer; nothing is sent. Distances are in a straight line, \
and "about" when they start from the middle of a ZIP code or a town.

The limit is 25 miles when --near is given and nothing else is said; change it with --within 10mi or \
--within 15km, or take the nearest ones however far with --nearest 5. A town name that several places \
share is never guessed.

--geocode asks an online service about a place that is not in the table. It would see what you typed.

Confidential places, such as safe houses, have no address and no distance in any answer.
"""

PRIVACY = """\
What you type stays on this computer and in this window.
  No network is used unless you ask for it (--geocode).
  Nothing about a client is stored: no history, no cache of questions, no log.
  There is no field for a name. Do not type one.
  Messages and bug reports hold no facts about a client (--debug may).

Your shell keeps a history of commands. To keep needs out of it, write them in a file or type them in:
  resmatch find --profile client.yaml    a file with lines such as "needs: [housing]"
  resmatch find --profile -              the same lines typed in, ended with Ctrl-D
  resmatch find -                        plain words typed in, ended with Ctrl-D
--no-echo leaves what you asked out of the answer.
"""


def exit_codes() -> str:
    """Give the page on exit codes."""
    rows = [f"  {int(code):>3}  {meaning}" for code, meaning in MEANINGS]
    return "\n".join(["Exit codes, for scripts:", *rows, "", "With --json, an error is JSON on stdout too.", ""])


def score() -> str:
    """Give the page on the score, made from the criteria and their weights."""
    from resmatch.cli.score_topic import score_page

    return score_page()


TOPICS: dict[str, tuple[str, Callable[[], str]]] = {
    "time": ("how to write times", lambda: TIME),
    "place": ("how to write places, and how far is measured", lambda: PLACE),
    "score": ("what the points mean", score),
    "privacy": ("what happens to what you type", lambda: PRIVACY),
    "exit-codes": ("what the exit code says", exit_codes),
}
"""Each topic: what it is about, and the page."""
