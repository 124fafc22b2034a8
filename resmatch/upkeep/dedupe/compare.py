"""How alike two listings are: points for what agrees, and the reasons in words.

Each fact that both listings give counts by its weight; what one of them does not say counts neither way. Then
signs that they are two things (another kind, other people, another suite, other meeting times) take a share off.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from resmatch.geo.distance import miles_between
from resmatch.text import likeness
from resmatch.upkeep.dedupe.traits import Traits

NAME, PLACE, PHONE, WEB, TIMES = 4.0, 3.0, 2.0, 1.0, 2.0
"""Weights of the facts that can agree."""

METERS_PER_MILE = 1609.344
_SAME_SPOT_METERS, _NEAR_METERS = 40, 200
_SAME_STREET = 0.9
_DOUBT = 1.0
"""Weight of what nobody wrote down, half for and half against: the more facts agree, the surer."""
_PLACE_OF_ONE = 1.5
"""Weight against when only one of two says where it is: it may be one branch of several."""
_ONE_FACT_ALONE = 0.7
"""Two listings that share nothing but their name are not reported."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """The outcome: ``score`` 0 to 100 and why, in words."""

    score: int
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Agreement:
    """One fact that both give: its weight, how far they agree (0 to 1), and that in words."""

    weight: float
    share: float
    words: str


def compare(one: Traits, other: Traits) -> Likeness:
    """Compare two listings; the order of the two makes no difference."""
    agreements = list(_agreements(one, other))
    weight = _DOUBT + sum(agreement.weight for agreement in agreements)
    share = (_DOUBT / 2 + sum(agreement.weight * agreement.share for agreement in agreements)) / weight
    if len(agreements) == 1:
        share = min(share, _ONE_FACT_ALONE)
    signs = list(_signs_of_two(one, other))
    for factor, _ in signs:
        share *= factor
    said = [agreement.words for agreement in agreements if agreement.words]
    return Likeness(round(100 * share), (*said, *(words for _, words in signs)))


def _agreements(one: Traits, other: Traits) -> Iterator[_Agreement]:
    name = likeness(one.name, other.name)
    if one.phones and other.phones:
        same = bool(one.phones & other.phones)
        # Many places have several numbers: another number says less than the same one.
        yield _Agreement(PHONE if same else PHONE / 2, float(same), "same phone" if same else "")
    yield from _place(one, other)
    yield _Agreement(NAME, name, f"name {round(100 * name)}")
    if one.web and other.web:
        same_page, same_host = one.web == other.web, one.host == other.host
        words = "same web page" if same_page else "same website" if same_host else ""
        yield _Agreement(WEB, 1.0 if same_page else 0.7 if same_host else likeness(one.host, other.host) ** 2, words)
    if one.times and other.times and one.times & other.times:
        yield _Agreement(TIMES, 1.0, "same meeting times")


def _place(one: Traits, other: Traits) -> Iterator[_Agreement]:
    meters = miles_between(one.point, other.point) * METERS_PER_MILE if one.point and other.point else None
    streets = _street_likeness(one.street, other.street) if one.street and other.street else None
    if meters is None and streets is None:
        if bool(one.street or one.point) is not bool(other.street or other.point):
            yield _Agreement(_PLACE_OF_ONE, 0.0, "")
        return
    same_town = not (one.zip and other.zip and one.zip != other.zip) or one.town == other.town != ""
    by_street = 0.0 if streets is None or not same_town else 1.0 if streets == 1 else _almost(streets)
    by_point = 0.0 if meters is None else 1.0 if meters <= _SAME_SPOT_METERS else 0.7 if meters <= _NEAR_METERS else 0.0
    share = max(by_street, by_point)
    shown = f" ({round(meters)} m)" if meters is not None and meters <= _NEAR_METERS else ""
    words = f"same place{shown}" if share == 1 else f"near{shown}" if share else ""
    yield _Agreement(PLACE, share, words)


def _street_likeness(one: str, other: str) -> float:
    """Return how alike two streets are; another house number is another place."""
    same_number = one.partition(" ")[0] == other.partition(" ")[0]
    return likeness(one, other) if same_number or not (one[:1].isdigit() and other[:1].isdigit()) else 0.0


def _almost(streets: float) -> float:
    return 0.8 if streets >= _SAME_STREET else 0.0


def _signs_of_two(one: Traits, other: Traits) -> Iterator[tuple[float, str]]:
    """Yield what speaks for two listings: the share that is left, and the sign in words."""
    if one.kind != other.kind:
        yield 0.75, "kinds differ"
    elif one.type and other.type and one.type != other.type:
        yield 0.85, "types differ"
    else:
        yield 1.0, "kinds agree"
    if one.genders and other.genders and not one.genders & other.genders:
        yield 0.75, "serve other people"
    if one.unit and other.unit and one.unit != other.unit:
        yield 0.8, "another suite"
    if one.times and other.times and not one.times & other.times:
        yield 0.5, "other meeting times"
