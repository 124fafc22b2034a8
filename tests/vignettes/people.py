"""From the neutral words of a vignette's client to a resmatch client."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from resmatch.matching.client import Child, Client

Words = Mapping[str, Any]
Fields = dict[str, Any]

SAME_NAME = frozenset(
    {
        "abstinent", "age", "asker", "behaviors", "can_self_pay", "car", "days_abstinent", "enrolled_at", "gender",
        "goal", "group_gender", "hearing", "internet", "language", "last_use_hours", "max_upfront", "medical",
        "missing_documents", "needs", "only_language", "pet", "phone_voice", "pregnant", "record", "state",
        "substances", "supervision", "veteran",
    }
)  # fmt: skip
GOALS = {"abstinent": "abstinence", "cut_down": "reduce"}


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


def _mobility(fields: Fields, value: Any) -> None:
    names = {"step_free": "wheelchair", "bathroom": "accessible_restroom", "wheelchair_user": "wheelchair"}
    wanted = [names.get(word, word) for word in _listed(value)]
    if "wheelchair" in wanted and "accessible_restroom" not in wanted:
        wanted.append("accessible_restroom")
    fields["access"] = wanted


SPECIAL: dict[str, Callable[[Fields, Any], None]] = {
    "about": _about,
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
    "now": _set("now"),
    "pathways": _pathways,
    "payer": _set("insurance", _listed),
    "registry": _used("registry", "registry"),
    "town": lambda fields, value: fields.update({"near": value}),
    "trans": _used("trans", "trans"),
}
"""Words that need more than a new name."""
