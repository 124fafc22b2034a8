"""From the neutral words of a vignette's client to a resmatch client."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from resmatch.matching.client import Child, Client

Words = Mapping[str, Any]
Fields = dict[str, Any]

SAME_NAME = frozenset(
    {
        "abstinent", "age", "behaviors", "can_self_pay", "car", "days_abstinent", "enrolled_at", "gender",
        "goal", "group_gender", "hearing", "internet", "language", "last_use_hours", "max_upfront", "medical",
        "missing_documents", "needs", "only_language", "phone_voice", "pregnant", "record", "state",
        "substances", "supervision", "veteran",
    }
)  # fmt: skip
HOME_ZONE = "America/New_York"
_ACCESS_WORDS = {"step_free": "wheelchair", "bathroom": "accessible_restroom", "wheelchair_user": "wheelchair"}


def client_of(words: Words) -> Client:
    """Give the client of a story; raises KeyError for a word that is not known."""
    fields: Fields = {}
    for word, value in words.items():
        if word in SAME_NAME:
            fields[word] = value
        else:
            SPECIAL[word](fields, value)
    return Client(**fields)


def _set(field: str, change: Callable[[Any], Any] = lambda value: value) -> Callable[[Fields, Any], None]:
    return lambda fields, value: fields.update({field: change(value)})


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _pathways(fields: Fields, value: Words) -> None:
    names = {"wanted": "pathways", "open": "pathways_open", "not_wanted": "rather_not", "never": "never"}
    for stance, pathways in value.items():
        fields[names[stance]] = pathways


def _used(field: str, must: str) -> Callable[[Fields, Any], None]:
    """Read ``{use: true, must: true}``: a fact the client wants used, perhaps as a must."""

    def put(fields: Fields, value: Words) -> None:
        fields[field] = bool(value.get("use"))
        if value.get("must"):
            fields["must"] = {*fields.get("must", ()), must}

    return put


def _household(fields: Fields, value: Any) -> None:
    if "couple" in _listed(value):
        fields["couple"] = True


def _household_must(fields: Fields, value: Any) -> None:
    for word in _listed(value) if value is not True else ["couple"]:
        fields["must"] = {*fields.get("must", ()), word}


def _mandate(fields: Fields, value: Words) -> None:
    fields["mandate"] = {kind for kind, wanted in value.items() if wanted}


def _about(fields: Fields, value: Words) -> None:
    known = {word: item for word, item in value.items() if word in ("age", "gender", "substances")}
    fields["about"] = Client(**known)


def _true_words(value: Any) -> list[str]:
    """Read one word, a list of words, or a map of words to true."""
    return [word for word, wanted in value.items() if wanted] if isinstance(value, Mapping) else _listed(value)


def _mobility(fields: Fields, value: Any) -> None:
    """Someone who uses a wheelchair needs the room and the bathroom: two facts."""
    wanted = [_ACCESS_WORDS.get(word, word) for word in _true_words(value)]
    if "wheelchair" in wanted and not isinstance(value, Mapping) and "accessible_restroom" not in wanted:
        wanted.append("accessible_restroom")
    fields["access"] = [*fields.get("access", ()), *wanted]


def _pet(fields: Fields, value: Any) -> None:
    word = str(value).replace(" ", "_")
    fields["pet"] = word if word == "service_animal" else "pet"


def _now(fields: Fields, value: Any) -> None:
    moment = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
    fields["now"] = moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(HOME_ZONE))


def _asker(fields: Fields, value: Any) -> None:
    fields["asker"] = "self" if value in ("self", "client") else "family"


SPECIAL: dict[str, Callable[[Fields, Any], None]] = {
    "about": _about,
    "asker": _asker,
    "busy": _set("busy", _listed),
    "children": _set("children", lambda value: tuple(Child(**child) for child in value)),
    "household": _household,
    "household_must": _household_must,
    "lgbtq": _used("lgbtq", "lgbtq"),
    "mandate": _mandate,
    "max_miles": _set("within"),
    "meds": _set("takes"),
    "mobility": _mobility,
    "native": _used("native", "native"),
    "now": _now,
    "pathways": _pathways,
    "pet": _pet,
    "payer": _set("insurance", _listed),
    "registry": _used("registry", "registry"),
    "town": lambda fields, value: fields.update({"near": value}),
    "trans": _used("trans", "trans"),
}
"""Words that need more than a new name."""
