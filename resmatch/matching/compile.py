"""From a catalog to an index: which columns there are is what the checks and criteria declare."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from resmatch.matching.checks import CHECKS
from resmatch.matching.columns import Column, Record
from resmatch.matching.criteria import CRITERIA
from resmatch.matching.freshness import COLUMNS as FRESHNESS_COLUMNS
from resmatch.matching.index import CatalogFacts, Index, compile_records
from resmatch.matching.places import COLUMNS as PLACE_COLUMNS


class CatalogLike(Protocol):
    """What the matcher needs of a catalog: plain records and a few words about itself."""

    @property
    def records(self) -> Sequence[Record]:
        """The listings as plain data."""

    @property
    def name(self) -> str:
        """What the catalog is called."""

    @property
    def version(self) -> str:
        """A hash of the content."""

    @property
    def newest_check(self) -> date | None:
        """The day of the newest check of any listing."""

    @property
    def demo(self) -> bool:
        """Whether any part of it is invented."""


def all_columns() -> tuple[Column, ...]:
    """Give every column that a check, a criterion or the engine reads."""
    checked = (column for check in CHECKS for column in check.columns)
    weighed = (column for criterion in CRITERIA for column in criterion.columns)
    return (*checked, *weighed, *FRESHNESS_COLUMNS, *PLACE_COLUMNS)


def compile_catalog(catalog: CatalogLike) -> Index:
    """Compile a catalog into an index."""
    newest = catalog.newest_check
    facts = CatalogFacts(
        name=catalog.name,
        version=catalog.version,
        listings=len(catalog.records),
        newest_check=newest.isoformat() if newest else None,
        demo=catalog.demo,
    )
    return compile_records(catalog.records, all_columns(), facts)
