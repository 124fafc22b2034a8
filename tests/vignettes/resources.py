"""From the neutral words of a vignette's resource to one entry of the catalog format."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from resmatch.catalog.exchange.meeting_guide import facts_of_types
from resmatch.geo import Point
from resmatch.vocab import FELLOWSHIPS, PATHWAYS, POPULATIONS, PROGRAMS
from tests.vignettes.hours import meeting_rows, reads_as_hours, schedule_rows
from tests.vignettes.kinds import FORMATS, KINDS, PROGRAM_OF_TYPE
from tests.vignettes.offers import put_services, put_topic
from tests.vignettes.shapes import (
    StoryError,
    answer,
    answers,
    known,
    listed,
    named,
    number,
    plain,
    reading,
    split,
    whole,
)

Entry = dict[str, Any]
Words = Mapping[str, Any]
Reader = Callable[[Entry, Any], None]

MILES_PER_DEGREE_OF_LATITUDE = 69.09
DEFAULT_VERIFIED = "2026-11-01"
MOUD = ("methadone", "buprenorphine", "naltrexone")
CHILD_LIMITS = {
    "min_age": "minimum_age",
    "max_age": "maximum_age",
    "boys_max_age": "boys_maximum_age",
    "max_count": "maximum_count",
}
STATUS = {
    "yes": "inactive",
    "temporarily": "temporarily_closed",
    "temporary": "temporarily_closed",
    "tc": "temporarily_closed",
}
LEVELS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_ADDRESS = re.compile(
    r"(?P<address_1>[^,]+),\s*(?P<city>[^,]+?),?\s+(?P<state_province>[A-Z]{2})\s+(?P<postal_code>\d{5})"
)


def entry_of(words: Words, origin: Point) -> Entry:
    """Give the catalog entry of one neutral resource, placed by its miles; raises StoryError."""
    entry: Entry = {"id": plain(words["id"]).replace("_", "-"), "name": f"Place {words['id']}"}
    entry |= known(KINDS, words.get("kind"), "kind")
    entry |= _checked(words.get("verified", DEFAULT_VERIFIED))
    for word, value in words.items():
        reader = known(READERS, word, "word of a resource")
        with reading(f"resource {words['id']} {word}"):
            reader(entry, value)
    with reading(f"resource {words['id']} day, time, hours"):
        entry |= _meetings(words)
    with reading(f"resource {words['id']} miles, lat, lon"):
        return entry | _place(words, origin)


def _checked(value: Any) -> Entry:
    """Read the day of the check, or a day for each group of facts."""
    if isinstance(value, Mapping):
        days = {group: _check(day) for group, day in value.items()}
        return {"verified": days.pop("date", _check(DEFAULT_VERIFIED)), "checked": days}
    return {} if value is None or plain(value) in ("unknown", "never", "no") else {"verified": _check(value)}


def _check(day: Any) -> Entry:
    return {"date": str(day), "method": "phone", "by": "tests"}


def _meetings(words: Words) -> Entry:
    """Join the day and the time, which are two words of one meeting, with the other times of the place."""
    rows = meeting_rows(words.get("day"), words.get("time")) if {"day", "time"} & set(words) else []
    rows += schedule_rows(words["hours"], "hours") if "hours" in words else []
    rows += schedule_rows(words["intake"], "intake") if reads_as_hours(words.get("intake")) else []
    return {"schedules": rows} if rows else {}


def _place(words: Words, origin: Point) -> Entry:
    """Put the entry the given miles north of the client; a private place keeps neither point nor address."""
    if answer(words.get("confidential_location")) == "yes":
        return {}
    found = _ADDRESS.search(str(words.get("address", "")))
    location = {"location": found.groupdict()} if found else {}
    if "miles" in words:
        north = number(words["miles"]) / MILES_PER_DEGREE_OF_LATITUDE
        return location | _point(origin.latitude + north, origin.longitude)
    return location | (_point(words["lat"], words["lon"]) if {"lat", "lon"} <= set(words) else {})


def _point(latitude: Any, longitude: Any) -> Entry:
    return {"point": {"latitude": round(float(latitude), 6), "longitude": float(longitude)}}


def _set(field: str, change: Callable[[Any], Any] = lambda value: value) -> Reader:
    return lambda entry, value: entry.update({field: change(value)})


def _when_said(field: str, change: Callable[[Any], Any]) -> Reader:
    """Read a fact only where it is told: unknown and nothing leave the field out."""
    return lambda entry, value: (
        None if plain(value) in ("unknown", "none_known") else entry.update({field: change(value)})
    )


def _block(name: str, field: str, change: Callable[[Any], Any]) -> Reader:
    return lambda entry, value: entry.setdefault(name, {}).update({field: change(value)})


def _elsewhere(entry: Entry, value: Any) -> None:
    """Pass a word that is read together with another: kind, day and time, the place."""


def _as_text(value: Any) -> str:
    return "free" if plain(value) in ("free", "0", "none") else plain(value)


def _cost(entry: Entry, value: Any) -> None:
    if _as_text(value) in ("free", "sliding", "sliding_scale", "fixed"):
        entry["cost"] = _as_text(value).removesuffix("_scale")
    else:
        entry.setdefault("cost_options", []).append({"amount": number(value), "per": "once", "what": "fee"})


def _cost_week(entry: Entry, value: Any) -> None:
    entry.setdefault("cost_options", []).append({"amount": number(value), "per": "week", "what": "rent"})


def _certification(entry: Entry, value: Any) -> None:
    bare = value is True or plain(value) in ("yes", "true")
    entry["certification"] = (
        dict(value) if isinstance(value, Mapping) else {"body": "certified" if bare else str(value)}
    )


def _narr_level(entry: Entry, value: Any) -> None:
    word = re.sub(r"^(?:narr|level)_", "", plain(value))
    level = LEVELS.get(word) or (int(word) if word.isdecimal() else None)
    entry.setdefault("housing", {})["narr_level"] = word if level is None else f"narr_{level}"


def _accessibility(entry: Entry, value: Any) -> None:
    entry.setdefault("accessibility", {}).update(answers(value))


def _children(entry: Entry, value: Any) -> None:
    said = value if isinstance(value, Mapping) else {"accepted": value}
    limits = {
        known(CHILD_LIMITS, word, "limit on children"): whole(item) for word, item in said.items() if word != "accepted"
    }
    accepted = {"accepted": answer(said["accepted"])} if "accepted" in said else {}
    entry["children"] = accepted | limits


def _closed(entry: Entry, value: Any) -> None:
    word = plain(value)
    entry["status"] = STATUS.get(word) or STATUS.get(answer(value), "active")


def _composition(entry: Entry, value: Any) -> None:
    if entry["kind"] == "support_group":
        entry.setdefault("support_group", {}).setdefault("composition", []).extend(split(value))
    else:
        entry["populations"] = split(value)


def _court_approved(entry: Entry, value: Any) -> None:
    """Read answers by program; a court that is no program of the vocabulary accepts what the type gives."""
    given = PROGRAM_OF_TYPE.get(entry["type"], "treatment")
    said = value if isinstance(value, Mapping) else {given: value}
    entry["court_approved"] = {named(PROGRAMS, program) or given: _with_source(told) for program, told in said.items()}


def _with_source(value: Any) -> Any:
    return dict(value) if isinstance(value, Mapping) else answer(value)


def _culture(entry: Entry, value: Any) -> None:
    words = split(value)
    found = [named(POPULATIONS, word) for word in words]
    if None in found:
        raise StoryError(f"resmatch does not know the community {words[found.index(None)]!r}")
    entry["culturally_specific"] = found


def _faith(entry: Entry, value: Any) -> None:
    if isinstance(value, Mapping):
        entry["faith"] = {word: str(item) for word, item in value.items() if item is not None}
    else:
        entry["faith"] = {"participation": "none"} if plain(value) in ("none", "no") else {"affiliation": str(value)}


def _fellowship(entry: Entry, value: Any) -> None:
    group = entry.setdefault("support_group", {})
    group["fellowship"] = str(value)
    fellowship = named(FELLOWSHIPS, value)
    audience = FELLOWSHIPS.get(fellowship).text("audience") if fellowship else ""
    group.update({"audience": audience} if audience else {})


def _format(entry: Entry, value: Any) -> None:
    entry["modality"] = list(
        dict.fromkeys(way for word in split(value) for way in known(FORMATS, plain(word), "format"))
    )


def _intake(entry: Entry, value: Any) -> None:
    if isinstance(value, Mapping) and not reads_as_hours(value):
        entry.setdefault("intake", {}).update({word: answer(said) for word, said in value.items()})
    elif not reads_as_hours(value):
        entry.setdefault("intake", {})["say"] = str(value)


def _moud(entry: Entry, value: Any) -> None:
    """Read an answer for each medicine and the condition; one bare answer is for all of them."""
    said = value if isinstance(value, Mapping) else dict.fromkeys(MOUD, value) if _bare(value) else answers(value)
    policy = {word: answer(item) for word, item in said.items() if word != "condition"}
    entry["moud"] = policy | ({"condition": str(said["condition"])} if "condition" in said else {})


def _bare(value: Any) -> bool:
    return isinstance(value, bool) or plain(value) in ("yes", "no", "case_by_case", "conditional", "unknown")


def _phones(value: Any) -> list[Entry]:
    """Put an area code before the seven digits of an invented number."""
    numbers = map(str, listed(value))
    return [{"number": number if sum(map(str.isdigit, number)) != 7 else f"508-{number}"} for number in numbers]


def _pathways(entry: Entry, value: Any) -> None:
    entry["pathways"] = [*entry.get("pathways", ()), *(PATHWAYS.find(word) for word in split(value))]


def _tsml_types(entry: Entry, value: Any) -> None:
    """Fill what the codes say and no other word has said."""
    for field, fact in facts_of_types(split(value)).items():
        entry[field] = {**fact, **entry.get(field, {})} if isinstance(fact, dict) else entry.get(field, fact)


def _va_eligibility(value: Any) -> str:
    return {"yes": "required", "true": "required", "no": "not_required", "false": "not_required"}.get(
        plain(value), plain(value)
    )


_TRI = (
    "abstinence_required", "accepts_pregnant", "accepts_registry", "accepts_supervision", "attendance_proof",
    "child_care", "children_on_site", "confidential_location", "couples", "interpreter", "lgbtq_affirming",
    "licensed_states_complete", "pets", "referral_fee", "rent_tied_to_treatment", "requires_ssn", "sap_qualified",
    "scholarship", "sponsored", "transit", "tribal_only", "veterans_only",
)  # fmt: skip
_ELSEWHERE = ("address", "day", "hours", "id", "kind", "lat", "lon", "miles", "time", "verified")

READERS: Mapping[str, Reader] = {
    **{word: _when_said(word, answer) for word in _TRI},
    **dict.fromkeys(_ELSEWHERE, _elsewhere),
    "accessibility": _accessibility,
    "certification": _certification,
    "children": _children,
    "closed": _closed,
    "cost": _cost,
    "cost_upfront": _set("cost_upfront", number),
    "cost_week": _cost_week,
    "court_approved": _court_approved,
    "culturally_specific": _culture,
    "detox_of": _set("withdrawal_of", split),
    "documents_required": _set("required_documents", split),
    "fair_chance": _block("employment", "fair_chance", answer),
    "faith": _faith,
    "fellowship": _fellowship,
    "format": _format,
    "gender_policy": _set("gender_policy", plain),
    "group_composition": _composition,
    "intake": _intake,
    "languages": _set("languages", split),
    "licensed_states": _set("licensed_states", split),
    "max_age": _set("maximum_age", whole),
    "medical_support": _set("medical_support", answers),
    "meeting_requirement": _set("meeting_requirement", plain),
    "min_age": _set("minimum_age", whole),
    "min_days_abstinent": _set("min_days_abstinent", whole),
    "moud": _moud,
    "moud_provided": _set("moud_provided", split),
    "narr_level": _narr_level,
    "owner_of": _set("owner_of", split),
    "pathway": _pathways,
    "pathways": _pathways,
    "payers": _set("payers", answers),
    "phone": _set("phones", _phones),
    "requires_enrolled_at": _set("requires_enrolled_at", str),
    "same_owner_as": _set("same_owner_as", split),
    "serves_gender": _set("serves_gender", split),
    "serves_substances": _set("substances", split),
    "services": put_services,
    "topic": put_topic,
    "tsml_types": _tsml_types,
    "va_eligibility": _set("va_eligibility", _va_eligibility),
    "walk_in": _block("intake", "walk_in", answer),
}
"""Every word a resource may have."""
