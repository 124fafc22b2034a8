"""The client: needs and facts, in memory only. No name field exists and ``repr`` shows no value.

Every field may be unknown (None or empty); unknown is never read as no. Words are turned into
vocabulary ids when a client is made; a place or a time in words is looked up by ``resolve``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from typing import Any, NoReturn

from resmatch.geo import Gazetteer, Place, gazetteer
from resmatch.matching import client_words as words
from resmatch.schedule import WeekWindows, read_when


@dataclass(frozen=True, slots=True)
class Child:
    """A child who comes along: age in years and ``boy`` or ``girl``, each None where not known."""

    age: int | None = None
    sex: str | None = None

    def __post_init__(self) -> None:
        if self.age is not None:
            object.__setattr__(self, "age", words.read_age(self.age))
        if self.sex is not None:
            object.__setattr__(self, "sex", words.read_sex(self.sex))

    def __repr__(self) -> str:
        return "<Child>"


@dataclass(frozen=True, slots=True, repr=False, kw_only=True)
class Client:
    """What is asked for a person, and the facts that decide what fits.

    Words may be ids or aliases of the vocabularies (``needs=["housing"]``, ``pathways=["12-step"]``);
    ``within`` is miles or text such as ``"10mi"``; ``facts`` takes short words such as ``"man"`` or
    ``"age=34"`` and fills the fields they stand for. Raises UnknownTerm or AmbiguousTerm for a word
    no vocabulary knows, and BadOption for a value out of range.

    >>> client = Client(needs=["housing"], takes=["methadone"], facts={"man", "age=34"})
    >>> client
    <Client 1 need, 3 facts>
    """

    needs: tuple[str, ...] = ()
    near: str | Place | None = None
    within: float | None = None
    state: str | None = None
    # the person
    age: int | None = None
    gender: str | None = None
    trans: bool | None = None
    lgbtq: bool | None = None
    native: bool | None = None
    veteran: bool | None = None
    pregnant: bool | None = None
    couple: bool | None = None
    children: tuple[Child, ...] | None = None
    pet: str | None = None
    homeless_tonight: bool | None = None
    asker: str | None = None
    about: Client | None = None
    # medicine and use
    takes: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    doses_mg: Mapping[str, float] = field(default_factory=dict)
    medicine_storage: str | None = None
    dosing: tuple[str, ...] = ()
    substances: tuple[str, ...] = ()
    behaviors: tuple[str, ...] = ()
    days_abstinent: int | None = None
    last_use_hours: float | None = None
    abstinent: bool | None = None
    goal: str | None = None
    leaving: str | None = None
    # pathway and wishes
    pathways: tuple[str, ...] = ()
    pathways_open: tuple[str, ...] = ()
    rather_not: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    fellowship: str | None = None
    faith_ok: bool | None = None
    group_gender: str | None = None
    culture: tuple[str, ...] = ()
    narr_level: str | None = None
    # money
    insurance: tuple[str, ...] = ()
    can_self_pay: bool | None = None
    max_upfront: float | None = None
    max_week: float | None = None
    # access
    language: str | None = None
    only_language: bool | None = None
    access: tuple[str, ...] = ()
    hearing: str | None = None
    phone_voice: bool | None = None
    internet: bool | None = None
    car: bool | None = None
    format: tuple[str, ...] = ()
    medical: tuple[str, ...] = ()
    missing_documents: tuple[str, ...] = ()
    # law
    record: Mapping[str, bool] = field(default_factory=dict)
    supervision: str | None = None
    gps: bool | None = None
    registry: bool | None = None
    mandate: frozenset[str] | None = None
    # time
    when: str | None = None
    busy: tuple[str, ...] = ()
    urgent: str | None = None
    enrolled_at: str | None = None
    # how to answer
    avoid: tuple[str | Mapping[str, Any], ...] = ()
    must: frozenset[str] = frozenset()
    prefer: frozenset[str] = frozenset()
    leave_out: tuple[str, ...] = ()
    said_alerts: tuple[str, ...] = ()
    also_needs: tuple[str, ...] = ()
    facts: Iterable[str] = ()
    # filled by resolve
    now: datetime | None = None
    place: Place | None = None
    wanted: WeekWindows | None = None
    blocked: WeekWindows | None = None

    def __post_init__(self) -> None:
        for name, value in words.facts_to_fields(self.facts).items():
            object.__setattr__(self, name, words.merged(getattr(self, name), value))
        object.__setattr__(self, "facts", ())
        for name, normalise in words.NORMALISERS.items():
            value = getattr(self, name)
            if value is not None:
                object.__setattr__(self, name, normalise(value))
        if self.children is not None:
            object.__setattr__(self, "children", tuple(map(_child, self.children)))
        object.__setattr__(self, "must", self.must - self.prefer)

    def __repr__(self) -> str:
        needs = len(self.needs)
        facts = len(self.given()) - (needs > 0)
        return f"<Client {needs} need{'s' * (needs != 1)}, {facts} fact{'s' * (facts != 1)}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Client stays in memory: it cannot be pickled")

    def given(self) -> tuple[str, ...]:
        """Name the fields that are known, in the order they are declared."""
        return tuple(item.name for item in fields(self) if _is_known(getattr(self, item.name)))

    def replace(self, **changes: Any) -> Client:
        """Give a client that differs in the named fields; what hangs on them is looked up anew."""
        if "near" in changes:
            changes.setdefault("place", None)
        if "when" in changes:
            changes.setdefault("wanted", None)
        if "busy" in changes:
            changes.setdefault("blocked", None)
        return replace(self, **changes)

    def resolve(self, *, now: datetime, places: Gazetteer | None = None) -> Client:
        """Look up the place and the times that are still words, as of ``now``.

        Raises UnknownPlace, AmbiguousPlace or BadTime.
        """
        place = self.place
        if place is None and self.near is not None:
            place = self.near if isinstance(self.near, Place) else (places or gazetteer()).find(self.near)
        return replace(
            self,
            now=now,
            place=place,
            state=self.state or (place.state if place else None),
            wanted=self.wanted or (read_when(self.when, now).windows if self.when else None),
            blocked=self.blocked or _all_windows(self.busy, now),
        )


def _child(value: Child | Mapping[str, Any]) -> Child:
    return value if isinstance(value, Child) else Child(**value)


def _is_known(value: object) -> bool:
    return value is not None and value not in ((), frozenset(), {})


def _all_windows(texts: tuple[str, ...], now: datetime) -> WeekWindows | None:
    if not texts:
        return None
    windows = [read_when(text, now).windows for text in texts]
    total = windows[0]
    for more in windows[1:]:
        total = total.union(more)
    return total
