"""Runs resmatch from a checkout: ``python cli.py find housing --near 01609``."""

from resmatch.cli import main

if __name__ == "__main__":
    main()
