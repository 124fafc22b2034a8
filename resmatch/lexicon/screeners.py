"""Answers of a screening form to suggested needs. A suggestion, never a diagnosis; declining is not a no."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from resmatch.lexicon.loinc import is_code
from resmatch.lexicon.screener_items import (
    BARC_ITEMS,
    BARC_LOW_UP_TO,
    DECLINED,
    HITS_ALARM_FROM,
    HITS_ITEMS,
    HITS_POINTS,
    HITS_TOTAL,
    ITEMS,
    SAFETY_ITEMS,
    Item,
)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A need that an answer suggests: the need, the code of the question, and its topic in plain words."""

    need: str
    code: str
    topic: str


@dataclass(frozen=True, slots=True, repr=False)
class Screening:
    """What a form suggests. ``declined`` are codes that were not answered; ``unread`` are codes that are not known."""

    suggestions: tuple[Suggestion, ...] = ()
    alerts: tuple[str, ...] = ()
    declined: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()

    @property
    def need_ids(self) -> tuple[str, ...]:
        """The suggested needs, each once, in the order of the form."""
        return tuple(dict.fromkeys(suggestion.need for suggestion in self.suggestions))

    def __repr__(self) -> str:
        """Show counts only: answers are private."""
        return f"<Screening {len(self.suggestions)} suggestions, {len(self.alerts)} alerts>"


def screen(answers: Mapping[str, object]) -> Screening:
    """Read the answers of AHC-HRSN, PRAPARE, HITS or BARC-10.

    ``answers`` maps a LOINC code (``"88122-7"``) or ``"barc10.1"`` to ``"barc10.10"`` to the answer: its text, its
    answer code, a number, true or false, or a list of those. Null and "I choose not to answer" are declined. Codes
    with a wrong check digit and codes that suggest nothing are listed as unread. Never raises for an answer.

    >>> screen({"88122-7": "Often true", "93030-5": None}).need_ids
    ('basics.food', 'income.benefits')
    """
    given = {code: _texts(answer) for code, answer in answers.items()}
    declined = tuple(code for code, texts in given.items() if not texts or not DECLINED.isdisjoint(texts))
    told = {code: texts for code, texts in given.items() if code not in declined}
    suggestions = tuple(one for code, texts in told.items() for one in _suggested(code, texts))
    in_danger = _hits_total(told) >= HITS_ALARM_FROM
    if in_danger:
        suggestions = (Suggestion("safety.domestic_violence", HITS_TOTAL, "being hurt or threatened"), *suggestions)
    unsafe = any(one.code in SAFETY_ITEMS for one in suggestions)
    return Screening(
        suggestions=suggestions,
        alerts=("dv",) if in_danger or unsafe else (),
        declined=declined,
        unread=tuple(code for code in told if not _is_known(code)),
    )


def _texts(answer: object) -> tuple[str, ...]:
    """The answers as folded texts; nothing for null."""
    if answer is None:
        return ()
    many = answer if isinstance(answer, (list, tuple)) else (answer,)
    return tuple(" ".join(str(one).lower().split()) for one in many if one is not None and str(one).strip())


def _suggested(code: str, texts: tuple[str, ...]) -> tuple[Suggestion, ...]:
    if code in BARC_ITEMS:
        topic, needs = BARC_ITEMS[code]
        low = any(text.isdecimal() and 1 <= int(text) <= BARC_LOW_UP_TO for text in texts)
        return tuple(Suggestion(need, code, topic) for need in needs) if low else ()
    item = ITEMS.get(code)
    if item is None:
        return ()
    return tuple(Suggestion(need, code, item.topic) for need in dict.fromkeys(_needs_of(item, texts)))


def _needs_of(item: Item, texts: tuple[str, ...]) -> list[str]:
    """The needs whose answers start one of the texts: forms add explanations in brackets."""
    return [need for answers, needs in item.yields for need in needs if any(_fits(text, answers) for text in texts)]


def _fits(text: str, answers: tuple[str, ...]) -> bool:
    return any(text == answer or text.startswith((answer + " (", answer + ",", answer + " -")) for answer in answers)


def _hits_total(told: Mapping[str, tuple[str, ...]]) -> int:
    """The HITS total: as given, or the points of the questions that were answered (a lower bound)."""
    given = [int(text) for text in told.get(HITS_TOTAL, ()) if text.isdecimal()]
    points = [_hits_points(text) for code in HITS_ITEMS for text in told.get(code, ())[:1]]
    return max([sum(points), *given])


def _hits_points(text: str) -> int:
    if text.isdecimal():
        return int(text) if 1 <= int(text) <= max(HITS_POINTS.values()) else 0
    return HITS_POINTS.get(text, 0)


def _is_known(code: str) -> bool:
    return code in BARC_ITEMS or (is_code(code) and (code in ITEMS or code in HITS_ITEMS or code == HITS_TOTAL))
