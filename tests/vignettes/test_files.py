from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.vignettes.files import read_stories
from tests.vignettes.shapes import StoryError


def written(folder: Path, text: str) -> Path:
    path = folder / "stories.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_story_needs_only_an_id(tmp_path: Path) -> None:
    as_of, (story,) = read_stories(written(tmp_path, "as_of: 2026-11-21\nvignettes:\n- {id: A01}\n"))
    assert as_of == date(2026, 11, 21)
    assert (story.id, story.says, story.client, story.resources, story.expect) == ("A01", "", {}, (), {})


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("vignettes: [", "line 1"),
        ("just words", "not a file of vignettes"),
        ("as_of: 2026-11-21\nvignettes: {}\n", "not a file of vignettes"),
        ("as_of: soon\nvignettes: []\n", "as_of is 'soon'"),
        ("vignettes: []\n", "as_of is None"),
        ("as_of: 2026-11-21\nvignettes: []\nweather: cold\n", "does not know the word 'weather'"),
        ("as_of: 2026-11-21\nvignettes: [{title: x}]\n", "a vignette has no id"),
        ("as_of: 2026-11-21\nvignettes: [{id: A, mood: x}]\n", "A: the runner does not know the word 'mood'"),
        ("as_of: 2026-11-21\nvignettes: [{id: A, client: x}]\n", "A: client is not a map"),
        ("as_of: 2026-11-21\nvignettes: [{id: A, resources: [x]}]\n", "A: resources is not a list of places"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(tmp_path: Path, text: str, trouble: str) -> None:
    with pytest.raises(StoryError, match=trouble):
        read_stories(written(tmp_path, text))


def test_a_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(StoryError):
        read_stories(tmp_path / "none.yaml")
