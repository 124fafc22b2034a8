"""The needs a text speaks of, most important first.

What is asked for outright comes before what is only told, wishes before side remarks, and earlier words before
later ones. Single hint words count only when nothing else was read. Places a person is in or comes from
("in IOP", "after detox") are no wish.
"""

from __future__ import annotations

from collections import Counter
from enum import IntEnum
from typing import NamedTuple

from resmatch.lexicon.guards import not_applicable
from resmatch.lexicon.patterns import FILLERS, Line, Match, Places, find
from resmatch.lexicon.reading import NeedHit
from resmatch.lexicon.spans import span_of, words_of
from resmatch.lexicon.tables import NeedEffect, lexicon
from resmatch.lexicon.words import STOP, word_set

LOOK_BACK_WORDS = 4


class Level(IntEnum):
    """How a pattern speaks of a need, as in the lexicon files."""

    ASKS = 0
    TELLS = 1
    WITH = 2
    HINTS = 3
    QUIET = 4


class Read(NamedTuple):
    """One reading of some words as needs, with its rank (lower is more important)."""

    rank: int
    at: Places
    needs: tuple[str, ...]


_ASKED, _NAMED, _TOLD, _WITH, _STATUS, _HINT = range(6)
_ASKING = word_set(
    "need needs want wants looking find get getting help where how needed wanted could seeking searching hook give "
    "connect referral necesito busco quiero donde ayuda necesita require requires interested know any anyone anybody "
    "afford apply start join asking ask wants"
)
_STATUS_BEFORE = word_set("in at from after during since finished completed left before while done through into inside")
_STATUS_NEEDS = word_set(
    "treatment.iop_php treatment.detox treatment.residential treatment.outpatient housing.recovery_residence "
    "education.college support.mutual_aid employment.job_search legal.court_supervision employment.training "
    "housing.emergency_shelter mental_health.counseling harm_reduction.naloxone housing.transitional"
)
_TAKING = word_set("on taking take takes prescribed stay staying")
_SERVICE = word_set("clinic doctor doc program provider prescriber")
_PAYERS = word_set("masshealth mass health medicaid medicare medi cal")
_GOING = word_set("get getting go going into back need want put help find looking interested got")
_REFUSED = (
    ("dont", "need"), ("dont", "want"), ("doesnt", "need"), ("doesnt", "want"), ("not", "looking"), ("no", "need"),
    ("not", "interested"), ("already", "have"), ("already", "has"), ("already", "got"), ("instead", "of"),
    ("other", "than"), ("rather", "than"), ("didnt", "want"), ("not", "ready"), ("no", "longer"), ("tired", "of"),
    ("besides", ""), ("has", "a", "good"), ("already", "go"), ("already", "in"), ("have", "enough"), ("not", "asking"),
    ("has", "enough"), ("not", "going"), ("no", "quiero"), ("wont", "go"), ("quit", "going"), ("dont", "like"),
)  # fmt: skip

_STATES = word_set("homeless pregnant suicidal addicted gambling detoxing withdrawing unhoused starving grieving")


def needs_of(line: Line, text: str) -> tuple[NeedHit, ...]:
    """The needs of a text without its crisis needs, each once, primary first."""
    known = lexicon()
    effects = known.need_effects
    matches = _widest(find(known.needs, line), effects)
    reads = [
        Read(_rank(line, match, effects[match.effect]), match.at, effects[match.effect].needs)
        for match in matches
        if effects[match.effect].needs and not _refused(line, match.at)
    ]
    reads = _ordered(reads)
    chosen = _strongest(reads)
    ordered = [(read, read.needs[0]) for read in chosen]
    ordered += [(read, need) for read in chosen for need in read.needs[1:]]
    hits: dict[str, NeedHit] = {}
    for read, need in ordered:
        hits.setdefault(need, NeedHit(need, span_of(line, read.at), words_of(line, text, read.at)))
    return tuple(hits.values())


def quieted(line: Line) -> frozenset[int]:
    """The places of words that look like a need and are none: an everyday sense, or a field of a form with "n/a"."""
    effects = lexicon().need_effects
    found = find(lexicon().needs, line)
    return frozenset(
        place
        for match in found
        if effects[match.effect].level == Level.QUIET or _refused(line, match.at)
        for place in match.at
    )


def _strongest(reads: list[Read]) -> list[Read]:
    """What is wished; else the places a person is in; else what single words hint at."""
    wished = [read for read in reads if read.rank < _STATUS]
    return wished or [read for read in reads if read.rank == _STATUS] or _hinted(reads)


def _ordered(reads: list[Read]) -> list[Read]:
    """By rank, then place; of readings that share words, the one that spans most comes first."""
    first_place: dict[int, int] = {}
    for read in sorted(reads, key=lambda one: one.at):
        start = min(first_place.get(place, read.at[0]) for place in read.at)
        for place in read.at:
            first_place[place] = min(start, first_place.get(place, start))
    return sorted(
        reads, key=lambda one: (one.rank, min(first_place[place] for place in one.at), one.at[0] - one.at[-1], one.at)
    )


def _widest(matches: list[Match], effects: tuple[NeedEffect, ...]) -> list[Match]:
    """Drop a match whose words are all part of a wider one ("mat" in "yoga mat")."""
    sets = [(match, frozenset(match.at)) for match in matches]
    return [
        match
        for match, words in sets
        if not any(words < other and effects[wider.effect].level != Level.HINTS for wider, other in sets)
    ]


def _rank(line: Line, match: Match, effect: NeedEffect) -> int:
    if effect.level == Level.HINTS:
        return _HINT
    before = _before(line, match.at[0])
    if effect.needs[:1] and _is_background(line, match.at, effect.needs[0], before):
        return _STATUS
    if effect.level == Level.WITH:
        return _WITH
    if effect.level == Level.TELLS:
        return _TOLD
    asked = any(word in _ASKING for word in before[:LOOK_BACK_WORDS]) or _asks_within(line, match.at)
    return _ASKED if asked else _NAMED


def _asks_within(line: Line, at: Places) -> bool:
    """Whether an asking word is part of the words, or stands right before one of them."""
    return any(line.words[place].folded in _ASKING for place in at) or any(
        _before(line, place)[:1] and _before(line, place)[0] in _ASKING for place in at
    )


def _is_background(line: Line, at: Places, need: str, before: list[str]) -> bool:
    """Whether the words only tell where the person is, what they take, or how they are insured."""
    if need in _STATUS_NEEDS:
        return _is_status(before)
    if need == "med.moud":
        return len(at) <= 2 and bool(before) and before[0] in _TAKING and line.words[at[-1]].folded not in _SERVICE
    if need == "income.benefits":
        return len(at) == 1 and before[:1] == ["on"]
    return need == "health.insurance" and len(at) <= 2 and all(line.words[one].folded in _PAYERS for one in at)


def _is_status(before: list[str]) -> bool:
    """Whether the words before say that a person is somewhere: "in", "after", not "get into"."""
    if not before or before[0] not in _STATUS_BEFORE:
        return False
    return not any(word in _GOING for word in before[1:3])


def _before(line: Line, place: int) -> list[str]:
    """The words before a place, nearest first, without little words, inside the sentence."""
    words: list[str] = []
    for index in range(place - 1, -1, -1):
        if line.words[index + 1].gap == STOP:
            break
        if line.words[index].folded not in FILLERS or line.words[index].folded in _ASKING:
            words.append(line.words[index].folded)
    return words


def _refused(line: Line, at: Places) -> bool:
    """Whether the person says that this is not wanted, or that they have it."""
    if not_applicable(line, at) or _no_such_state(line, at):
        return True
    before = _before(line, at[0])[:LOOK_BACK_WORDS]
    said = " ".join(reversed(before))
    own = " ".join(line.words[place].folded for place in at)
    return any(" ".join(words).strip() in said and " ".join(words).strip() not in own for words in _REFUSED)


def _no_such_state(line: Line, at: Places) -> bool:
    """Whether a "not" stands right before a word for a state: "I'm not homeless"."""
    return line.words[at[0]].folded in _STATES and _before(line, at[0])[:1] in (["not"], ["isnt"], ["arent"], ["aint"])


def _hinted(reads: list[Read]) -> list[Read]:
    """Hint reads, the need with the most hint words first."""
    counts = Counter(read.needs[0] for read in reads)
    return sorted(reads, key=lambda read: (-counts[read.needs[0]], read.at))
