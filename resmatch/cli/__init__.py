"""The command line: parse, one library call, print, exit. The only user of click.

``main`` is the installed command. Commands are modules of their own, loaded only when they run.
"""

from __future__ import annotations

from resmatch.cli.app import main

__all__ = ["main"]
