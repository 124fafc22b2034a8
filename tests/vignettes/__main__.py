"""``python -m tests.vignettes FILE...``: run stories, print a score for each, exit 1 if any expectation fails."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from resmatch.yamlsource import read_file
from tests.vignettes.expectations import misses
from tests.vignettes.story import Story, tell


def stories(path: Path) -> tuple[date, list[Story]]:
    """Read the stories of a file and the day they are told on."""
    source = read_file(path)
    if source.faults or not isinstance(source.data, dict):
        raise SystemExit(f"{path}: {source.faults[0].message if source.faults else 'not a file of vignettes'}")
    return date.fromisoformat(str(source.data["as_of"])), source.data["vignettes"]


def report(path: Path) -> Iterator[tuple[str, bool]]:
    """Give a line for each story, and whether it was met in full."""
    as_of, told = stories(path)
    for story in told:
        try:
            missed = misses(tell(story, as_of))
        except KeyError as error:
            raise SystemExit(f"{path}: {story['id']}: the runner does not know the word {error}") from None
        total = expectations(story)
        yield f"{story['id']}  {total - len(missed)} of {total}  {story['title']}", not missed
        yield from ((f"    {miss}", False) for miss in missed)


def expectations(story: Story) -> int:
    """Count the single expectations of a story."""
    return sum(
        len(value) if isinstance(value, list | dict) else 1 for name, value in story["expect"].items() if name != "note"
    )


def main(arguments: list[str]) -> int:
    """Run every file; 0 when all expectations of all files are met, else 1."""
    met = True
    for argument in arguments:
        for line, good in report(Path(argument)):
            print(line)
            met = met and good
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
