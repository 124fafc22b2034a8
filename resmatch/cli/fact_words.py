"""One fact about a client in plain words: "takes buprenorphine", never "takes: buprenorphine_xr"."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from resmatch.text import join_words, plural

if TYPE_CHECKING:
    from resmatch.vocab import Vocabulary

_Say = Callable[[Any], str]

_HOURS_A_DAY = 24
_ANY = "any of them"


def fact_words(field: str, value: object) -> str:
    """Say a fact that was read; empty where there is nothing to add to what is said anyway."""
    from resmatch.matching.wording import in_words

    if field == "about" and isinstance(value, Mapping):
        return f"the other person: {', '.join(filter(None, (fact_words(*fact) for fact in value.items())))}"
    if field in _NAMED:
        before, vocabularies = _NAMED[field]
        return f"{before}{join_words(_labels(vocabularies, value))}"
    if field in _BY_VALUE:
        return join_words([_BY_VALUE[field].get(one, in_words(one)) for one in _listed(value)])
    return _SAID[field](value) if field in _SAID else f"{in_words(field)}: {in_words(value)}"


def _labels(vocabularies: str, value: object) -> list[str]:
    return [_label(vocabularies.split(), str(word)) for word in _listed(value)]


def _label(vocabularies: list[str], word: str) -> str:
    """Give the label of a word from the first vocabulary that has it."""
    from resmatch import vocab
    from resmatch.matching.wording import in_words

    known: list[Vocabulary] = [getattr(vocab, name) for name in vocabularies]
    labels = [vocabulary.label(word) for vocabulary in known if word in vocabulary]
    return (labels or [_ANY if word == "any" else in_words(word)])[0]


def _listed(value: object) -> list[Any]:
    return list(value) if isinstance(value, (list, tuple, set, frozenset)) else [value]


def _children(children: Any) -> str:
    many = _listed(children)
    if not many:
        return "no children"
    return join_words(list(map(_child, many))) if any(many) or len(many) == 1 else f"{len(many)} children"


def _child(child: Any) -> str:
    told = child if isinstance(child, Mapping) else {"age": child}
    sex, age = told.get("sex") or "child", told.get("age")
    return f"a {sex}" + (f" of {age}" if age is not None else "")


def _record(record: Any) -> str:
    return f"record: {join_words([*map(str.lower, _labels('RECORDS', list(record)))])}"


def _last_use(hours: Any) -> str:
    days, rest = divmod(round(float(hours)), _HOURS_A_DAY)
    return f"last use {plural(days, 'day') if days and not rest else plural(round(float(hours)), 'hour')} ago"


_NAMED: Mapping[str, tuple[str, str]] = {
    "takes": ("takes ", "MEDICINES OTHER_MEDICINES"),
    "starts": ("may start ", "MEDICINES OTHER_MEDICINES"),
    "substances": ("about ", "SUBSTANCES"),
    "behaviors": ("about ", "BEHAVIORS"),
    "pathways": ("wants ", "PATHWAYS"),
    "pathways_open": ("open to ", "PATHWAYS"),
    "rather_not": ("rather not ", "PATHWAYS"),
    "never": ("never ", "PATHWAYS"),
    "fellowship": ("", "FELLOWSHIPS"),
    "insurance": ("", "PAYERS"),
    "language": ("language: ", "LANGUAGES"),
    "access": ("needs ", "ACCESSIBILITY"),
    "format": ("prefers ", "MODALITIES"),
    "medical": ("health: ", "MEDICAL_SUPPORT"),
    "missing_documents": ("missing: ", "DOCUMENTS"),
    "state": ("in ", "STATES"),
}
"""Fields whose values have labels: what stands before the labels, and the vocabularies."""

_BY_VALUE: Mapping[str, Mapping[object, str]] = {
    "gender": {},
    "culture": {},
    "trans": {True: "transgender", False: "not transgender"},
    "lgbtq": {True: "LGBTQ+", False: "not LGBTQ+"},
    "native": {True: "Native", False: "not Native"},
    "veteran": {True: "veteran", False: "not a veteran"},
    "pregnant": {True: "pregnant", False: "not pregnant"},
    "couple": {True: "a couple"},
    "minor": {True: "under 18"},
    "abstinent": {True: "not using now", False: "using now"},
    "homeless_tonight": {True: "no place to sleep tonight"},
    "only_language": {True: "speaks only that language"},
    "hearing": {"deaf": "Deaf", "hard_of_hearing": "hard of hearing"},
    "phone_voice": {False: "cannot talk on the phone"},
    "internet": {False: "no internet", True: "has internet"},
    "car": {False: "no car", True: "has a car"},
    "gps": {True: "wears a GPS monitor", False: "no GPS monitor"},
    "registry": {True: "on a registry", False: "not on a registry"},
    "supervision": {"probation": "on probation", "parole": "on parole", "pretrial": "waiting for a court date"},
    "mandate": {
        "assessment": "was told to get an evaluation",
        "class": "was told to take a class",
        "proof": "needs proof of attendance",
        "treatment": "was told to get treatment",
    },
    "pet": {"pet": "has a pet", "service_animal": "has a service animal"},
    "urgent": {"today": "needed today", "this_week": "needed this week"},
    "asker": {
        "family": "asking for a family member or friend",
        "professional": "asked by a professional",
        "self": "asking for oneself",
    },
    "goal": {
        "abstinence": "wants to stop",
        "reduce": "wants to cut down",
        "safer_use": "wants to stay safer",
        "not_sure": "not sure about a goal",
    },
    "leaving": {
        "detox": "coming from detox",
        "hospital": "coming from a hospital",
        "jail": "coming from jail",
        "treatment": "coming from treatment",
    },
    "medicine_storage": {"locked": "medicine must be locked up", "self": "keeps own medicine"},
    "group_gender": {"lgbtq": "an LGBTQ+ group", "men": "a group for men", "women": "a group for women"},
    "avoid_area": {True: "has to stay away from an area"},
    "cost": {
        "free": "has to be free",
        "low": "low cost",
        "no_money": "no money now",
        "payment_plan": "pays bit by bit",
    },
    "require": {
        "attendance_proof": "needs proof of attendance",
        "lgbtq_affirming": "LGBTQ+ friendly",
        "moud_accepted": "medicine has to be welcome",
        "no_abstinence": "no rule to stop first",
        "trans_inclusive": "trans people have to be welcome",
        "transit": "near a bus or train",
        "walk_in": "walk-in",
    },
}
"""Fields whose values are said each in its own way; another value is said as it is."""

_SAID: Mapping[str, _Say] = {
    "age": lambda age: f"age {age}",
    "near": lambda place: f"near {place}",
    "within": lambda miles: f"within {miles} mi",
    "children": _children,
    "record": _record,
    "days_abstinent": lambda days: f"{plural(int(days), 'day')} since last use",
    "last_use_hours": _last_use,
    "when": lambda times: f"free {times}",
    "busy": lambda times: f"not free {join_words(_listed(times))}",
    "max_upfront": lambda dollars: f"at most ${dollars} at the start",
    "max_week": lambda dollars: f"at most ${dollars} a week",
    "narr_level": lambda level: f"NARR level {level}",
}
"""Fields whose value is part of a sentence."""
