"""Every story of every file in tests/cases is told and met in full."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.vignettes.expectations import misses
from tests.vignettes.files import Story, read_stories

CASES = Path(__file__).resolve().parents[1] / "cases"
FILES = sorted(CASES.glob("vignettes_*.yaml"))


def _all_stories() -> list[tuple[Story, date]]:
    read = [read_stories(path) for path in FILES]
    return [(story, as_of) for as_of, stories in read for story in stories]


STORIES = _all_stories()


def test_no_two_stories_share_an_id() -> None:
    ids = [story.id for story, _ in STORIES]
    assert len(ids) == len(set(ids))
    assert {path.stem for path in FILES} >= {"vignettes_dev", "vignettes_more", "vignettes_unseen"}


@pytest.mark.parametrize(("story", "as_of"), STORIES, ids=[story.id for story, _ in STORIES])
def test_a_story_ends_as_its_authors_expect(story: Story, as_of: date) -> None:
    assert misses(story, as_of) == []
