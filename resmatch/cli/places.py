"""From the place on the line to one place: a question where a person can answer, else an error that helps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from resmatch.cli.asking import Talk, one_of
from resmatch.cli.settings import Settings
from resmatch.cli.terminal import may_ask, say
from resmatch.errors import AmbiguousPlace, UnknownPlace
from resmatch.text import plural

if TYPE_CHECKING:
    from resmatch.catalog import Catalog
    from resmatch.geo import Place
    from resmatch.matching.client import Client

COUNTED_WITHIN_MILES = 25.0
SHOWN_CANDIDATES = 6
SHORTEST_TOWN = 4
_STOP = "q"
_NO = ("n", "no")
_YES_OR_NO = ("y", "yes", "", *_NO)


@dataclass(frozen=True, slots=True)
class Candidate:
    """One place a name may mean, and how many listings are near it."""

    place: Place
    listings: int

    def row(self, number: int, columns: int) -> str:
        """Give the line that offers it."""
        near = f"{plural(self.listings, 'listing')} within {COUNTED_WITHIN_MILES:g} mi"
        return f"{number}  {self.place.label.ljust(columns)}   {near}"


class UnclearPlace(AmbiguousPlace):
    """A name that several places share, with how many listings each has near it.

    ``near_listings`` is the only one of them that has any.
    """

    def __init__(self, text: str, candidates: tuple[Candidate, ...]) -> None:
        super().__init__(text, candidates=tuple(candidate.place for candidate in candidates))
        self.rows = candidate_rows(candidates)
        self.near_listings = _only_with_listings(candidates)


def with_place(client: Client, catalog: Catalog, settings: Settings) -> Client:
    """Give the client its place, looked up on this computer, or online where that was asked for.

    Raises UnknownPlace, UnclearPlace, or NetworkNotAllowed.
    """
    if not isinstance(client.near, str):
        return client
    return client.replace(near=place_named(client.near, catalog, settings))


def is_unclear(near: str | Place | None) -> bool:
    """Tell whether words for a place do not name exactly one place in the table."""
    from resmatch.geo import find_place

    if not isinstance(near, str):
        return False
    try:
        find_place(near)
        return False
    except (AmbiguousPlace, UnknownPlace):
        return True


def place_named(text: str, catalog: Catalog, settings: Settings) -> Place:
    """Look up one place; a person is asked which one is meant. Raises like with_place."""
    from resmatch.geo import find_place

    try:
        return find_place(text)
    except AmbiguousPlace as error:
        candidates = counted(error.candidates, catalog)
        if not may_ask(settings):
            raise UnclearPlace(error.text, candidates) from None
        return _chosen(error.text, candidates)
    except UnknownPlace as error:
        if settings.geocode:
            return _online(text)
        if error.suggestions and may_ask(settings) and _agreed(error):
            return error.suggestions[0]
        raise


def town_with_listings(word: str, catalog: Catalog) -> Place | None:
    """The only place of that name with listings near it; None for a word that is no such name."""
    from resmatch.geo import find_place

    if not word.isalpha() or len(word) < SHORTEST_TOWN:
        return None
    try:
        places: tuple[Place, ...] = (find_place(word),)
    except AmbiguousPlace as error:
        places = error.candidates
    except UnknownPlace:
        return None
    return _only_with_listings(counted(places, catalog))


def counted(places: tuple[Place, ...], catalog: Catalog) -> tuple[Candidate, ...]:
    """Give places with the number of listings near each, most first; equal ones keep their order."""
    found = [Candidate(place, _listings_near(place, catalog)) for place in places]
    return tuple(sorted(found, key=lambda candidate: -candidate.listings))


def candidate_rows(candidates: tuple[Candidate, ...]) -> tuple[str, ...]:
    """Give the numbered lines that offer candidates, at most six."""
    shown = candidates[:SHOWN_CANDIDATES]
    columns = max(len(candidate.place.label) for candidate in shown)
    rows = [candidate.row(number, columns) for number, candidate in enumerate(shown, start=1)]
    more = len(candidates) - len(shown)
    return (*rows, *([f"and {more} more"] if more else []))


def _only_with_listings(candidates: tuple[Candidate, ...]) -> Place | None:
    near = [candidate.place for candidate in candidates if candidate.listings]
    return near[0] if len(near) == 1 else None


def _listings_near(place: Place, catalog: Catalog) -> int:
    from resmatch.geo import miles_between
    from resmatch.matching.index import point_of

    if place.point is None:
        return 0
    points = filter(None, map(point_of, catalog.records))
    return sum(miles_between(place.point, point) <= COUNTED_WITHIN_MILES for point in points)


def _chosen(text: str, candidates: tuple[Candidate, ...]) -> Place:
    shown = candidates[:SHOWN_CANDIDATES]
    say(f"'{text}' is {plural(len(candidates), 'place')}")
    for row in candidate_rows(candidates):
        say(f"  {row}")
    numbers = [str(number) for number, _ in enumerate(shown, start=1)]
    answer = one_of(f"Which one? [1-{len(shown)}, Enter: 1, q: stop] ", [*numbers, _STOP, ""], Talk())
    if answer == _STOP:
        raise click.Abort
    return shown[int(answer or 1) - 1].place


def _agreed(error: UnknownPlace) -> bool:
    say(error.message)
    return one_of(f"Use {error.suggestions[0].label}? [Y/n] ", _YES_OR_NO, Talk()) not in _NO


def _online(text: str) -> Place:
    from resmatch.geo.online import geocode, what_would_leave

    say(f"note: {what_would_leave(text).replace('would go', 'goes')}")
    return geocode(text)
