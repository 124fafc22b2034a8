"""The needs that patterns find in a text, most important first.

What is asked for outright comes before what is only told, wishes before side remarks, and earlier words before
later ones. Places a person is in or comes from ("in IOP", "after detox") are no wish.
"""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

from resmatch.lexicon.guards import not_applicable
from resmatch.lexicon.lines import Line, Places
from resmatch.lexicon.lookups import FILLERS
from resmatch.lexicon.patterns import Match, find
from resmatch.lexicon.tables import NeedEffect, lexicon
from resmatch.lexicon.words import word_set

LOOK_BACK_WORDS = 4
REASON_REACH_WORDS = 7
LISTED_WORDS = 3
"""A wish in a list has at most so many words."""
_WISHING = word_set("needs need wants want necesita necesito quiere quiero busca busco")
_NO_LIST = word_set("no not but without has have had is was on takes with i he she they im hes shes who that")
_REASONS = word_set("because since til till until while after porque mientras hasta desde despues")


class Level(IntEnum):
    """How a pattern speaks of a need, as in the lexicon files."""

    ASKS = 0
    TELLS = 1
    WITH = 2
    HINTS = 3
    QUIET = 4


class Rank(IntEnum):
    """How much a pattern wishes for its need; lower is more important."""

    CRISIS = -2
    MAYBE_CRISIS = -1
    ASKED = 0
    NAMED = 1
    TOLD = 2
    WITH = 3
    STATUS = 4
    HINT = 5


class Read(NamedTuple):
    """One reading of some words as needs."""

    rank: Rank
    at: Places
    needs: tuple[str, ...]


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
    "dont need", "dont want", "doesnt need", "doesnt want", "not looking", "no need", "not interested",
    "already have", "already has", "already got", "instead of", "other than", "rather than", "didnt want",
    "not ready", "no longer", "tired of", "besides", "has a good", "already go", "already in", "have enough",
    "not asking", "has enough", "wont do", "doesnt do", "dont do",
    "not going", "no quiero", "wont go", "quit going", "dont like",
)  # fmt: skip
_REFUSING = word_set(" ".join(_REFUSED))
_STATES = word_set("homeless pregnant suicidal addicted gambling detoxing withdrawing unhoused starving grieving")


class Named(NamedTuple):
    """What patterns find: readings in order of importance, and needs that are named and not wanted or there already."""

    reads: tuple[Read, ...]
    refused: frozenset[str]


def named_needs(line: Line) -> Named:
    """Find the needs that a text names."""
    effects = lexicon().need_effects
    found = find(lexicon().needs, line)
    refused = [match for match in found if effects[match.effect].needs and _refused(line, match.at)]
    reads = [
        Read(_rank(line, match, effects[match.effect]), match.at, effects[match.effect].needs)
        for match in _widest(found, effects)
        if effects[match.effect].needs and match not in refused
    ]
    named = frozenset(need for read in reads for need in read.needs)
    return Named(tuple(_ordered(reads)), frozenset(effects[match.effect].needs[0] for match in refused) - named)


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


def _rank(line: Line, match: Match, effect: NeedEffect) -> Rank:
    if effect.level == Level.HINTS:
        return Rank.HINT
    before = _before(line, match.at[0])
    if effect.needs[:1] and _is_background(line, match.at, effect.needs[0], before):
        return Rank.STATUS
    if effect.level == Level.WITH:
        return Rank.WITH
    if effect.level == Level.TELLS:
        return Rank.TOLD
    if _is_reason(line, match.at):
        return Rank.TOLD
    asked = not _ASKING.isdisjoint(before) or _asks_within(line, match.at) or _is_listed(line, match.at)
    return Rank.ASKED if asked else Rank.NAMED


def _is_reason(line: Line, at: Places) -> bool:
    """Whether the words stand in a clause that only gives the reason or the time: "because I lost my license"."""
    start = max(line.sentence(at[0]).start + 1, at[0] - REASON_REACH_WORDS)
    for place in range(at[0] - 1, start - 1, -1):
        if line.words[place].folded in _REASONS:
            return True
        if line.words[place + 1].gap:
            return False
    return False


def _asks_within(line: Line, at: Places) -> bool:
    """Whether an asking word is part of the words, or stands right before one of them."""
    return any(line.words[place].folded in _ASKING for place in at) or any(
        word in _ASKING for place in at for word in _before(line, place, 1)
    )


def _is_listed(line: Line, at: Places) -> bool:
    """Whether the words are one of several wishes in a row: "needs a sober house, a dentist, food and a lawyer"."""
    since_pause = 0
    for place in range(at[0] - 1, line.sentence(at[0]).start - 1, -1):
        word = line.words[place].folded
        if word in _WISHING:
            return True
        since_pause = 0 if line.words[place + 1].gap or word == "and" else since_pause + 1
        if since_pause > LISTED_WORDS or word in _NO_LIST:
            return False
    return False


def _is_background(line: Line, at: Places, need: str, before: list[str]) -> bool:
    """Whether the words only tell where the person is, what they take, or how they are insured."""
    if need in _STATUS_NEEDS:
        return _is_status(before)
    if need == "med.moud":
        return len(at) <= 2 and bool(before) and before[0] in _TAKING and line.words[at[-1]].folded not in _SERVICE
    if need == "income.benefits":
        return len(at) == 1 and before[:1] == ["on"]
    if need == "support.mutual_aid" and at[0] and line.words[at[0] - 1].folded == "no":
        return True
    return need == "health.insurance" and len(at) <= 2 and all(line.words[one].folded in _PAYERS for one in at)


def _is_status(before: list[str]) -> bool:
    """Whether the words before say that a person is somewhere: "in", "after", not "get into"."""
    if not before or before[0] not in _STATUS_BEFORE:
        return False
    return not any(word in _GOING for word in before[1:3])


def _before(line: Line, place: int, at_most: int = LOOK_BACK_WORDS) -> list[str]:
    """The words before a place, nearest first, without little words, inside the sentence."""
    words: list[str] = []
    for index in range(place - 1, line.sentence(place).start - 1, -1):
        folded = line.words[index].folded
        if folded not in FILLERS or folded in _ASKING:
            words.append(folded)
            if len(words) == at_most:
                break
    return words


def _refused(line: Line, at: Places) -> bool:
    """Whether the person says that this is not wanted, or that they have it."""
    if not_applicable(line, at) or _no_such_state(line, at) or _is_barred(line, at):
        return True
    before = _before(line, at[0])
    if _REFUSING.isdisjoint(before):
        return False
    said = " ".join(reversed(before))
    own = " ".join(line.words[place].folded for place in at)
    return any(words in said and words not in own for words in _REFUSED)


def _is_barred(line: Line, at: Places) -> bool:
    """Whether a "not" touches the words: "group for parents, not al-anon"."""
    place = at[0]
    return place > line.sentence(place).start and line.words[place - 1].folded == "not" and not line.words[place].gap


def _no_such_state(line: Line, at: Places) -> bool:
    """Whether a "not" stands right before a word for a state: "I'm not homeless"."""
    return line.words[at[0]].folded in _STATES and _before(line, at[0], 1) in (["not"], ["isnt"], ["arent"], ["aint"])
