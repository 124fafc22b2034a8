"""The one place where a refusal becomes its message and exit code. A traceback only shows with --debug."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

import click

from resmatch.cli.exits import Exit
from resmatch.cli.settings import Settings
from resmatch.cli.terminal import say, write_data
from resmatch.cli.trouble import Trouble, bug, trouble_of
from resmatch.errors import ResmatchError


def guarded(run: Callable[[], Any], argv: Sequence[str]) -> int:
    """Run a command and give its exit code; whatever goes wrong is said in a few calm lines."""
    try:
        return int(run() or Exit.OK)
    except click.Abort:
        return Exit.STOPPED
    except (click.ClickException, ResmatchError) as error:
        return _report(trouble_of(error), argv)
    except Exception as error:
        if "--debug" in argv:
            raise
        return _report(bug(error), argv)


def _report(trouble: Trouble, argv: Sequence[str]) -> int:
    if wants_json(argv):
        write_data(json.dumps(trouble.to_dict(), ensure_ascii=False, indent=2) + "\n")
    else:
        settings = Settings(ascii=bool({"--ascii", "--plain"} & set(argv)))
        say(trouble.text(), settings)
    return trouble.exit


def wants_json(argv: Sequence[str]) -> bool:
    """Tell whether the answer was asked for as JSON, even where the line could not be read."""
    return "--json" in argv or "--format=json" in argv or ("--format", "json") in pairwise(argv)
