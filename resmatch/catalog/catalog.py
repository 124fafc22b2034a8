"""Catalog: what was loaded, immutable; by id, by kind, by words; with its content version."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from resmatch.catalog.info import CatalogInfo
from resmatch.catalog.models import Resource
from resmatch.diagnostics import Report
from resmatch.errors import AmbiguousResource, UnknownResource
from resmatch.text import closest, fold, join_words


@dataclass(frozen=True, eq=False)
class Catalog:
    """Resources in file order with what their catalogs say about themselves; immutable.

    ``report`` holds the problems found while loading: with ``Policy.KEEP_GOING`` it says what was left out.

    >>> from resmatch.catalog import Catalog
    >>> catalog = Catalog.bundled()
    >>> catalog.find("988").id
    'us-988'
    """

    resources: tuple[Resource, ...]
    info: tuple[CatalogInfo, ...] = ()
    report: Report = field(default_factory=lambda: Report((), 0, 0), repr=False)

    @classmethod
    def load(cls, *paths: str | Path) -> Catalog:
        """Load files and folders; raise CatalogError with the whole report when anything is wrong."""
        from resmatch.catalog.loader import load

        return load(*paths)

    @classmethod
    def bundled(cls) -> Catalog:
        """Load the catalogs inside the package: the national one, and the invented demonstration county."""
        from resmatch.catalog.loader import bundled

        return bundled()

    def __len__(self) -> int:
        return len(self.resources)

    def __iter__(self) -> Iterator[Resource]:
        return iter(self.resources)

    def __contains__(self, resource_id: object) -> bool:
        return resource_id in self._by_id

    def __getitem__(self, resource_id: str) -> Resource:
        found = self.get(resource_id)
        if found is None:
            raise UnknownResource(resource_id, suggestions=self._suggestions(resource_id))
        return found

    def get(self, resource_id: str) -> Resource | None:
        """Return the resource with this id, or None."""
        return self._by_id.get(resource_id)

    def by_kind(self, kind: str) -> tuple[Resource, ...]:
        """Return the resources of one kind (its id), in order."""
        return tuple(resource for resource in self.resources if resource.kind == kind)

    def find(self, text: str) -> Resource:
        """Return the one resource that the words name: an id, a name, or part of one name.

        Raises AmbiguousResource with the ids when several fit, UnknownResource with suggestions when none.
        """
        if text in self._by_id:
            return self._by_id[text]
        wanted = fold(text)
        exact = [resource for resource in self.resources if wanted in self._words[resource.id]]
        found = exact or [resource for resource in self.resources if self._names_part(resource, wanted)]
        if len(found) > 1:
            raise AmbiguousResource(text, candidates=tuple(resource.id for resource in found))
        if not found:
            raise UnknownResource(text, suggestions=self._suggestions(text))
        return found[0]

    @property
    def name(self) -> str:
        """The names of its catalogs, joined."""
        return join_words([info.name for info in self.info]) or "unnamed"

    @property
    def demo(self) -> bool:
        """Whether any of it is demonstration data."""
        return any(info.demo for info in self.info)

    @cached_property
    def records(self) -> tuple[Mapping[str, Any], ...]:
        """The canonical records, in order, each with its ``source`` and, for invented places, ``demo``.

        ``source`` also carries what the catalog says for all its listings: ``time_zone`` and, where it
        tightens them, the ``expires`` limits.
        """
        infos = {info.name: info for info in self.info}
        return tuple(_with_source(resource, infos) for resource in self.resources)

    @cached_property
    def version(self) -> str:
        """The content version: ``sha256:`` and the digest of all records and infos, places in files aside."""
        digest = hashlib.sha256()
        for record in self.records:
            digest.update(_canonical({key: record[key] for key in record if key != "source"}))
        for info in self.info:
            digest.update(_canonical(info.record()))
        return f"sha256:{digest.hexdigest()}"

    @cached_property
    def newest_check(self) -> date | None:
        """The day of the newest check of any listing, or None."""
        return max((day for resource in self.resources for day in _checks(resource)), default=None)

    @cached_property
    def kinds(self) -> Mapping[str, int]:
        """How many resources there are of each kind."""
        return Counter(resource.kind for resource in self.resources)

    @cached_property
    def _by_id(self) -> dict[str, Resource]:
        return {resource.id: resource for resource in self.resources}

    @cached_property
    def _words(self) -> dict[str, frozenset[str]]:
        """The folded forms by which each resource can be named in full."""
        return {resource.id: frozenset({fold(resource.id), fold(resource.name)}) for resource in self.resources}

    def _names_part(self, resource: Resource, wanted: str) -> bool:
        return bool(wanted) and any(wanted in words for words in self._words[resource.id])

    def _suggestions(self, text: str) -> tuple[str, ...]:
        names = self._telling_words() | {resource.name: resource.id for resource in self.resources}
        names |= {resource.id: resource.id for resource in self.resources}
        return tuple(dict.fromkeys(names[name] for name in closest(text, names)))

    def _telling_words(self) -> dict[str, str]:
        """The words that stand in the name of one resource only, with its id."""
        named = [(word, resource.id) for resource in self.resources for word in set(resource.name.split())]
        uses = Counter(word for word, _ in named)
        return {word: resource_id for word, resource_id in named if uses[word] == 1}


def _with_source(resource: Resource, infos: Mapping[str, CatalogInfo]) -> dict[str, Any]:
    record = resource.record()
    where = resource.source
    if where is not None:
        info = infos.get(where.catalog)
        record["source"] = {"file": where.file, "line": where.line, "catalog": where.catalog, **_for_all(info)}
        if info is not None and info.demo:
            record["demo"] = True
    return record


def _for_all(info: CatalogInfo | None) -> dict[str, Any]:
    if info is None:
        return {}
    expires = info.staleness.expires if info.staleness else {}
    return {"time_zone": info.time_zone, **({"expires": dict(expires)} if expires else {})}


def _canonical(record: Mapping[str, Any]) -> bytes:
    text = json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode() + b"\n"


def _checks(resource: Resource) -> Iterator[date]:
    if resource.verified:
        yield resource.verified.date
    yield from (check.date for check in resource.checked.values())
