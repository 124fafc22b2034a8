"""From what was heard to facts: ``no longer takes methadone`` is ``moud.methadone=no``.

Only clauses that can mean one thing are read; every other one is left for the maintainer, in the words it
was said in.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from resmatch.vocab import MEDICINES, PAYERS

_CLAUSE_ENDS = re.compile(
    r"(?<=[a-z)\d])[.;!](?:\s+|$)|\n+"
    r"|,?\s+(?:and|but)\s+(?=they|it|the\b|no\b|now\b)"
    r"|,\s+(?=they|it\b|the\b|no\b)"
)
_TAKE = r"(?:takes?|accepts?|allows?|welcomes?|lets? people (?:take|stay on)|ok(?:ay)? with)"
_REFUSE = (
    r"(?:(?:does not|doesn['’]t|do not|don['’]t|will not|won['’]t|no longer|never|stopped|not) "
    r"(?:take|takes|taking|accept|accepts|accepting|allow|allows|allowing|ok with)|refuses?)"
)
_PHONE = r"(\+?1?[\s.-]?\(?\d{3}\)?[\s.-]?\d{3}[\s.-]?\d{4}(?:\s?(?:x|ext\.?)\s?\d{1,6})?)"
_IS = r"(?:is|was|has|changed|now|should|be|number|to|at|new|the|:|=|\s)+"
_SUBJECT = r"(?:they|it|the (?:house|place|clinic|program|group)|place|house)?\s*(?:now\s+)?"
_LIST = re.compile(r"\s*(?:,|/|\bor\b|\band\b)\s*")
_OF_MOUD = ("methadone", "buprenorphine", "naltrexone")


@dataclass(frozen=True, slots=True)
class Heard:
    """What was understood (as ``field=value``), and the clauses that were not."""

    facts: tuple[str, ...]
    rest: tuple[str, ...]


def heard(words: str) -> Heard:
    """Read all clauses of a report."""
    facts: list[str] = []
    rest: list[str] = []
    for clause in filter(None, (part.strip() for part in _CLAUSE_ENDS.split(words))):
        found = list(_facts(clause))
        facts += found
        rest += [] if found else [clause]
    return Heard(tuple(dict.fromkeys(facts)), tuple(rest))


def _facts(clause: str) -> Iterator[str]:
    for pattern, read in _PATTERNS:
        found = pattern.fullmatch(clause)
        facts = read(found) if found else ()
        if facts:
            yield from facts
            return


def _fixed(fact: str) -> Callable[[re.Match[str]], tuple[str, ...]]:
    return lambda found: (fact,)


def _value(field: str) -> Callable[[re.Match[str]], tuple[str, ...]]:
    return lambda found: (f"{field}={found[1].rstrip('.,;')}",)


def _typed(found: re.Match[str]) -> tuple[str, ...]:
    return (f"{found[1]}={found[2].strip()}",)


def _answers(answer: str) -> Callable[[re.Match[str]], tuple[str, ...]]:
    """Read a list of medicines or payers; a word that is neither leaves the whole clause unread."""

    def read(found: re.Match[str]) -> tuple[str, ...]:
        fields = [_taken(word) for word in _LIST.split(found[1]) if word]
        return tuple(f"{field}={answer}" for field in fields) if all(fields) else ()

    return read


def _taken(word: str) -> str:
    medicines = {MEDICINES.root(meaning) for meaning in MEDICINES.meanings(word)} & set(_OF_MOUD)
    if len(medicines) == 1:
        return f"moud.{medicines.pop()}"
    payers = PAYERS.meanings(word)
    return f"payers.{payers[0]}" if len(payers) == 1 else ""


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(_SUBJECT + text + r"(?: (?:any ?more|now|here|there|these days))?\.?", re.IGNORECASE)


_OWN = r"(?:their |the )?(?:new )?"
_CLAIMS: tuple[tuple[str, Callable[[re.Match[str]], tuple[str, ...]]], ...] = (
    (rf"{_REFUSE} (.+?)", _answers("no")),
    (rf"{_TAKE} (?!no\b)(.+?)", _answers("yes")),
    (r"(?:is |has )?(?:permanently closed|closed for good|shut down|out of business)", _fixed("status=defunct")),
    (r"(?:is )?(?:temporarily closed|closed for now)", _fixed("status=temporarily_closed")),
    (r"(?:is |are )?full", _fixed("availability.status=full")),
    (r"(?:has |have |there are )?no (?:open |free )?beds", _fixed("availability.beds=0")),
    (r"(?:has |have )?(\d{1,3}) (?:open |free )?beds?(?: open| free| left| available)?", _value("availability.beds")),
    (r"(?:the )?wait(?:ing )?(?:list)? is (\d{1,3}) days(?: long)?", _value("availability.waitlist_days")),
    (rf"{_OWN}(?:phone number|phone|number){_IS}{_PHONE}", _value("phones.0.number")),
    (rf"{_OWN}(?:website|web site|page){_IS}(https?://\S+)", _value("website")),
    (rf"{_OWN}e-?mail(?: address)?{_IS}(\S+@\S+)", _value("email")),
    (rf"{_OWN}curfew{_IS}(\d[\d:]*\s?(?:am|pm|a\.m\.|p\.m\.)?)", _value("housing.curfew")),
    (r"(?:takes|has|allows|welcomes) walk-?ins", _fixed("intake.walk_in=yes")),
    (r"(?:(?:takes|has|allows) )?no walk-?ins", _fixed("intake.walk_in=no")),
)
"""What can be heard, in the order in which it is tried."""

_TYPED_FACT = re.compile(r"([a-z_]+(?:\.[a-z_0-9]+)*)\s*=\s*(.+)", re.IGNORECASE)
_PATTERNS = ((_TYPED_FACT, _typed), *((_pattern(text), read) for text, read in _CLAIMS))
