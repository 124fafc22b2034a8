"""From the words a coach gives to the values a client holds: ids, numbers, short facts."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from resmatch.errors import BadOption, UnknownTerm
from resmatch.matching.wishes import read_wishes
from resmatch.text import closest, fold
from resmatch.vocab import (
    ACCESSIBILITY,
    BEHAVIORS,
    DOCUMENTS,
    LANGUAGES,
    MEDICAL_SUPPORT,
    MEDICINES,
    MODALITIES,
    PATHWAYS,
    PAYERS,
    POPULATIONS,
    RECORDS,
    STATES,
    SUBSTANCES,
    Vocabulary,
    needs_under,
)

MILES_PER_KM = 0.621371
OLDEST_AGE = 120
FARTHEST_MILES = 12_500
"""Half the way around the earth: no place is farther."""
LONGEST_DAYS = 36_500
MOST_DOLLARS = 1_000_000
MOST_MILLIGRAMS = 10_000
ANY_MEDICINE = "any"

_FLAGS: dict[str, bool | None] = {"yes": True, "true": True, "no": False, "false": False, "unknown": None}
_DISTANCE = re.compile(r"\s*(\d+(?:\.\d+)?)\s*(mi|mile|miles|km|kilometers?)?\s*", re.IGNORECASE)


def term_list(vocabulary: Vocabulary) -> Callable[[str | Iterable[str]], tuple[str, ...]]:
    """Make a reader of one or several words of ``vocabulary`` that drops repeats."""

    def read(given: str | Iterable[str]) -> tuple[str, ...]:
        return _unique(vocabulary.find(word) for word in _listed(given))

    return read


def read_needs(given: str | Iterable[str]) -> tuple[str, ...]:
    """Read need words; an area word ("treatment", "health.*") stands for all needs under it."""
    return _unique(need for word in _listed(given) for need in needs_under(word))


def read_miles(given: float | str) -> float:
    """Read a distance in miles: a number, "10mi" or "15km". Raises BadOption."""
    found = _DISTANCE.fullmatch(str(given))
    if found is None:
        raise BadOption("a distance looks like 10mi or 15km")
    miles = float(found[1]) * (MILES_PER_KM if (found[2] or "").lower().startswith("k") else 1)
    return in_range("a distance", miles, 0, FARTHEST_MILES)


def in_range(what: str, value: float, low: float, high: float) -> float:
    """Give ``value`` back, or refuse it without printing it."""
    if not low <= value <= high:
        raise BadOption(f"{what} must be between {low:g} and {high:g}")
    return value


def read_age(given: int | str) -> int:
    """Read an age in whole years, 0 to 120. Raises BadOption."""
    if isinstance(given, bool) or not str(given).strip().isdecimal():
        raise BadOption("an age is a whole number of years")
    return int(in_range("an age", _number(given), 0, OLDEST_AGE))


def one_of(what: str, *choices: str) -> Callable[[str], str]:
    """Make a reader of one word of a short closed list. Raises UnknownTerm."""
    by_fold = {fold(choice): choice for choice in choices}

    def read(given: str) -> str:
        word = by_fold.get(fold(str(given)))
        if word is None:
            raise UnknownTerm(str(given), vocabulary=what, suggestions=tuple(closest(str(given), choices)))
        return word

    return read


def _read_starts(given: str | Iterable[str]) -> tuple[str, ...]:
    return _unique(word if word == ANY_MEDICINE else MEDICINES.find(word) for word in _listed(given))


def _read_doses(given: Mapping[str, float]) -> dict[str, float]:
    return {MEDICINES.find(word): in_range("a dose", _number(mg), 0, MOST_MILLIGRAMS) for word, mg in given.items()}


def _read_record(given: Mapping[str, bool | str]) -> dict[str, bool]:
    read = {RECORDS.find(word): read_flag(value) for word, value in given.items()}
    return {word: value for word, value in read.items() if value is not None}


def _read_money(given: float | str) -> float:
    return in_range("an amount of money", _number(given), 0, MOST_DOLLARS)


def _read_hours(given: float | str) -> float:
    return in_range("a number of hours", _number(given), 0, LONGEST_DAYS * 24)


def _read_whole(given: float | str) -> int:
    if not str(given).strip().isdecimal():
        raise BadOption("a number of days is a whole number")
    return int(in_range("a number of days", _number(given), 0, LONGEST_DAYS))


def _number(given: float | str) -> float:
    """Read a number; what is none becomes NaN, which no range holds, so that no error carries the text."""
    try:
        return float(str(given).strip().lstrip("$"))
    except ValueError:
        return math.nan


def _texts(given: str | Iterable[str]) -> tuple[str, ...]:
    return _unique(_listed(given))


def _words(given: str | Iterable[str]) -> frozenset[str]:
    return frozenset(_listed(given))


def read_flag(given: bool | str) -> bool | None:
    """Read yes or no, as a boolean or a word; "unknown" is None. Raises BadOption without the value."""
    if isinstance(given, bool):
        return given
    word = str(given).strip().lower()
    if word not in _FLAGS:
        raise BadOption("a fact of this kind is yes, no or unknown")
    return _FLAGS[word]


def _listed(given: str | Iterable[str]) -> list[str]:
    return [given] if isinstance(given, str) else list(given)


def _unique(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))


read_sex = one_of("sex of a child", "boy", "girl")
_read_gender = one_of("gender", "woman", "man", "nonbinary")

_FLAG_FIELDS = (
    *("trans", "lgbtq", "native", "veteran", "pregnant", "couple", "homeless_tonight", "abstinent", "faith_ok"),
    *("can_self_pay", "only_language", "phone_voice", "internet", "car", "gps", "registry"),
)
NORMALISERS: dict[str, Callable[[Any], object]] = {
    "needs": read_needs,
    "within": read_miles,
    "state": STATES.find,
    "age": read_age,
    "gender": _read_gender,
    "pet": one_of("pet", "pet", "service_animal"),
    "asker": one_of("asker", "self", "family", "professional"),
    "takes": term_list(MEDICINES),
    "starts": _read_starts,
    "doses_mg": _read_doses,
    "medicine_storage": one_of("way to store medicine", "locked", "self"),
    "dosing": _texts,
    "substances": term_list(SUBSTANCES),
    "behaviors": term_list(BEHAVIORS),
    "days_abstinent": _read_whole,
    "last_use_hours": _read_hours,
    "goal": one_of("goal", "abstinence", "reduce", "safer_use", "not_sure"),
    "leaving": one_of("place just left", "jail", "detox", "hospital", "treatment"),
    "pathways": term_list(PATHWAYS),
    "pathways_open": term_list(PATHWAYS),
    "rather_not": term_list(PATHWAYS),
    "never": term_list(PATHWAYS),
    "group_gender": one_of("group", "women", "men", "lgbtq"),
    "culture": term_list(POPULATIONS),
    "insurance": term_list(PAYERS),
    "max_upfront": _read_money,
    "max_week": _read_money,
    "language": LANGUAGES.find,
    "access": term_list(ACCESSIBILITY),
    "hearing": one_of("hearing", "deaf", "hard_of_hearing"),
    "format": term_list(MODALITIES),
    "medical": term_list(MEDICAL_SUPPORT),
    "missing_documents": term_list(DOCUMENTS),
    "record": _read_record,
    "supervision": one_of("supervision", "probation", "parole", "pretrial"),
    "mandate": _words,
    "busy": _texts,
    "urgent": one_of("urgency", "today", "this_week"),
    "must": read_wishes,
    "prefer": read_wishes,
    "leave_out": _texts,
    "said_alerts": _texts,
    "also_needs": read_needs,
    **dict.fromkeys(_FLAG_FIELDS, read_flag),
}
"""How each field that takes words is read; fields not named here take their value as it is."""

_PLAIN_FACTS: dict[str, dict[str, object]] = {
    "woman": {"gender": "woman"},
    "man": {"gender": "man"},
    "nonbinary": {"gender": "nonbinary"},
    "trans": {"trans": True},
    "lgbtq": {"lgbtq": True},
    "native": {"native": True},
    "veteran": {"veteran": True},
    "pregnant": {"pregnant": True},
    "couple": {"couple": True},
    "children": {"children": ({},)},
    "pet": {"pet": "pet"},
    "pets": {"pet": "pet"},
    "service animal": {"pet": "service_animal"},
    "justice involved": {"record": {"other": True}},
    "no car": {"car": False},
    "no internet": {"internet": False},
    "no phone": {"phone_voice": False},
    "probation": {"supervision": "probation"},
    "parole": {"supervision": "parole"},
    "gps": {"gps": True},
    "family": {"asker": "family"},
}
_VALUE_FACTS: dict[str, str] = {"age": "age", "sober days": "days_abstinent", "days": "days_abstinent"}


def facts_to_fields(facts: Iterable[str]) -> dict[str, object]:
    """Turn short facts ("man", "age=34", "child=6") into the client fields they stand for.

    Raises UnknownTerm with suggestions for a fact that is not known.
    """
    found: dict[str, object] = {}
    for fact in sorted(facts):
        for name, value in _one_fact(fact).items():
            found[name] = merged(found.get(name), value)
    return found


def merged(before: object, new: object) -> object:
    """Add a new value to what a field already holds: lists grow, one value replaces another."""
    if isinstance(before, tuple) and isinstance(new, tuple):
        return before + new
    if isinstance(before, Mapping) and isinstance(new, Mapping):
        return {**before, **new}
    return new


def _one_fact(fact: str) -> dict[str, object]:
    name, has_value, value = fact.partition("=")
    word = fold(name)
    if has_value and word in _VALUE_FACTS:
        return {_VALUE_FACTS[word]: value.strip()}
    if has_value and word in ("child", "boy", "girl"):
        return {"children": ({"age": read_age(value), "sex": None if word == "child" else word},)}
    if not has_value and word in _PLAIN_FACTS:
        return _PLAIN_FACTS[word]
    known = [*_PLAIN_FACTS, *(f"{key}=" for key in _VALUE_FACTS), "child=", "boy=", "girl="]
    raise UnknownTerm(fact, vocabulary="fact", suggestions=tuple(closest(fact, known)))
