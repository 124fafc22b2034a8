"""The words of a text that may name a place. They are not looked up here."""

from __future__ import annotations

import re

from resmatch.lexicon.patterns import Line, Places
from resmatch.lexicon.words import STOP, word_set

MOST_PLACE_WORDS = 3
SHORTEST_PLACE = 3
_BEFORE = word_set("near in around by from outside nearby cerca en close")
_NEAR = word_set("near around outside nearby cerca")
_LINKS = word_set("to of de")
_STATES = word_set(
    "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK "
    "OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR"
)
_ALSO_WORDS = word_set("IN ME OR OK HI OH PA ID LA AL MS CO DE")
_NOT_PLACES = word_set(
    "me my us the a an here there home work town city it this that recovery treatment detox rehab jail prison "
    "court group groups meetings iop php aa na english spanish school college high hospital bed january february march "
    "april may june july august september october november december monday tuesday wednesday thursday friday saturday "
    "sunday christmas active general need pain trouble love public person spanish espanol portuguese early custody "
    "foster and or with where on for sober halfway god bus shelter crisis house program state massachusetts "
    "florida someone medicaid masshealth smart section dcf doc"
)
# Towns that lexicon patterns name: in a place they are places.
_TOWNS = word_set(
    "worcester boston lynn brockton lawrence lowell holyoke springfield framingham gardner ludlow middleton walpole "
    "norfolk bridgewater dorchester roxbury"
)
_ZIP = re.compile(r"\d{5}")
_CAPITAL = re.compile(r"[A-Z][a-z'’]+")


def place_of(line: Line, known: frozenset[str]) -> tuple[str, Places] | None:
    """The place a text names: words after "near" or "in", or a ZIP code; ``known`` are no place names."""
    for place, word in enumerate(line.words):
        if _ZIP.fullmatch(word.text) and not _is_amount(line, place):
            return word.text, (place,)
    for place, word in enumerate(line.words):
        if word.folded in _BEFORE:
            start = _skip_links(line, place + 1)
            at = _name_at(line, start, known, loose=word.folded in _NEAR)
            if at:
                return " ".join(line.words[index].text for index in at), at
    return _town_and_state(line)


def state_of(line: Line) -> tuple[str, Places] | None:
    """A two-letter state that stands after a place or after "in"."""
    for place in range(1, len(line.words)):
        word, before = line.words[place], line.words[place - 1]
        if word.text in _STATES and (before.folded in ("in", "from", "to") or _CAPITAL.fullmatch(before.text)):
            follows = line.words[place + 1].folded if place + 1 < len(line.words) else ""
            plain = word.text not in _ALSO_WORDS and place > 1
            if follows not in ("meeting", "meetings", "group", "groups") and (
                word.gap or plain or before.folded in ("in", "from")
            ):
                return word.text, (place,)
    return None


def _is_amount(line: Line, place: int) -> bool:
    return place + 1 < len(line.words) and line.words[place + 1].folded in ("dollars", "bucks", "mg")


def _skip_links(line: Line, place: int) -> int:
    while place < len(line.words) and line.words[place].folded in _LINKS:
        place += 1
    return place


def _name_at(line: Line, place: int, known: frozenset[str], *, loose: bool) -> Places:
    """The places of a name that starts here: capitalised words, or one unknown word."""
    at: list[int] = []
    while place < len(line.words) and len(at) < MOST_PLACE_WORDS:
        word = line.words[place]
        if (at and word.gap) or word.gap == STOP or word.folded in _NOT_PLACES:
            break
        if not (_CAPITAL.fullmatch(word.text) or _unknown(word.folded, known, loose=loose and not at)):
            break
        at.append(place)
        place += 1
    return tuple(at)


def _unknown(folded: str, known: frozenset[str], *, loose: bool) -> bool:
    if not folded.isalpha() or len(folded) < SHORTEST_PLACE:
        return False
    return folded not in known or (loose and folded in _TOWNS)


def _town_and_state(line: Line) -> tuple[str, Places] | None:
    """ "Lynn, MA" without a word before it."""
    for place in range(1, len(line.words)):
        word, before = line.words[place], line.words[place - 1]
        if word.text in _STATES and word.gap and _CAPITAL.fullmatch(before.text) and before.folded not in _NOT_PLACES:
            return before.text, (place - 1,)
    return None
