"""One story told end to end: a catalog of its resources, the client it describes, and everything printed."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cached_property
from pathlib import Path
from typing import Any

from resmatch.catalog import load
from resmatch.geo import Place, Point, find_place
from resmatch.lexicon import read
from resmatch.matching.call_script import call_script
from resmatch.matching.client import Client
from resmatch.matching.compile import compile_catalog
from resmatch.matching.engine import match_index, with_excluded
from resmatch.matching.index import Index
from resmatch.matching.intake import client_from
from resmatch.matching.result import Match, MatchResult
from resmatch.output.explanation import explanation_text
from resmatch.output.find_text import find_text
from resmatch.output.handout import handout_text
from resmatch.output.page import Page
from tests.vignettes.people import client_of
from tests.vignettes.resources import Entry, entry_of

Story = Mapping[str, Any]

SOMEWHERE = Point(42.2626, -71.8023)
NOON = time(12, tzinfo=UTC)
EVERYTHING = 10_000


@dataclass(frozen=True)
class Told:
    """A story and its answer."""

    story: Story
    as_of: date
    client: Client
    result: MatchResult

    @cached_property
    def matches(self) -> tuple[Match, ...]:
        """Every listing of the answer, in the order in which it is printed."""
        return tuple(match for need in self.result.needs for match in (*need.matches, *need.excluded))

    @cached_property
    def text(self) -> str:
        """The answer as the terminal shows it, with why each listing is where it is."""
        explained = [explanation_text(match, weights=self.result.weights, width=80) for match in self.matches]
        return "\n".join([find_text(self.result, Page()), *explained])

    @cached_property
    def screen(self) -> str:
        """The answer as the terminal shows it, and nothing else."""
        return find_text(self.result, Page())

    @cached_property
    def json(self) -> str:
        """The answer as JSON text."""
        return self.result.to_json()

    @cached_property
    def handout(self) -> str:
        """A handout of everything that is not set aside."""
        shown = [match for need in self.result.needs for match in need.matches]
        return handout_text(shown, made=self.client.now.date()) if self.client.now else ""

    @cached_property
    def call_scripts(self) -> str:
        """All call scripts together."""
        return "\n".join(line for match in self.matches for line in call_script(match))

    def order_misses(self, change: Any) -> Iterator[str]:
        """Set a field of each resource in turn and name those for which the order moved."""
        fields = (
            change
            if isinstance(change, dict)
            else dict.fromkeys([change] if isinstance(change, str) else change, "yes")
        )
        order = [match.resource.id for match in self.matches]
        for resource_id in dict.fromkeys(order):
            moved = tell(self.story, self.as_of, changes={resource_id: fields}).matches
            if [match.resource.id for match in moved] != order:
                yield f"the order moves when {resource_id} says {fields}"

    @property
    def printed(self) -> str:
        """Text, JSON and handout together."""
        return "\n".join([self.text, self.json, self.handout, self.call_scripts])


def tell(story: Story, as_of: date, *, changes: Mapping[str, Entry] | None = None) -> Told:
    """Run one story; ``changes`` sets catalog fields by resource id (for laws about order)."""
    client = _resolved(story, as_of)
    place = client.place.point if client.place and client.place.point else SOMEWHERE
    entries = [entry_of(words, place) | dict((changes or {}).get(words["id"], {})) for words in story["resources"]]
    index = _index(entries)
    result = match_index(index, client, limit=EVERYTHING)
    return Told(story, as_of, client, with_excluded(result, index, client))


def _resolved(story: Story, as_of: date) -> Client:
    words = story["client"]
    given = client_of(words)
    client = client_from(read(story.get("says", "")), given).replace(near=_place(words), now=None)
    return client.resolve(now=given.now or datetime.combine(as_of, NOON))


def _place(words: Mapping[str, Any]) -> Place | None:
    if "town" not in words:
        return None
    return find_place(f"{words['town']}, {words['state']}" if "state" in words else words["town"])


def _index(entries: list[Entry]) -> Index:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "story.yaml")
        path.write_text(json.dumps({"resources": entries}), encoding="utf-8")
        return compile_catalog(load(path))
