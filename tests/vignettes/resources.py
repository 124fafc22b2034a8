"""From the neutral words of a vignette's resource to one entry of the catalog format."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from resmatch.geo import Point
from resmatch.vocab import FELLOWSHIPS, PATHWAYS

Entry = dict[str, Any]
Words = Mapping[str, Any]

MILES_PER_DEGREE_OF_LATITUDE = 69.09
DEFAULT_VERIFIED = "2026-11-01"

KINDS: dict[str, Entry] = {
    "assessment": {"kind": "treatment", "type": "assessment"},
    "clinic": {"kind": "service", "type": "clinic"},
    "collegiate_recovery": {"kind": "support_group", "type": "collegiate_recovery"},
    "counseling": {"kind": "mental_health", "type": "therapy"},
    "credit_counseling": {"kind": "service", "type": "credit_counseling"},
    "crisis_center": {"kind": "mental_health", "type": "crisis_center"},
    "detox": {"kind": "treatment", "type": "detox"},
    "dui_program": {"kind": "treatment", "type": "dui_program"},
    "dv_shelter": {"kind": "housing", "type": "dv_shelter"},
    "emergency_shelter": {"kind": "housing", "type": "emergency_shelter"},
    "employment_program": {"kind": "employment", "type": "program"},
    "family_group": {"kind": "support_group", "type": "family_group"},
    "hep_c_clinic": {"kind": "service", "type": "hep_c_clinic"},
    "iop": {"kind": "treatment", "type": "iop"},
    "legal_aid": {"kind": "service", "type": "legal_aid"},
    "legal_info": {"kind": "service", "type": "legal_info"},
    "medical_ride": {"kind": "service", "type": "medical_ride"},
    "moud_clinic": {"kind": "medication", "type": "office"},
    "mutual_aid": {"kind": "support_group", "type": "mutual_aid"},
    "naloxone": {"kind": "service", "type": "naloxone"},
    "otp": {"kind": "medication", "type": "otp"},
    "outpatient": {"kind": "treatment", "type": "outpatient"},
    "parenting_class": {"kind": "service", "type": "parenting_class"},
    "psychiatry": {"kind": "mental_health", "type": "psychiatry"},
    "recovery_residence": {"kind": "housing", "type": "recovery_residence"},
    "residential": {"kind": "treatment", "type": "residential"},
    "ssp": {"kind": "service", "type": "ssp"},
    "telehealth_iop": {"kind": "treatment", "type": "iop", "modality": ["video"]},
    "telehealth_moud": {"kind": "medication", "type": "telehealth", "modality": ["video"]},
    "transitional": {"kind": "housing", "type": "transitional"},
    "va_clinic": {"kind": "service", "type": "va_clinic"},
    "warming_center": {"kind": "service", "type": "warming_center"},
}
FORMATS: dict[str, list[str]] = {
    "in_person": ["in_person"],
    "online": ["video"],
    "video": ["video"],
    "video_only": ["video"],
    "phone": ["phone"],
    "phone_only": ["phone"],
    "app": ["chat_app"],
    "hybrid": ["in_person", "video"],
}
SAME_NAME = frozenset(
    {
        "id", "abstinence_required", "accepts_pregnant", "accepts_registry", "accepts_supervision", "attendance_proof",
        "child_care", "children_on_site", "confidential_location", "court_approved", "cost_upfront", "couples",
        "gender_policy", "interpreter", "languages", "lgbtq_affirming", "licensed_states", "medical_support",
        "meeting_requirement", "min_days_abstinent", "moud", "moud_provided", "payers", "pets",
        "referral_fee", "rent_tied_to_treatment", "requires_enrolled_at", "requires_ssn",
        "sap_qualified", "scholarship", "serves_gender", "sponsored", "transit", "tribal_only", "va_eligibility",
        "veterans_only", "faith",
    }
)  # fmt: skip
RENAMED: dict[str, str] = {
    "detox_of": "withdrawal_of",
    "documents_required": "required_documents",
    "max_age": "maximum_age",
    "min_age": "minimum_age",
    "serves_substances": "substances",
}


def entry_of(words: Words, origin: Point) -> Entry:
    """Give the catalog entry of one neutral resource; raises KeyError for a word that is not known."""
    entry: Entry = {"name": f"Place {words['id']}", **KINDS[words["kind"]]}
    entry["verified"] = {"date": str(words.get("verified", DEFAULT_VERIFIED)), "method": "phone", "by": "tests"}
    for word, value in words.items():
        if word in SAME_NAME:
            entry[word] = value
        elif word in RENAMED:
            entry[RENAMED[word]] = value
        elif word not in ("kind", "verified"):
            SPECIAL[word](entry, value)
    _place(entry, words, origin)
    return entry


def _place(entry: Entry, words: Words, origin: Point) -> None:
    """Put the entry the given miles north of the client; a private place keeps no point."""
    if "miles" in words and words.get("confidential_location") is not True:
        north = words["miles"] / MILES_PER_DEGREE_OF_LATITUDE
        entry["point"] = {"latitude": round(origin.latitude + north, 6), "longitude": origin.longitude}
    if entry.get("confidential_location"):
        entry["confidential_location"] = "yes"


def _block(name: str, field: str) -> Callable[[Entry, Any], None]:
    return lambda entry, value: entry.setdefault(name, {}).update({field: value})


def _set(field: str, change: Callable[[Any], Any] = lambda value: value) -> Callable[[Entry, Any], None]:
    return lambda entry, value: entry.update({field: change(value)})


def _ignore(entry: Entry, value: Any) -> None:
    """Take note of a word whose fact another word already carries (a private address, a point)."""


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _certification(entry: Entry, value: Any) -> None:
    entry["certification"] = value if isinstance(value, dict) else {"body": str(value)}


def _narr_level(entry: Entry, value: Any) -> None:
    numbers = {"I": 1, "II": 2, "III": 3, "IV": 4}
    word = str(value)
    level = numbers.get(word, word if not word.isdecimal() else int(word))
    entry.setdefault("housing", {})["narr_level"] = f"narr_{level}" if isinstance(level, int) else word


def _children(entry: Entry, value: Words) -> None:
    names = {"min_age": "minimum_age", "max_age": "maximum_age", "boys_max_age": "boys_maximum_age"}
    names["max_count"] = "maximum_count"
    entry["children"] = {names.get(word, word): item for word, item in value.items()}


def _pathways(entry: Entry, value: Any) -> None:
    entry["pathways"] = [PATHWAYS.find(word) for word in _listed(value)]


def _fellowship(entry: Entry, value: str) -> None:
    entry.setdefault("support_group", {})["fellowship"] = value
    audience = FELLOWSHIPS.get(FELLOWSHIPS.find(value)).text("audience") if value in FELLOWSHIPS.ids else ""
    if audience:
        entry["support_group"]["audience"] = audience


def _composition(entry: Entry, value: Any) -> None:
    groups = _listed(value)
    if entry["kind"] == "support_group":
        entry.setdefault("support_group", {})["composition"] = groups
    else:
        entry["populations"] = groups


def _cost(entry: Entry, value: Any) -> None:
    if value in ("free", "sliding", "fixed"):
        entry["cost"] = value
    else:
        entry["cost_options"] = [{"amount": value, "per": "once", "what": "fee"}]


def _hours(entry: Entry, value: Any) -> None:
    entry.setdefault("schedules", []).extend(schedule_rows(value, "hours"))


def _intake(entry: Entry, value: Any) -> None:
    entry.setdefault("schedules", []).extend(schedule_rows(value, "intake"))


def schedule_rows(value: Any, kind: str) -> list[Entry]:
    """Read free-form hours such as "24/7", "until 20:00" or "Mon-Fri 09:00-17:00"."""
    text = str(value).strip().lower()
    if text in ("24/7", "24 hours"):
        return [{"kind": kind, "always": True}]
    every_day = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    until = re.fullmatch(r"until (\d{1,2}:\d{2})", text)
    if until:
        return [{"kind": kind, "days": every_day, "start": "00:00", "end": until[1].zfill(5)}]
    return [_hours_row(part, kind) for part in text.split(";")]


def _hours_row(text: str, kind: str) -> Entry:
    found = re.fullmatch(r"\s*([a-z,\- ]*?)\s*(\d{1,2}:\d{2})\s*-\s*(\d{1,2}:\d{2})\s*", text)
    if found is None:
        raise KeyError(f"hours: {text}")
    days = _days(found[1]) or ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    return {"kind": kind, "days": days, "start": found[2].zfill(5), "end": found[3].zfill(5)}


def _days(text: str) -> list[str]:
    order = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    days: list[str] = []
    for part in filter(None, re.split(r"[,\s]+", text)):
        first, _, last = part.partition("-")
        start, end = order.index(first[:3]), order.index((last or first)[:3])
        days += order[start : end + 1]
    return days


def _meeting_part(field: str) -> Callable[[Entry, Any], None]:
    def put(entry: Entry, value: Any) -> None:
        rows = entry.setdefault("schedules", [])
        if not rows or rows[0].get("kind") != "meeting":
            rows.insert(0, {"kind": "meeting"})
        if field == "days":
            rows[0]["days"] = [day[:3].lower() for day in _listed(value)]
        else:
            start, _, end = str(value).partition("-")
            rows[0]["start"] = start.strip()
            rows[0].update({"end": end.strip()} if end else {})

    return put


def _tsml_types(entry: Entry, value: list[str]) -> None:
    from resmatch.catalog.exchange.meeting_guide import facts_of_types

    for field, fact in facts_of_types(value).items():
        if isinstance(fact, dict):
            entry.setdefault(field, {}).update(fact)
        else:
            entry.setdefault(field, fact)


def _accessibility(entry: Entry, value: Words) -> None:
    names = {"step_free": "wheelchair", "bathroom": "accessible_restroom"}
    entry["accessibility"] = {names.get(word, word): item for word, item in value.items()}


def _closed(entry: Entry, value: Any) -> None:
    words = {"yes": "inactive", "True": "inactive", "temporarily": "temporarily_closed", "TC": "temporarily_closed"}
    entry["status"] = words.get(str(value), "active")


def _full_number(number: str) -> str:
    """Put an area code before the seven digits of an invented number."""
    return number if sum(map(str.isdigit, number)) != 7 else f"508-{number}"


def _topic(entry: Entry, value: str) -> None:
    entry.setdefault("service", {})["topic"] = value
    if value == "section_35":
        entry["type"] = "commitment_info"


def _services(entry: Entry, value: list[str]) -> None:
    entry.setdefault(entry["kind"], {})["services"] = value


SPECIAL: dict[str, Callable[[Entry, Any], None]] = {
    "accessibility": _accessibility,
    "address": _ignore,
    "children": _children,
    "closed": _closed,
    "certification": _certification,
    "cost": _cost,
    "cost_week": lambda entry, value: entry.setdefault("cost_options", []).append(
        {"amount": value, "per": "week", "what": "rent"}
    ),
    "culturally_specific": _set("culturally_specific", _listed),
    "day": _meeting_part("days"),
    "fair_chance": _block("employment", "fair_chance"),
    "fellowship": _fellowship,
    "format": _set("modality", lambda value: FORMATS[value]),
    "group_composition": _composition,
    "hours": _hours,
    "intake": _intake,
    "lat": _ignore,
    "licensed_states_complete": _set("licensed_states_complete", lambda value: "yes" if value is True else value),
    "lon": _ignore,
    "miles": _ignore,
    "narr_level": _narr_level,
    "owner_of": _set("owner_of", _listed),
    "pathway": _pathways,
    "pathways": _pathways,
    "phone": _set("phones", lambda value: [{"number": _full_number(str(value))}]),
    "same_owner_as": _set("same_owner_as", _listed),
    "services": _services,
    "time": _meeting_part("start"),
    "topic": _topic,
    "tsml_types": _tsml_types,
    "walk_in": _block("intake", "walk_in"),
}
"""Words that need more than a new name."""
