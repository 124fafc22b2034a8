"""The words of a text that may name a place. They are not looked up here."""

from __future__ import annotations

import re

from resmatch.lexicon.cities import ALSO_NAMES, CITIES
from resmatch.lexicon.lines import Line, Places
from resmatch.lexicon.words import STOP, word_set

MOST_PLACE_WORDS = 3
SHORTEST_PLACE = 3
SHORTEST_LAST_WORD = 4
_LEFT_BEHIND = word_set("from left mci fci the")
_OF_A_TOWN = word_set("jail prison state street st county court house correctional red college university")
_BEFORE = word_set("near in around by from outside nearby cerca en close")
_NEAR = word_set("near around outside nearby cerca")
_LINKS = word_set("to of de")
_STATES = word_set(
    "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK "
    "OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR"
)
_STATES_IN_SMALL_LETTERS = word_set(
    "ak az ar ct fl il ia ks ky md ma mi mn mo mt nc nd ne nh nj nm nv ny ri sc sd tn tx ut vt wa wi wv wy"
)
_ALSO_WORDS = word_set("IN ME OR OK HI OH PA ID LA AL MS CO DE VA")
_NOT_PLACES = word_set(
    "me my us the a an here there home work town city it this that recovery treatment detox rehab jail prison "
    "court group groups meetings iop php aa na english spanish school college high hospital bed january february march "
    "april may june july august september october november december monday tuesday wednesday thursday friday saturday "
    "sunday christmas active general need pain trouble love public person spanish espanol portuguese early custody "
    "sept sep oct nov dec jan feb mar apr jun jul aug fall winter spring summer autumn today tonight tomorrow "
    "foster and or with where on for sober halfway god bus shelter crisis house program state massachusetts "
    "florida iraq afghanistan vietnam someone medicaid masshealth smart section dcf doc"
)
# Towns that lexicon patterns name: in a place they are places.
_TOWNS = word_set(
    "worcester boston lynn brockton lawrence lowell holyoke springfield framingham gardner ludlow middleton walpole "
    "norfolk bridgewater dorchester roxbury"
)
_LONGEST_CITY = 3
_CITY_BEGINS = frozenset(city.partition(" ")[0] for city in CITIES)
_PLACE_BEFORE = word_set("in near to from around by outside downtown cerca en de at west east north south of greater")
# "CA birth certificate": the paper of a state. Two letters that are a word cannot say it.
_PAPERS = word_set(
    "birth license id medicaid dmv resident residents warrant record probation parole conviction ebt snap"
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
                return _named(line, at), at
    return _town_and_state(line) or _last_words(line, known) or _own_part(line, known) or _known_town(line)


def _own_part(line: Line, known: frozenset[str]) -> tuple[str, Places] | None:
    """A strange name that stands between two pauses: "41, fitchburg, wants a job"."""
    for place, word in enumerate(line.words):
        opens = place == 0 or word.gap
        closes = place + 1 == len(line.words) or line.words[place + 1].gap
        if opens and closes and len(line.words) > 1 and _may_be_town(line, place, known):
            return word.text, (place,)
    return None


def _known_town(line: Line) -> tuple[str, Places] | None:
    """A town that patterns or the table of cities know, wherever it stands, unless the person left it."""
    for place, word in enumerate(line.words):
        is_town = word.folded in _TOWNS or (word.folded in CITIES and word.folded not in ALSO_NAMES)
        if (
            is_town
            and _folded_at(line, place - 1) not in _LEFT_BEHIND
            and _folded_at(line, place + 1) not in _OF_A_TOWN
        ):
            return word.text, (place,)
    return None


def _named(line: Line, at: Places) -> str:
    """The name at some places, with the state that follows it."""
    name = " ".join(line.words[index].text for index in at)
    after = line.words[at[-1] + 1 : at[-1] + 2]
    state = after[0].text.upper() if after else ""
    is_state = bool(after) and (after[0].text in _STATES or after[0].folded in _STATES_IN_SMALL_LETTERS)
    return f"{name}, {state}" if is_state else name


def _last_words(line: Line, known: frozenset[str]) -> tuple[str, Places] | None:
    """A town at the very end, where a pause or a state shows that it is one: "no car, leominster"."""
    last = len(line.words) - 1
    has_state = last > 0 and line.words[last].folded in _STATES_IN_SMALL_LETTERS
    at: Places = ()
    for place in range(last - has_state, -1, -1):
        if len(at) == MOST_PLACE_WORDS or not _may_be_town(line, place, known):
            break
        at = (place, *at)
        if line.words[place].gap:
            break
    is_apart = bool(at) and at[0] > 0 and (has_state or bool(line.words[at[0]].gap))
    return (_named(line, at), at) if is_apart else None


def _may_be_town(line: Line, place: int, known: frozenset[str]) -> bool:
    folded = line.words[place].folded
    is_strange = folded.isalpha() and len(folded) >= SHORTEST_LAST_WORD and folded not in known
    return (is_strange or folded in _TOWNS or folded in CITIES) and folded not in _NOT_PLACES


def state_of(line: Line) -> tuple[str, Places] | None:
    """A two-letter state: after a place, after "in", or before a paper of that state."""
    for place, word in enumerate(line.words):
        if word.text in _STATES and (_is_of_place(line, place) or _names_paper(line, place)):
            return word.text, (place,)
    return None


def city_state_of(line: Line) -> tuple[str, Places] | None:
    """The state of a large city whose name no other large city has."""
    words = line.words
    for place in [index for index, word in enumerate(words) if word.folded in _CITY_BEGINS]:
        for length in range(min(_LONGEST_CITY, len(words) - place), 0, -1):
            at = tuple(range(place, place + length))
            state = CITIES.get(" ".join(words[index].folded for index in at))
            if state and _is_said_as_place(line, at):
                return state, at
    return None


def _is_said_as_place(line: Line, at: Places) -> bool:
    first = line.words[at[0]]
    if at[0] and line.words[at[0] - 1].folded in _PLACE_BEFORE:
        return True
    return len(at) > 1 or (first.text[0].isupper() and first.folded not in ALSO_NAMES)


def _is_of_place(line: Line, place: int) -> bool:
    if not place:
        return False
    word, before = line.words[place], line.words[place - 1]
    if before.folded not in ("in", "from", "to") and not _CAPITAL.fullmatch(before.text):
        return False
    follows = _folded_at(line, place + 1)
    if follows in ("meeting", "meetings", "group", "groups"):
        return False
    plain = word.text not in _ALSO_WORDS and place > 1
    return bool(word.gap) or plain or before.folded in ("in", "from")


def _names_paper(line: Line, place: int) -> bool:
    if line.words[place].text in _ALSO_WORDS:
        return False
    return _folded_at(line, place + 1) in _PAPERS


def _folded_at(line: Line, place: int) -> str:
    return line.words[place].folded if 0 <= place < len(line.words) else ""


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
    return folded not in known or (loose and folded in _TOWNS) or (folded in CITIES and folded not in ALSO_NAMES)


def _town_and_state(line: Line) -> tuple[str, Places] | None:
    """ "Lynn, MA" without a word before it."""
    for place in range(1, len(line.words)):
        word, before = line.words[place], line.words[place - 1]
        if word.text in _STATES and word.gap and _CAPITAL.fullmatch(before.text) and before.folded not in _NOT_PLACES:
            return f"{before.text}, {word.text}", (place - 1,)
    return None
