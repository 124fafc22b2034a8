"""Pathways a text names, and where the person stands: wanted, rather not, or never."""

from __future__ import annotations

from resmatch.lexicon.gathering import Groups
from resmatch.lexicon.lines import Line, Places
from resmatch.lexicon.words import STOP, word_set

REACH_WORDS = 5
_TIMES = word_set(
    "mornings morning evenings evening nights night afternoons weekends sundays saturdays mondays fridays"
)
"""What is refused before one of these is the time: "can't do mornings, NA"."""
_FAITH, _SECULAR, _STEPS = "faith", "secular", "twelve_step"
_MEANT_TOGETHER = {_FAITH: (_FAITH, _STEPS)}


def stances(line: Line, found: Groups) -> dict[str, tuple[tuple[str, ...], Places]]:
    """The fields ``pathways``, ``rather_not`` and ``never`` for the pathway words of a text.

    ``found`` are the matches of the groups pathway_word, stance_no, stance_never and stance_after.
    """
    places: dict[str, list[int]] = {"pathways": [], "rather_not": [], "never": []}
    named: dict[str, list[str]] = {"pathways": [], "rather_not": [], "never": []}
    for pathway, at in _widest(found.get("pathway_word", [])):
        stance = _stance(line, at, found)
        if pathway == _SECULAR and stance != "pathways":
            stance = "pathways"
        many = _MEANT_TOGETHER.get(pathway, (pathway,)) if stance != "pathways" else (pathway,)
        named[stance] += many
        places[stance] += at
    if _STEPS in named["pathways"] and _STEPS not in _named_themselves(found, "rather_not", line):
        named["rather_not"] = [one for one in named["rather_not"] if one != _STEPS]
    refused = [*named["rather_not"], *named["never"]]
    if _FAITH in refused and _STEPS in named["pathways"]:
        named["pathways"] = [one for one in named["pathways"] if one != _SECULAR]
    elif _FAITH in refused:
        named["pathways"].append(_SECULAR)
        places["pathways"] += places["rather_not"] or places["never"]
    named["pathways"] = [one for one in named["pathways"] if one not in refused and one != _FAITH]
    return {
        field: (tuple(dict.fromkeys(ids)), tuple(sorted(set(places[field])))) for field, ids in named.items() if ids
    }


def _named_themselves(found: Groups, field: str, line: Line) -> set[str]:
    """The pathways that a text refuses by their own name."""
    matches = _widest(found.get("pathway_word", []))
    return {pathway for pathway, at in matches if _stance(line, at, found) == field}


def _widest(matches: list[tuple[str, Places]]) -> list[tuple[str, Places]]:
    """Leave out a match inside a longer one of its pathway: "no sponsor" is not a "sponsor" refused."""
    return [
        (pathway, at)
        for pathway, at in matches
        if not any(other == pathway and set(at) < set(wider) for other, wider in matches)
    ]


def _stance(line: Line, at: Places, found: Groups) -> str:
    for group, field in (("stance_never", "never"), ("stance_no", "rather_not")):
        if any(_is_before(line, other, at) for _, other in found.get(group, [])):
            return field
    after = found.get("stance_after", [])
    return "rather_not" if any(_is_before(line, at, other) for _, other in after) else "pathways"


def _is_before(line: Line, first: Places, second: Places) -> bool:
    """Whether one match stands shortly before another in the same sentence, with no turn between them."""
    gap = range(first[-1] + 1, second[0] + 1)
    if not 0 < len(gap) <= REACH_WORDS + 1 or set(first) & set(second):
        return False
    if any(line.words[place].folded in _TIMES for place in gap):
        return False
    return not any(line.words[place].gap == STOP or line.words[place].folded == "but" for place in gap)
