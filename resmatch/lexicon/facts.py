"""The facts about a client that a text tells, each with the words it came from.

Values are plain: text, numbers, true and false, lists, mappings. Keys are the field names of the client, and
``BEYOND_CLIENT`` for what the matching layer turns into other fields.
"""

from __future__ import annotations

from collections.abc import Callable

from resmatch.lexicon import amounts, people, someone_else, times
from resmatch.lexicon.gathering import Gathered, Groups
from resmatch.lexicon.guards import not_applicable
from resmatch.lexicon.lines import Line, Places
from resmatch.lexicon.lookups import FILLERS
from resmatch.lexicon.pathways import stances
from resmatch.lexicon.place_words import city_state_of, place_of, state_of
from resmatch.lexicon.plain import Plain, plain_of
from resmatch.lexicon.reading import FactHit
from resmatch.lexicon.settling import for_family, is_family, settle
from resmatch.lexicon.tables import groups_found, lexicon
from resmatch.lexicon.tongues import tongue_of
from resmatch.lexicon.words import word_set

BEYOND_CLIENT = ("avoid_area", "cost", "minor", "require")
"""Facts without a field of the client: a place to keep away from, words about money, a minor whose age is not
said, and what the place must be like (moud_accepted, trans_inclusive, attendance_proof, no_abstinence …)."""

_LISTS = word_set(
    "takes starts substances behaviors culture insurance access format medical missing_documents require mandate"
)
_FLAGS = word_set(
    "trans lgbtq native veteran pregnant couple homeless_tonight only_language registry gps car internet phone_voice "
    "abstinent minor avoid_area"
)
_ASKER_SELF, _KIN_FIRST = "asker_self", "kin_first"
_ORDERS = frozenset(
    (
        "pathway_word",
        "stance_no",
        "stance_never",
        "stance_after",
        "payer_refused",
        "others",
        "state_maybe",
        _KIN_FIRST,
        _ASKER_SELF,
    )
)
_NOT = word_set("no not dont doesnt isnt arent never without off quit stopped former ex wasnt didnt nor aint")
_ONCE = word_set("former ex off quit stopped")
"""A former marine is a veteran."""
_TAKES_END = word_set("anymore ago before")
_MAYBE_NOT = frozenset(
    (
        *("pregnant", "veteran", "trans", "lgbtq", "native", "couple", "takes", "starts", "gps", "registry", "record"),
        *("mandate", "supervision", "pet", "fellowship"),
    )
)
_FALSE_WHEN_DENIED = frozenset(("pregnant", "veteran", "trans", "native", "registry", "gps"))
_THIRD_PERSON = word_set("he she him her his hes shes hers")
THIRD_PERSON_AT_LEAST = 3
_FIRST = {
    "cost": ("payment_plan", "no_money", "free", "low"),
    "goal": ("reduce", "safer_use", "not_sure", "abstinence"),
}
"""Of several values that a text says, the first of these: "weed less, not total abstinence" is less."""
_LEFT = word_set("left leaving escaped fled")
_LIVES = word_set(
    "live lives living lived here were im located based stay stays staying out reside resides vivo vive estoy"
)


def facts_of(line: Line, text: str) -> dict[str, FactHit]:
    """The facts a text tells, by field."""
    found, groups, plain = Gathered(line, text), _groups(line), plain_of(line)
    for group, matches in groups.items():
        for value, at in sorted(matches, key=lambda match: _place_in_order(line, group, match)):
            _take(line, found, (group, value), at)
    for field, (ids, at) in stances(line, groups).items():
        found.add(field, list(ids), at)
    if _KIN_FIRST in groups and _is_told_in_third_person(line):
        found.add("asker", "family", groups[_KIN_FIRST][0][1])
        groups.pop(_ASKER_SELF, None)
    _take_numbers(found, plain)
    _take_places(line, found, groups.get("state_maybe", []))
    settle(found, groups, plain)
    return for_family(found.hits) if is_family(found) else found.hits


def _groups(line: Line) -> Groups:
    """What the fact patterns find; unless somebody asks for a relative, without what is told of somebody else."""
    groups: Groups = {}
    for effect, match in groups_found(lexicon().facts, lexicon().fact_effects, line):
        groups.setdefault(effect.group, []).append((effect.value, match.at))
    if _asks_for_family(groups):
        return groups
    groups = _without(someone_else.is_of_another, line, groups)
    if "asker" in groups:
        return groups
    return _without(someone_else.is_of_him_or_her, line, groups)


def _is_told_in_third_person(line: Line) -> bool:
    """Whether a text that begins with a relative goes on about him or her."""
    return sum(word.folded in _THIRD_PERSON for word in line.words) >= THIRD_PERSON_AT_LEAST


def _asks_for_family(groups: Groups) -> bool:
    return any(value == "family" for value, _ in groups.get("asker", ())) and _ASKER_SELF not in groups


def _without(is_of_another: Callable[[Line, Places], bool], line: Line, groups: Groups) -> Groups:
    """The groups without what is told of another person, in the fields that a text may tell of one."""
    return {
        group: [match for match in matches if group not in someone_else.FIELDS or not is_of_another(line, match[1])]
        for group, matches in groups.items()
    }


def _place_in_order(line: Line, group: str, match: tuple[str, Places]) -> int:
    """Which of several values of one field counts; those of other fields stay in text order."""
    value, at = match
    if group in _FIRST:
        return _FIRST[group].index(value)
    return 0 if group != "state" or _is_home(line, at[0]) else 1


def _is_left(line: Line, group: str, at: Places) -> bool:
    """Whether a state is one that the person left."""
    return group == "state" and at[0] > 0 and line.words[at[0] - 1].folded in _LEFT


def _is_home(line: Line, place: int) -> bool:
    """Whether the words before a state say that the person lives there."""
    before = [word.folded for word in line.words[max(line.sentence(place).start, place - 3) : place]]
    return before[-1:] == ["in"] and not _LIVES.isdisjoint(before)


def _take(line: Line, found: Gathered, fact: tuple[str, str], at: Places) -> None:
    """Take one pattern match as a fact, unless it is denied."""
    group, value = fact
    if group in _ORDERS or not_applicable(line, at) or _is_left(line, group, at):
        return
    if group in _MAYBE_NOT and _denied(line, group, at):
        if group in _FALSE_WHEN_DENIED:
            found.add(group, False, at)
    elif group in _LISTS:
        found.grow(group, value, at)
    elif group in _FLAGS:
        found.add(group, value == "true", at)
    elif group == "record":
        old = found.hits.pop("record", None)
        kinds = dict(old.value) if old and isinstance(old.value, dict) else {}
        found.add("record", {**kinds, value: True}, at)
    else:
        found.add(group, value, at)


def _denied(line: Line, group: str, at: Places) -> bool:
    """Whether a "not", "no" or "off" stands right before the words, or "anymore" right after."""
    place = at[0]
    for index in range(place - 1, max(-1, place - 4), -1):
        if line.words[index + 1].gap:
            break
        word = line.words[index].folded
        if word in (_NOT - _ONCE if group == "veteran" else _NOT):
            return True
        if word not in FILLERS and word not in ("longer", "taking", "take", "currently"):
            break
    after = line.words[at[-1] + 1].folded if at[-1] + 1 < len(line.words) else ""
    return group == "takes" and after in _TAKES_END


def _take_numbers(found: Gathered, plain: Plain) -> None:
    for field, read in (
        ("age", people.age_of(plain)),
        ("gender", people.gender_of(plain)),
        ("days_abstinent", amounts.days_abstinent_of(plain)),
        ("last_use_hours", amounts.last_use_hours_of(plain)),
        ("within", amounts.miles_of(plain)),
        ("when", times.wishes_of(plain)),
    ):
        if read is not None:
            found.add(field, read[0], read[1])
    for field, (value, at) in amounts.money_of(plain).items():
        found.add(field, value, at)
    doses = amounts.doses_of(plain)
    for medicine, (_, at) in doses.items():
        if not any(taken.startswith(medicine) for taken in found.values("takes")):
            found.grow("takes", medicine, at)
    if doses:
        found.add("doses_mg", {medicine: mg for medicine, (mg, _) in doses.items()}, next(iter(doses.values()))[1])
    for field, many in (("children", people.children_of(plain)), ("busy", times.busy_of(plain))):
        if many is not None:
            found.add(field, list(many[0]), many[1])


def _take_places(line: Line, found: Gathered, maybe: list[tuple[str, Places]]) -> None:
    """Take the place and the state; ``maybe`` are signs of a state that count only where no other is."""
    place = place_of(line, lexicon().known)
    if place is not None:
        found.add("near", *place)
    for state, at in (*filter(None, (state_of(line), city_state_of(line))), *maybe):
        found.add("state", state, at)
    tongue = tongue_of(line)
    if tongue is not None:
        found.add("language", *tongue)
