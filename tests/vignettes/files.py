"""A file of vignettes as stories: read, checked for words the runner does not know, never guessed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from resmatch.yamlsource import read_file
from tests.vignettes.shapes import StoryError

STORY_WORDS = frozenset({"client", "expect", "id", "note", "resources", "says", "title"})
FILE_WORDS = frozenset({"as_of", "note", "vignettes"})


@dataclass(frozen=True)
class Story:
    """One story as it is written."""

    id: str
    client: Mapping[str, Any]
    resources: tuple[Mapping[str, Any], ...] = ()
    says: str = ""
    title: str = ""
    expect: Mapping[str, Any] = field(default_factory=dict)


def read_stories(path: Path) -> tuple[date, tuple[Story, ...]]:
    """Read the day and the stories of a file; raises StoryError where it is not such a file."""
    source = read_file(path)
    if source.faults:
        fault = source.faults[0]
        raise StoryError(f"line {fault.mark.line}: {fault.message}")
    if not isinstance(source.data, dict) or not isinstance(source.data.get("vignettes"), list):
        raise StoryError("not a file of vignettes: it has no list called vignettes")
    _refuse_unknown(source.data, FILE_WORDS, "the file")
    return _day(source.data.get("as_of")), tuple(map(_story, source.data["vignettes"]))


def _day(written: object) -> date:
    try:
        return date.fromisoformat(str(written))
    except ValueError:
        raise StoryError(f"as_of is {written!r}, not a day such as 2026-11-21") from None


def _story(written: Any) -> Story:
    if not isinstance(written, Mapping) or "id" not in written:
        raise StoryError("a vignette has no id")
    name = f"{written['id']}"
    _refuse_unknown(written, STORY_WORDS, name)
    resources = written.get("resources") or []
    if not isinstance(resources, list) or not all(isinstance(item, Mapping) and "id" in item for item in resources):
        raise StoryError(f"{name}: resources is not a list of places with an id")
    return Story(
        id=name,
        client=_map(written, "client"),
        resources=tuple(resources),
        says=str(written.get("says") or ""),
        title=str(written.get("title") or ""),
        expect=_map(written, "expect"),
    )


def _map(written: Mapping[str, Any], word: str) -> Mapping[str, Any]:
    value = written.get(word) or {}
    if not isinstance(value, Mapping):
        raise StoryError(f"{written['id']}: {word} is not a map")
    return value


def _refuse_unknown(words: Iterable[str], known: frozenset[str], where: str) -> None:
    unknown = sorted(set(map(str, words)) - known)
    if unknown:
        raise StoryError(f"{where}: the runner does not know the word {unknown[0]!r}")
