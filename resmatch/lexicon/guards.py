"""When crisis words are no crisis: idioms, denials, grief for someone who died, a story, the far past."""

from __future__ import annotations

from resmatch.lexicon.lines import Line, Places
from resmatch.lexicon.words import PAUSE, word_set

DENIAL_REACH_WORDS = 6
_DENIES = word_set("denies denied denying deny negative niega")
_NOT = word_set(
    "no not dont doesnt didnt isnt arent wasnt werent never without neither nor aint wouldnt havent hasnt nunca sin"
)
# A new clause: "if I don't get a bed I'm going to …" denies nothing.
_TURNS = word_set(
    "but though although however except yet only until unless because since pero still im i ill hes shes theyre iwould"
)
# "Not" that is no denial of what follows: "I don't know how to stop wanting to die".
_AFTER_NOT = word_set(
    "know sure feel care think safe okay ok see stop take well good doing sleep sleeping slept handle "
    "stand help eat eating trust believe understand wake waking breathing breathe work working slow stopping"
)
_LOST = word_set("lost lose losing perdi perdio")
# "I lost my ID" is no grief.
_LOST_ONE = word_set(
    "son daughter brother sister mom mother mama dad father papa friend friends husband wife partner "
    "boyfriend girlfriend cousin uncle aunt nephew niece grandmother grandfather grandma grandpa baby child "
    "kid him her them someone people roommate sponsor buddy fiance twin hijo hija hermano hermana madre padre "
    "amigo amiga esposo esposa primo prima tio"
)
LOST_REACH_WORDS = 5
LAST_FAR_YEAR = 2020
"""A year up to this one is long gone; when it is raised, it is only said later that something is over."""
_FAR_YEARS = frozenset(map(str, range(1950, LAST_FAR_YEAR + 1)))
YEAR_REACH_WORDS = 3
_UNTIL_NOW = word_set("since from")
_DECADES = word_set("60 70 80 90 sixties seventies eighties nineties")
_GONE = word_set("died passed funeral buried grief grieving mourning anniversary widow widower murio fallecio")
_LONG_AGO = (
    ("years", "ago"), ("year", "ago"), ("as", "a", "kid"), ("as", "a", "child"), ("as", "kids"), ("growing", "up"),
    ("when", "i", "was"), ("used", "to"), ("when", "she", "was"), ("when", "he", "was"), ("in", "the", "past"),
    ("long", "time", "ago"), ("history", "of"), ("de", "nina"), ("de", "nino"), ("as", "a", "teenager"),
    ("long", "ago"), ("in", "my", "past"), ("in", "my", "childhood"), ("years", "back"), ("as", "a", "little"),
    ("last", "marriage"), ("old", "relationship"), ("past", "relationship"), ("my", "childhood"),
)  # fmt: skip
_FINE_NOW = (
    ("not", "anymore"), ("no", "longer"), ("none", "now"), ("not", "now"), ("im", "safe"), ("safe", "now"),
    ("fine", "now"), ("better", "now"), ("good", "now"), ("not", "currently"), ("doing", "well"),
    ("ok", "now"), ("okay", "now"), ("behind", "me"), ("doing", "good"), ("doing", "great"), ("no", "current"),
    ("doing", "better"), ("meds", "are", "working"), ("meds", "working"), ("meds", "work"), ("under", "control"),
    ("in", "remission"), ("stable", "now"), ("gone", "now"), ("not", "in", "that", "place"),
    ("in", "a", "good", "place"), ("stopped", "with", "meds"), ("all", "good", "since"),
)  # fmt: skip


def denied(line: Line, at: Places) -> bool:
    """Whether a "no", "not" or "denies" before the words takes them back."""
    words = line.words
    passed_pause = False
    for steps, place in enumerate(range(at[0], line.sentence(at[0]).start, -1), start=1):
        before = words[place - 1].folded
        passed_pause = passed_pause or words[place].gap == PAUSE
        if before in _TURNS:
            return False
        if before in _DENIES:
            return True
        near = steps <= DENIAL_REACH_WORDS and not passed_pause
        if near and before in _NOT and words[place].folded not in _AFTER_NOT:
            return True
    return _denied_within(line, at) or _denied_after(line, at)


def _denied_within(line: Line, at: Places) -> bool:
    """Whether a "never" or "doesn't" stands right before one of the words: "he never hit me"."""
    words = line.words
    return any(
        words[place - 1].folded in _NOT and place - 1 not in at and words[place].folded not in _AFTER_NOT
        for place in at[1:]
        if not words[place].gap
    )


def _denied_after(line: Line, at: Places) -> bool:
    """Whether the words are taken back at once: "suicidal: no", "suicidal? denies"."""
    words = line.words
    after = [word.folded for word in words[at[-1] + 1 : at[-1] + 4]]
    marked = at[-1] + 1 < len(words) and words[at[-1] + 1].gap != 0
    return (
        bool(after) and marked and (after[0] in _DENIES or (after[0] in ("no", "none", "denied") and len(after) == 1))
    )


def not_applicable(line: Line, at: Places) -> bool:
    """Whether a field of a form holds the words and "n/a" after them: "pregnant: n/a"."""
    after = line.words[at[-1] + 1 : at[-1] + 2]
    return bool(after) and after[0].folded == "n/a"


def grieved(line: Line, at: Places) -> bool:
    """Whether the words speak of someone who died: "my brother died by suicide"."""
    sentence = line.sentence(at[0])
    words = [line.words[place].folded for place in sentence if place not in at]
    gone = any(word in _GONE for word in words) or _has(words, (("took", "his", "own"), ("took", "her", "own")))
    return gone or any(word in _LOST and _LOST_ONE & set(words[place : place + LOST_REACH_WORDS])
                       for place, word in enumerate(words))  # fmt: skip


def long_ago(line: Line, at: Places) -> bool:
    """Whether the sentence speaks of the far past: years ago, as a child, used to."""
    return _has([line.words[place].folded for place in line.sentence(at[0])], _LONG_AGO)


def years_ago(line: Line, at: Places) -> bool:
    """Whether the sentence says "years ago"."""
    return _has([line.words[place].folded for place in line.sentence(at[0])], (("years", "ago"), ("year", "ago")))


def dated(line: Line, at: Places) -> bool:
    """Whether the sentence dates what it tells by a year long gone ("in 2008", "in the 90s"), not "since 2008"."""
    words = [line.words[place].folded for place in line.sentence(at[0])]
    return any(_is_far_year(words, place) for place in range(len(words)))


def dated_after(line: Line, at: Places) -> bool:
    """Whether a year long gone stands right after the words: "came out of prison in 2015"."""
    words = [line.words[place].folded for place in range(at[-1] + 1, line.sentence(at[-1]).stop)]
    return any(_is_far_year(words, place) for place in range(min(len(words), YEAR_REACH_WORDS)))


def _is_far_year(words: list[str], place: int) -> bool:
    if words[place - 1 : place] and words[place - 1] in _UNTIL_NOW:
        return False
    return words[place] in _FAR_YEARS or (words[place] in _DECADES and words[place + 1 : place + 2] == ["s"])


def fine_now(line: Line) -> bool:
    """Whether the text says that it is over: not anymore, fine now."""
    return _has([word.folded for word in line.words], _FINE_NOW)


def _has(words: list[str], phrases: tuple[tuple[str, ...], ...]) -> bool:
    text = " " + " ".join(words) + " "
    return any(f" {' '.join(phrase)} " in text for phrase in phrases)
