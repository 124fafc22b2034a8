"""``python -m resmatch`` is the command ``resmatch``."""

from resmatch.cli import main

main()
