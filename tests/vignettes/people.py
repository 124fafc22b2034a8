"""From the neutral words of a vignette's client to a resmatch client."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from resmatch.matching.client import Client
from tests.vignettes.hours import DAYS, clock, days_of
from tests.vignettes.shapes import StoryError, answers, flag, known, listed, number, plain, reading, split, whole

Words = Mapping[str, Any]
Fields = dict[str, Any]
Reader = Callable[[Fields, Any], None]

HOME_ZONE = "America/New_York"
STEP_FREE, BATHROOM = "wheelchair", "accessible_restroom"
MOBILITY: Mapping[str, tuple[str, ...]] = {
    "wheelchair": (STEP_FREE, BATHROOM),
    "wheelchair_user": (STEP_FREE, BATHROOM),
    "step_free": (STEP_FREE,),
    "no_stairs": (STEP_FREE,),
    "walker": (STEP_FREE,),
    "cane": (STEP_FREE,),
    "crutches": (STEP_FREE,),
    "bathroom": (BATHROOM,),
}
"""Someone who uses a wheelchair needs the room and the bathroom: two facts."""
STANCES = {"wanted": "pathways", "open": "pathways_open", "not_wanted": "rather_not", "never": "never"}
COUPLE_WORDS = ("couple", "partner", "spouse", "together")
SELF_WORDS = ("self", "client", "me")


def client_of(words: Words, as_of: date | None = None) -> Client:
    """Give the client of a story told on a day; raises StoryError that names the word."""
    fields: Fields = {}
    for word, value in words.items():
        reader = known(READERS, word, "word of a client")
        with reading(f"client {word}"):
            reader(fields, value)
            _settle_now(fields, as_of)
            Client(**fields)
    return Client(**fields)


def _settle_now(fields: Fields, as_of: date | None) -> None:
    if isinstance(fields.get("now"), str):
        fields["now"] = _moment(fields["now"], as_of)


def _set(field: str, change: Callable[[Any], Any] = lambda value: value) -> Reader:
    return lambda fields, value: fields.update({field: change(value)})


def _when_said(field: str, change: Callable[[Any], Any]) -> Reader:
    """Read a fact only where it is told: "unknown", "none" and nothing leave the field out."""

    def put(fields: Fields, value: Any) -> None:
        if plain(value) not in ("unknown", "declined", "none", "not_said"):
            fields[field] = change(value)

    return put


def _used(field: str, must: str) -> Reader:
    """Read ``{use: true, must: true}`` or true: a fact the client wants used, perhaps as a must."""

    def put(fields: Fields, value: Any) -> None:
        said = value if isinstance(value, Mapping) else {"use": value}
        fields[field] = True if flag(said.get("use", True)) else None
        if flag(said.get("must", False)):
            fields["must"] = {*fields.get("must", ()), must}

    return put


def _about(fields: Fields, value: Words) -> None:
    """Read who is asked about; whether they are here or want help decides no listing."""
    told = {word: item for word, item in value.items() if word not in ("in_room", "wants_help")}
    fields["about"] = client_of(told)


def _child(value: Any) -> Fields:
    said = value if isinstance(value, Mapping) else {"age": value}
    unknown = sorted(set(said) - {"age", "sex", "gender"})
    if unknown:
        raise StoryError(f"the runner does not know the word of a child {unknown[0]!r}")
    child: Fields = {"age": whole(said["age"])} if said.get("age") is not None else {}
    sex = said.get("sex", said.get("gender"))
    return child | ({"sex": plain(sex)} if sex is not None else {})


def _children(fields: Fields, value: Any) -> None:
    fields["children"] = [_child(child) for child in (value if isinstance(value, list) else [value])]


def _household(fields: Fields, value: Any) -> None:
    for word in map(plain, listed(value)):
        if word in COUPLE_WORDS:
            fields["couple"] = True
        elif word in ("pet", "dog", "cat"):
            fields["pet"] = "pet"
        elif word in ("children", "kids", "family"):
            fields.setdefault("children", [{}])
        elif word not in ("single", "alone"):
            raise StoryError(f"the runner does not know the word {word!r}")


def _household_must(fields: Fields, value: Any) -> None:
    words = ["couple"] if value is True or plain(value) in ("yes", "true") else split(value)
    wishes = ["couple" if plain(word) in COUPLE_WORDS else plain(word) for word in words]
    fields["must"] = {*fields.get("must", ()), *wishes}


def _mandate(fields: Fields, value: Any) -> None:
    """Read ``{proof: true}``, ``[proof]`` or ``{program: oui_program}``."""
    named = {str(said) for said in value.values() if _is_a_name(said)} if isinstance(value, Mapping) else set()
    plain_words = {word: said for word, said in value.items() if not _is_a_name(said)} if named else value
    fields["mandate"] = {*map(plain, listed(plain_words)), *named}


def _is_a_name(value: Any) -> bool:
    return isinstance(value, str) and plain(value) not in ("yes", "no", "true", "false", "unknown")


def _meds(fields: Fields, value: Any) -> None:
    """Read medicines, and their daily milligrams where a map gives numbers."""
    if isinstance(value, Mapping) and any(
        isinstance(said, int | float) and said is not True for said in value.values()
    ):
        fields["doses_mg"] = {word: number(said) for word, said in value.items()}
        fields["takes"] = list(value)
    else:
        fields["takes"] = split(value)


def _mobility(fields: Fields, value: Any) -> None:
    spelled_out = isinstance(value, Mapping)
    for word in map(plain, split(value)):
        features = MOBILITY.get(word, (word,))
        fields["access"] = [*fields.get("access", ()), *(features[:1] if spelled_out else features)]


def _pathways(fields: Fields, value: Any) -> None:
    stances = value if isinstance(value, Mapping) else {"wanted": value}
    for stance, pathways in stances.items():
        fields[known(STANCES, stance, "stance")] = split(pathways)


def _pet(fields: Fields, value: Any) -> None:
    word = plain(value)
    if word not in ("no", "false", "none"):
        fields["pet"] = "service_animal" if word in ("service_animal", "service_dog", "guide_dog") else "pet"


def _record(fields: Fields, value: Any) -> None:
    fields["record"] = answers(value)


def _town(fields: Fields, value: Any) -> None:
    """Leave the town to the story, which knows the state and where its places stand."""


def _now(fields: Fields, value: Any) -> None:
    fields["now"] = value if isinstance(value, datetime) else str(value).strip()


def _moment(text: str, as_of: date | None) -> datetime:
    """Read "2026-11-21T21:00", "2026-11-21 21:00", "21:00" or "Sat 21:00", in the zone of the story."""
    zone = ZoneInfo(HOME_ZONE)
    if re.match(r"\d{4}-", text):
        moment = datetime.fromisoformat(text)
        return moment if moment.tzinfo else moment.replace(tzinfo=zone)
    if as_of is None:
        raise StoryError("a time without a date needs as_of")
    *days, last = text.split()
    ahead = (DAYS.index(days_of(days[0])[0]) - as_of.weekday()) % len(DAYS) if days else 0
    return datetime.combine(as_of + timedelta(days=ahead), time.fromisoformat(clock(last)), tzinfo=zone)


READERS: Mapping[str, Reader] = {
    "about": _about,
    "abstinent": _set("abstinent", flag),
    "age": _when_said("age", whole),
    "asker": _set("asker", lambda value: "self" if plain(value) in SELF_WORDS else "family"),
    "behaviors": _set("behaviors", split),
    "busy": _set("busy", listed),
    "can_self_pay": _set("can_self_pay", flag),
    "car": _set("car", flag),
    "children": _children,
    "days_abstinent": _when_said("days_abstinent", whole),
    "enrolled_at": _when_said("enrolled_at", str),
    "gender": _when_said("gender", plain),
    "goal": _when_said("goal", plain),
    "group_gender": _when_said("group_gender", plain),
    "hearing": _when_said("hearing", plain),
    "household": _household,
    "household_must": _household_must,
    "internet": _set("internet", flag),
    "language": _when_said("language", str),
    "last_use_hours": _when_said("last_use_hours", number),
    "lgbtq": _used("lgbtq", "lgbtq"),
    "mandate": _mandate,
    "max_miles": _when_said("within", number),
    "max_upfront": _when_said("max_upfront", number),
    "medical": _set("medical", split),
    "meds": _meds,
    "missing_documents": _set("missing_documents", split),
    "mobility": _mobility,
    "native": _used("native", "native"),
    "needs": _set("needs", split),
    "now": _now,
    "only_language": _set("only_language", flag),
    "pathways": _pathways,
    "payer": _set("insurance", split),
    "pet": _pet,
    "phone_voice": _set("phone_voice", flag),
    "pregnant": _set("pregnant", flag),
    "record": _record,
    "registry": _used("registry", "registry"),
    "state": _when_said("state", str),
    "substances": _set("substances", split),
    "supervision": _when_said("supervision", plain),
    "town": _town,
    "trans": _used("trans", "trans"),
    "veteran": _set("veteran", flag),
}
"""Every word a client may have."""
