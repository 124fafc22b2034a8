"""One story told end to end: a catalog of its resources, the client it describes, and everything printed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from functools import cached_property
from typing import Any

from resmatch.catalog import Catalog
from resmatch.catalog.info import CatalogInfo
from resmatch.catalog.run import Run
from resmatch.errors import ResmatchError
from resmatch.geo import Place, Point, find_place
from resmatch.geo.values import PlaceKind
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
from resmatch.yamlsource import read_text
from tests.vignettes.files import Story
from tests.vignettes.people import client_of
from tests.vignettes.resources import READERS, Entry, entry_of
from tests.vignettes.shapes import StoryError, reading

SOMEWHERE = Point(42.2626, -71.8023)
"""Where a client stands whose story names no town: its miles are measured from there."""
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
    def order(self) -> list[str]:
        """The ids of the listings in the order of their first appearance."""
        return list(dict.fromkeys(match.resource.id for match in self.matches))

    @cached_property
    def text(self) -> str:
        """The answer as the terminal shows it, with why each listing is where it is."""
        explained = [explanation_text(match, weights=self.result.weights, width=80) for match in self.matches]
        return "\n".join([self.screen, *explained])

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

    @property
    def printed(self) -> str:
        """Text, JSON, handout and call scripts together."""
        return "\n".join([self.text, self.json, self.handout, self.call_scripts])


def tell(story: Story, as_of: date) -> Told:
    """Run one story; raises StoryError for what cannot be told as it is written."""
    given = client_of(story.client, as_of)
    with reading("client"):
        client = _resolved(story, given, as_of)
    origin = client.place.point if client.place and client.place.point else SOMEWHERE
    entries = [entry_of(words, origin) for words in story.resources]
    index = _index(entries, as_of)
    result = match_index(index, client, limit=EVERYTHING)
    return Told(story, as_of, client, with_excluded(result, index, client))


def retold(told: Told, change: Any) -> Iterator[tuple[str, Told]]:
    """Set fields in each resource in turn, or in the client, and tell the story again, with what was set."""
    story = told.story
    fields: dict[str, Any] = dict(change) if isinstance(change, Mapping) else dict.fromkeys(_names(change), "yes")
    by_id = {str(item["id"]): item for item in story.resources}
    if set(fields) <= set(by_id):
        changes = [(place, dict(said)) for place, said in fields.items()]
    elif set(fields) <= set(READERS):
        changes = [(place, fields) for place in by_id]
    else:
        yield f"the client says {fields}", tell(replace(story, client={**story.client, **fields}), told.as_of)
        return
    for place, said in changes:
        moved = tuple({**item, **said} if str(item["id"]) == place else item for item in story.resources)
        yield f"{place} says {said}", tell(replace(story, resources=moved), told.as_of)


def _names(change: Any) -> list[str]:
    return [change] if isinstance(change, str) else list(change)


def _resolved(story: Story, given: Client, as_of: date) -> Client:
    client = client_from(read(story.says), given).replace(near=_place(story.client), now=None)
    return client.resolve(now=given.now or datetime.combine(as_of, NOON))


def _place(words: Mapping[str, Any]) -> Place:
    """Look up the town; without one, or with an invented one, stand where the miles are measured from."""
    town, state = words.get("town"), words.get("state")
    try:
        return find_place(f"{town}, {state}" if state else str(town)) if town else _somewhere("here", state)
    except ResmatchError:
        return _somewhere(str(town), state)


def _somewhere(label: str, state: object) -> Place:
    return Place(label, SOMEWHERE, about=False, kind=PlaceKind.POINT, state=str(state) if state else None)


def _index(entries: list[Entry], as_of: date) -> Index:
    """Compile the entries as the models read them: rules about real directories do not judge invented places."""
    run = Run((), today=as_of)
    source = read_text(json.dumps({"resources": entries}), "the story")
    read_entries = list(run.read_source(source, CatalogInfo(name="the story")))
    errors = run.report().errors
    if errors:
        refused = next((entry for entry in read_entries if entry.resource is None), None)
        where = f"resource {entries[read_entries.index(refused)]['id']}" if refused else "resources"
        raise StoryError(f"{where}: {errors[0].message}")
    resources = tuple(entry.resource for entry in read_entries if entry.resource is not None)
    return compile_catalog(Catalog(resources, tuple(run.infos), run.report()))
