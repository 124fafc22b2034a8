"""Read a text: split, mend typing errors, then crisis, facts, needs and questions, in that order."""

from __future__ import annotations

from dataclasses import replace

from resmatch.lexicon import crisis
from resmatch.lexicon.alarms import NO_DANGER, alarms
from resmatch.lexicon.facts import facts_of
from resmatch.lexicon.lines import Line
from resmatch.lexicon.needs import named_needs
from resmatch.lexicon.notes import notes_of
from resmatch.lexicon.questions import questions_of
from resmatch.lexicon.ranking import ranked
from resmatch.lexicon.reading import AlertHit, FactHit, NeedHit, Reading, Span
from resmatch.lexicon.tables import lexicon
from resmatch.lexicon.typos import mend
from resmatch.lexicon.weighing import weighed_stretches
from resmatch.lexicon.weights import weights
from resmatch.lexicon.words import Word, split_words, word_set

_SAFE = "housing.dv_shelter"
_A_PLACE = frozenset(
    ("housing.emergency_shelter", "housing.permanent", "housing.recovery_residence", "housing.family", _SAFE)
)
_MEETING, _FOR_FAMILIES = "support.mutual_aid", "support.family_friends"
_ME = word_set("i im me iwould mi yo necesito quiero parents families moms dads wives padres familias madres")
LONGEST_TEXT = 20_000
"""Characters that are read; no one types more about one person."""


def read(text: str) -> Reading:
    """Read what a coach or client typed, in English or Spanish.

    Never raises and never guesses in silence: words with several meanings become questions, and words that were
    not understood are listed. Nothing is kept or sent anywhere.

    >>> reading = read("on subs, MassHealth, needs a sober house near Worcester")
    >>> reading.need_ids[0], reading.values["near"]
    ('housing.recovery_residence', 'Worcester')
    """
    text = text[:LONGEST_TEXT]
    line = lexicon().line(mend(split_words(text)))
    if not line.words:
        return Reading()
    stretches = weighed_stretches(line)
    raised, urgent = alarms(line, text, stretches)
    alerts = tuple(hit for hit in raised if hit.alert not in NO_DANGER)
    named = named_needs(line)
    facts = facts_of(line, text)
    wished, guessed = ranked(line, text, named._replace(reads=(*urgent, *named.reads)), stretches, facts)
    hits = (*_shelter_asked(wished, alerts), *wished[:1], *_shelter_meant(wished, alerts), *wished[1:])
    found = _each_once(_for_the_asker(hits, facts, line))
    alerts += crisis.alerts_from_facts(alerts, facts)
    return Reading(
        needs=found,
        facts=facts,
        alerts=alerts,
        questions=questions_of(line, tuple(hit.alert for hit in alerts), () if alerts else guessed, facts),
        unread=_unread(line, _spans(found, facts, alerts), facts.get("near")),
        notes=notes_of(named, raised),
    )


def _shelter_asked(wished: tuple[NeedHit, ...], alerts: tuple[AlertHit, ...]) -> tuple[NeedHit, ...]:
    """A place to hide leads where one is asked for and nothing is more urgent."""
    if any(hit.alert in ("911", "988") for hit in alerts):
        return ()
    return tuple(hit for hit in wished if hit.need == _SAFE)


def _shelter_meant(wished: tuple[NeedHit, ...], alerts: tuple[AlertHit, ...]) -> tuple[NeedHit, ...]:
    """Where someone is hurt at home, a place to go may be a safe shelter."""
    if not any(hit.alert == "dv" for hit in alerts):
        return ()
    return tuple(replace(hit, need=_SAFE) for hit in wished if hit.need in _A_PLACE)


def _for_the_asker(hits: tuple[NeedHit, ...], facts: dict[str, FactHit], line: Line) -> tuple[NeedHit, ...]:
    """A group that a relative wants for themself is one for families."""
    asker = facts.get("asker")
    if asker is None or asker.value != "family":
        return hits
    return tuple(
        replace(hit, need=_FOR_FAMILIES) if hit.need == _MEETING and _is_for_me(line, hit) else hit for hit in hits
    )


def _is_for_me(line: Line, hit: NeedHit) -> bool:
    place = next(index for index, word in enumerate(line.words) if word.end > hit.span[0])
    return any(line.words[near].folded in _ME for near in line.sentence(place))


def _each_once(hits: tuple[NeedHit, ...]) -> tuple[NeedHit, ...]:
    once: dict[str, NeedHit] = {}
    for hit in hits:
        once.setdefault(hit.need, hit)
    return tuple(once.values())


def _spans(needs_read: tuple[NeedHit, ...], facts: dict[str, FactHit], alerts: tuple[AlertHit, ...]) -> list[Span]:
    spans = [hit.span for hit in needs_read] + [hit.span for hit in facts.values()]
    return spans + [hit.span for hit in alerts]


def _unread(line: Line, spans: list[Span], place: FactHit | None) -> tuple[str, ...]:
    """The words that are neither ordinary nor part of what was understood, as typed.

    A stretch of text that was understood may hold words that were not; only the name of a place may be strange.
    """
    known = lexicon()
    left = [
        word.text
        for word in line.words
        if word.folded not in known.ordinary
        and len(word.folded) > 1
        and not word.folded[0].isdigit()
        and not _is_within(word, spans if _has_meaning(word.folded) else [place.span] if place else [])
    ]
    return tuple(dict.fromkeys(left))


def _has_meaning(folded: str) -> bool:
    """Whether patterns or weights know the word."""
    return folded in lexicon().words or bool(weights().row(folded))


def _is_within(word: Word, spans: list[Span]) -> bool:
    return any(start <= word.start and word.end <= end for start, end in spans)
