"""From words that were read to a client: what a coach states wins, what was read fills the gaps.

Reading itself is the lexicon's work; this module only joins its facts with those given in fields.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from resmatch.lexicon import Reading
from resmatch.matching.alerts import ALERT_IDS
from resmatch.matching.client import Client

CLIENT_FIELDS = frozenset(item.name for item in fields(Client))
_ONE_ANSWER = (
    frozenset({"pathways", "pathways_open", "rather_not", "never", "fellowship", "faith_ok"}),
    frozenset({"days_abstinent", "abstinent", "last_use_hours"}),
    frozenset({"language", "only_language"}),
)
"""Fields that answer one question together: where one is given, words do not add to the others."""
_TONIGHT = "tonight"
"""Who asks for a meeting tonight is not helped by one on Thursday: this time is no mere wish."""
_NOT_FROM_WORDS = frozenset({"facts", "now", "place", "wanted", "blocked", "needs", "about"})


def client_from(reading: Reading, given: Client | None = None) -> Client:
    """Give the client of a reading, with every field that ``given`` knows left as it is.

    Where ``given`` names needs, other needs that were read become suggestions (``also_needs``);
    alerts that were read are always kept.
    """
    base = given or Client()
    known = _settled(base)
    heard = {name: value for name, value in _read_fields(reading).items() if name not in known}
    if str(heard.get("when", "")).startswith(_TONIGHT):
        heard["must"] = base.must | {"when"}
    said = (*base.said_alerts, *reading.alert_ids, *(note.id for note in reading.notes if note.id in ALERT_IDS))
    return base.replace(**heard, **_needs(reading, base), said_alerts=said)


def _settled(base: Client) -> set[str]:
    """Name the fields that are not filled from words: those given, and those that say the same thing."""
    given = set(base.given())
    return given.union(*(together for together in _ONE_ANSWER if together & given))


def _needs(reading: Reading, base: Client) -> dict[str, tuple[str, ...]]:
    if not base.needs:
        return {"needs": reading.need_ids}
    return {"also_needs": tuple(need for need in reading.need_ids if need not in base.needs)}


def _with_state(place: str, state: str) -> str:
    """Add the state to a town that was said without one; a ZIP code or a full place stays as it is."""
    return place if "," in place or any(map(str.isdigit, place)) else f"{place}, {state}"


def _read_fields(reading: Reading) -> dict[str, Any]:
    values = {
        name: value for name, value in reading.values.items() if name in CLIENT_FIELDS and name not in _NOT_FROM_WORDS
    }
    if "near" in values and "state" in values:
        values["near"] = _with_state(str(values["near"]), str(values["state"]))
    about = reading.values.get("about")
    if isinstance(about, Mapping):
        values["about"] = Client(**{name: value for name, value in about.items() if name in CLIENT_FIELDS})
    return values
