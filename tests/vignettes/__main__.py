"""``python -m tests.vignettes FILE...``: run stories, print a score for each.

Exit 0 when every expectation of every story is met, 1 when one is missed, 2 when a file or a story cannot be
read as it is written. Such a story never hides the others.
"""

from __future__ import annotations

import sys
import traceback
from datetime import date
from pathlib import Path

from tests.vignettes.expectations import count, misses
from tests.vignettes.files import Story, read_stories
from tests.vignettes.shapes import StoryError

MET, MISSED, NOT_READ = 0, 1, 2


def main(arguments: list[str]) -> int:
    """Run every file and give the worst of their exit codes."""
    if not arguments:
        print("usage: python -m tests.vignettes FILE...", file=sys.stderr)
        return NOT_READ
    return max(run_file(Path(argument)) for argument in arguments)


def run_file(path: Path) -> int:
    """Run the stories of one file and print a line for each."""
    try:
        as_of, stories = read_stories(path)
    except StoryError as error:
        return _not_read(f"{path}: {error}")
    return max((run_story(story, as_of, path) for story in stories), default=MET)


def run_story(story: Story, as_of: date, path: Path) -> int:
    """Run one story and print its score and its misses."""
    try:
        missed = misses(story, as_of)
    except StoryError as error:
        return _not_read(f"{path}: {story.id}: {error}")
    except Exception:  # a story that breaks the matcher is a miss of its own and does not hide the others
        traceback.print_exc()
        missed = ["the matcher broke"] * count(story.expect)
    total = count(story.expect)
    print(f"{story.id}  {total - len(missed)} of {total}  {story.title}")
    for miss in dict.fromkeys(missed):
        print(f"    {miss}")
    return MISSED if missed else MET


def _not_read(line: str) -> int:
    print(" ".join(line.split()), file=sys.stderr)
    return NOT_READ


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
