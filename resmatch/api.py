"""The calls other software makes: match, explain, many clients at once, validate.

The thin edge of the pure core: it compiles and keeps an index per catalog, looks up places and reads
the clock where no ``now`` is given. Nothing here touches files (except ``validate``) or the network.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from threading import Lock
from typing import Any
from weakref import WeakKeyDictionary
from zoneinfo import ZoneInfo

from resmatch.catalog import Catalog
from resmatch.catalog.loader import check, check_text
from resmatch.diagnostics import Report
from resmatch.errors import BadOption
from resmatch.geo import Gazetteer
from resmatch.matching.answers import needs_made_for
from resmatch.matching.client import Client
from resmatch.matching.client_words import read_needs
from resmatch.matching.compare import Comparison
from resmatch.matching.compare import compare as compare_matches
from resmatch.matching.compile import compile_catalog
from resmatch.matching.discreet import Discreet
from resmatch.matching.engine import SHOWN_PER_NEED, explain_row, match_index, row_called, with_excluded
from resmatch.matching.index import Index
from resmatch.matching.plan import Plan, make_plan
from resmatch.matching.plan.make import BACKUPS
from resmatch.matching.profile import DEFAULT, Weights
from resmatch.matching.result import EXPLAIN_SCHEMA, Match, MatchResult, Reason, Verdict

_INDEXES: WeakKeyDictionary[Catalog, Index] = WeakKeyDictionary()
_INDEXES_LOCK = Lock()


def index_of(catalog: Catalog) -> Index:
    """Give the compiled index of a catalog, made at the first call."""
    with _INDEXES_LOCK:
        index = _INDEXES.get(catalog)
        if index is None:
            index = _INDEXES[catalog] = compile_catalog(catalog)
    return index


def clock(catalog: Catalog) -> datetime:
    """Give the present moment in the catalog's own time zone."""
    zone = next((info.time_zone for info in catalog.info if info.time_zone), None)
    return datetime.now(ZoneInfo(zone) if zone else UTC)


def match(
    catalog: Catalog,
    client: Client,
    *,
    limit: int = SHOWN_PER_NEED,
    now: datetime | None = None,
    weights: Weights = DEFAULT,
    places: Gazetteer | None = None,
) -> MatchResult:
    """Find what fits a client, need by need; at most ``limit`` matches are shown for each.

    Pass ``now`` (with a time zone) for the same answer every time. Raises UnknownPlace, AmbiguousPlace
    or BadTime for a place or time that cannot be read.
    """
    resolved = client.resolve(now=now or clock(catalog), places=places)
    return match_index(index_of(catalog), resolved, limit=limit, weights=weights)


def match_with_excluded(
    catalog: Catalog, client: Client, *, now: datetime | None = None, weights: Weights = DEFAULT
) -> MatchResult:
    """Find all matches without a limit, with every set-aside listing and its reasons."""
    resolved = client.resolve(now=now or clock(catalog))
    index = index_of(catalog)
    result = match_index(index, resolved, limit=len(index.records), weights=weights)
    return with_excluded(result, index, resolved, weights=weights)


def match_many(
    catalog: Catalog, clients: Mapping[str, Client], *, now: datetime | None = None, weights: Weights = DEFAULT
) -> dict[str, MatchResult]:
    """Answer many clients from one index, keyed by the caller's own ids; thread-safe."""
    moment = now or clock(catalog)
    return {key: match(catalog, client, now=moment, weights=weights) for key, client in clients.items()}


@dataclass(frozen=True, slots=True, repr=False)
class Explanation(Discreet):
    """Why one listing got its place, or why it has none; ``blockers`` is empty where it fits."""

    match: Match
    weights: str

    @property
    def score(self) -> int:
        """The sum of the points of ``reasons``."""
        return self.match.score

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Every line of the score."""
        return self.match.reasons

    @property
    def blockers(self) -> tuple[Verdict, ...]:
        """What sets the listing aside."""
        return self.match.blockers

    def to_dict(self) -> dict[str, Any]:
        """Give plain data: exactly what ``resmatch explain --json`` prints."""
        return {"schema": EXPLAIN_SCHEMA, "weights": self.weights, **self.match.to_dict()}

    def to_text(self, *, width: int = 80) -> str:
        """Give the table of points and the checks as plain text."""
        from resmatch.output.explanation import explanation_text

        return explanation_text(self.match, weights=self.weights, width=width)


def explain(
    catalog: Catalog,
    client: Client,
    listing: str,
    *,
    need: str | None = None,
    now: datetime | None = None,
    weights: Weights = DEFAULT,
) -> Explanation:
    """Explain one listing (id, name or part of a name) for one need, whether it fits or not.

    Without ``need`` it is the first need of the client that the listing answers; of a client without
    needs, the first need that the listing was made for. Raises UnknownResource or AmbiguousResource.
    """
    resolved = client.resolve(now=now or clock(catalog))
    index = index_of(catalog)
    row = row_called(index, catalog.find(listing).id)
    wanted = read_needs(need)[0] if need else _need_of(index, row, resolved)
    return Explanation(explain_row(index, row, resolved, wanted, weights=weights), weights.name)


def _need_of(index: Index, row: int, client: Client) -> str:
    asked = [need for need in client.needs if row in index.answering(need)]
    wanted = [*asked, *client.needs, *needs_made_for(index.records[row])]
    if not wanted:
        raise BadOption("say for which need the listing is to be explained")
    return wanted[0]


def plan(
    catalog: Catalog,
    client: Client,
    *,
    start: date | datetime | None = None,
    backups: int = BACKUPS,
    weights: Weights = DEFAULT,
) -> Plan:
    """Make one plan for all needs of a client: a first choice and backups for each, order, clashes, papers.

    ``start`` is a day (from its first hour) or a moment with a time zone; now where it is left out.
    """
    moment = _moment_of(start, catalog) if start else clock(catalog)
    return make_plan(index_of(catalog), client.resolve(now=moment), backups=backups, weights=weights)


def compare(
    catalog: Catalog, client: Client, listings: Sequence[str], *, need: str | None = None, now: datetime | None = None
) -> Comparison:
    """Set listings side by side for one need; each is an id, a name or part of a name."""
    found = [explain(catalog, client, listing, need=need, now=now).match for listing in listings]
    return compare_matches(found)


def _moment_of(start: date | datetime, catalog: Catalog) -> datetime:
    if isinstance(start, datetime):
        return start
    return datetime.combine(start, time(0), tzinfo=clock(catalog).tzinfo)


def validate(paths: Iterable[str | Path]) -> Report:
    """Check catalog files and folders and report every problem in file order."""
    return check(*paths)


def validate_text(text: str, *, filename: str = "<text>") -> Report:
    """Check the text of one catalog file, as a form editor would."""
    return check_text(text, filename)
