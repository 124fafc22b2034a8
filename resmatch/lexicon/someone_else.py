"""Facts told of somebody else: "my neighbor drinks", "lost her son to fentanyl"."""

from __future__ import annotations

from resmatch.lexicon.lines import Line, Places
from resmatch.lexicon.words import word_set

FIELDS = frozenset(
    (
        *("substances", "takes", "starts", "fellowship", "pathway_word", "insurance", "veteran", "pregnant"),
        *("record", "supervision", "registry", "language", "only_language", "behaviors", "pet", "gender"),
    )
)
"""What may be told of somebody else by the way; where a person lives or what they want is told of themselves."""
_OWNERS = word_set("my her his their our mi su mis sus the el la")
_PEOPLE = word_set(
    "neighbor neighbors neighbour boss manager landlord landlords coworker coworkers coach sponsor sponsors roommate "
    "roommates friend friends buddy buddies cousin cousins brother brothers sister sisters mom moms mother mothers dad "
    "dads father fathers stepdad stepmom uncle uncles aunt aunts nephew nephews niece nieces husband husbands wife "
    "wifes boyfriend boyfriends girlfriend girlfriends partner partners ex exes exs son sons daughter daughters "
    "grandson grandsons granddaughter grandfather grandpa grandma grandmother folks parents mama papa hermano "
    "hermana primo prima tio tia vecino vecina jefe amigo amiga marido esposo esposa hijo hija abuelo abuela padre "
    "madre"
)
_NEVER_THE_CLIENT = word_set("neighbor neighbors boss landlord landlords coworker coworkers sponsor")
_ARTICLES = word_set("the el la")
_SELF = word_set(
    "i im ive ill iwould id me myself we us our ourselves both yo me nos nosotros mi conmigo client pt ct patient "
    "resident"
)
_THIRD, _FIRST = word_set("he hes she shes"), word_set("i im ive ill iwould me my")
_TURNS = word_set("so because when if but since while pero porque cuando")
_WITH = word_set("and with y con or")


def is_of_another(line: Line, at: Places) -> bool:
    """Whether the clause before the words is about another person, with no word for the speaker between."""
    place = at[0]
    while place > 0 and not line.words[place].gap:
        place -= 1
        word = line.words[place].folded
        if word in _TURNS or (word in _SELF and not _owns(line, place)):
            return False
        if word in _PEOPLE:
            return _is_owned(line, place)
        if word in _THIRD:
            return False
    return False


def is_of_him_or_her(line: Line, at: Places) -> bool:
    """Whether the subject right before the words is "he" or "she" in a text that says "me"."""
    place = at[0] - 1
    is_third = place >= line.sentence(at[0]).start and line.words[place].folded in _THIRD
    return is_third and any(word.folded in _FIRST for word in line.words)


def _owns(line: Line, place: int) -> bool:
    """Whether a word such as "our" or "mi" stands before a person."""
    after = line.words[place + 1 : place + 2]
    return line.words[place].folded in _OWNERS and bool(after) and after[0].folded in _PEOPLE


def _is_owned(line: Line, place: int) -> bool:
    """Whether somebody's person is meant, and not the speaker together with that person."""
    start = line.sentence(place).start
    before = [word.folded for word in line.words[max(start, place - 3) : place]]
    if not before or line.words[place].folded in _NEVER_THE_CLIENT:
        return True
    return before[-1] in _OWNERS and before[-1] not in _ARTICLES and _WITH.isdisjoint(before[:-1])
