"""Days and times in a text, as words that ``resmatch.schedule.read_when`` understands."""

from __future__ import annotations

import re

from resmatch.lexicon.lines import Places
from resmatch.lexicon.plain import Plain, Sign

_DAY = (
    r"(?:mon(?:day)?s?|tues?(?:day)?s?|wed(?:nesday)?s?|thu(?:rs?|rsday)?s?|fri(?:day)?s?|"
    r"sat(?:urday)?s?|sun(?:day)?s?|"
    r"lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|weekdays?|weekends?|"
    r"fin de semana|fines de semana|entre semana|wikenes|wiken|findes?)"
)
_PART = r"(?:mornings?|afternoons?|evenings?|nights?|overnights?)"
_SPANISH = {"lun": "mon", "mar": "tue", "mie": "wed", "jue": "thu", "vie": "fri", "sab": "sat", "dom": "sun"}
_DAYS = Sign(rf"\b{_DAY}(?:(?: and| y| or| o| to| thru| through| a|,|/)? {_DAY})*\b")
_SPAN = re.compile(rf"^({_DAY}) (?:to|thru|through|a) ({_DAY})$")
_CLOCK = r"(?:[01]?\d|2[0-3])(?: ?[ap]m?| ?[ap] m)?"
_RANGE = re.compile(rf"^ ?(?:from )?({_CLOCK}) ?(?:to|-|until|till|) ?({_CLOCK})\b")
_AFTER = Sign(r"\b(after|before|until) (\d{1,2}) ?([ap])m?\b", "after ", "before ", "until ")
_AFTER_WORK = Sign(
    r"\b(?:after|works? (?:un)?til+|off (?:work )?(?:at|(?:un)?til+)|later than|past) ([4-9])"
    r"(?! (?:months?|weeks?|days?|years?|yrs?|hours?|hrs?|minutes?|beers?|drinks?|kids?|children|rehabs?|"
    r"detox\w*|tr(?:y|ies)|times?|relapses?|surger\w+|doses?|meds|pills|of|or more|long|good|different|other|more|"
    r"sober|clean|people|meetings|sessions|classes|am)\b)\b",
    *("after ", "work", " off ", "later than ", "past "),
)
"""An hour without "pm" that someone names who works until then."""
_MEETING_TONIGHT = Sign(
    r"\b(?:meetings?|groups?|aa|na|smart|dharma)\b[^|]{0,30}\btonight\b|"
    r"\btonight\b[^|]{0,30}\b(?:meetings?|groups?|aa|na|smart|dharma)\b",
    "tonight",
)
_PART_WISHED = Sign(
    r"\b(morning|afternoon|evening|night)s? (?:(?:are|is|would be|works?) (?:best|better|good|fine|perfect|great)|"
    r"(?:works?|only)\b(?! (?:shift|nights|third)))"
)
_THEN = re.compile(
    r"^ (?:after|from) ([1-9])\b(?! (?:months?|weeks?|days?|years?|am))|^ (morning|afternoon|evening|night)s?\b"
)
_EARLY_HOUR = Sign(r"\b(?:0[4-9][0-5]\d|(?:[4-9]|10) (?:or (?:[4-9]|10) )?in the morning)\b(?! sick)")
_BUSY_WORDS = re.compile(r"\b(?:iop|php|work|works|working|shift|class|classes|school|dosing|group|job)\b[^|]{0,12}$")
_IN_A_PROGRAM = re.compile(r"\b(?:(?:in|has|during|at) (?:iop|php|school|class|work)|works|working) $")
_NOT_WISHED = re.compile(
    r"\b(?:last|friday night|out|released|leaving|since|by|until|court|every|start|starts|"
    r"died|used|tomorrow|cash|this|next|eviction|ends|"
    r"(?:from|of) (?:iop|rehab|detox|jail|prison|treatment)|past|(?:money|cash|ride|broke) til) $"
    r"|\b(?:out|getting out|released|gets out|by|until|till|til|since|discharged|leave|court date|"
    r"ends|interview|starting|due) (?:on )?$"
)
_PARTS: tuple[tuple[str, Sign], ...] = (
    (
        "night",
        Sign(
            r"\b(?:at night|late night|nighttime|de noche|por las? noches?|graveyard|nights|"
            r"overnights|overnight (?:meeting|group|line|hours|shelter)|night (?:shift|meeting|owl)|midnight(?! mass)|"
            r"candlelight|middle of the night|wee hours|"
            r"madrugadas?|noches|(?:12|1|2|3|4) am)\b"
        ),
    ),
    (
        "evening",
        Sign(
            r"\b(?:evenings?|after (?:my )?work|after (?:my )?shift|after dinner|after supper|"
            r"(?:por|en) las? tardes?|after hours|despues del trabajo|saliendo del trabajo|suppertime|"
            rf"{_DAY} (?:at )?(?:\d+ ?)?pm|(?:[5-9] ?)pm (?:group|meeting|iop|class|sessions?)|"
            r"salgo [^|]{0,30}?a las [4-8])\b"
        ),
    ),
    (
        "afternoon",
        Sign(r"\b(?:afternoons?|midday|lunch ?(?:time|hour|break)|(?<!before )(?<!by )(?<!til )noon|nooner)\b"),
    ),
    (
        "morning",
        Sign(
            r"\b(?:(?<!this )(?<!every )(?<!good )(?<!the )mornings?(?! sick)|before work|"
            r"before (?:my )?shift|(?:por|en) las? mananas?|de manana|tempran[oa]|"
            r"before noon|antes del trabajo|antes de entrar al trabajo|tempranito|"
            r"am (?:iop|group|meeting|hours|slot|only|sessions?)|crack of dawn|sunrise|sunup|at dawn|early bird|"
            r"(?:5|6|7|8|9) am(?! to\b))\b"
        ),
    ),
)
_BUSY_NIGHT = Sign(
    r"\b(?:night shift|third shift|3 rd shift|3 shift|graveyard shift|overnight shift|"
    r"works? (?:nights|overnights?|the night shift|graveyard|third shift)|trabajo de noche|"
    r"11 to 7)\b",
    *("shift", "work", "trabajo", "11 to 7"),
)
# An hour in a story ("up till 3 am drinking") or of a job is no wish.
_HOUR_TOLD = re.compile(
    r"\b(?:used|using|woke|wakes?|waking|drank|drinking|drunk|relapsed|till?|until|since|high|called|arrested|died|happened|"
    r"works?|working|shift|starts?|last night|yesterday|left|took|out)\b[^|]{0,16}$"
)
_SOME = re.compile(r"\b(?:some|most|many|few|all|those|these|other) $")
_NOT_THEN = re.compile(r"\b(?:cant do|cannot do|cant make|no|not|never|except|wont do|dont do) $")
_BUSY_EVENING = Sign(
    r"\b(?:second shift|2 nd shift|works? (?:evenings|second shift)|3 to 11)\b", "shift", "evenings", "3 to 11"
)


def wishes_of(plain: Plain) -> tuple[str, Places] | None:
    """When the person can come, as text for the schedule reader."""
    found = [(day, at) for day, at, busy in _day_texts(plain) if not busy]
    hours = _hours(plain)
    if not found:
        return hours or next((("tonight", at) for _, at in plain.find(_MEETING_TONIGHT)), None)
    days = (
        "; ".join(day for day, _ in found) if any(" " in day for day, _ in found) else ",".join(day for day, _ in found)
    )
    return (f"{days} {hours[0]}" if hours and " " not in days else days), found[0][1]


def _hours(plain: Plain) -> tuple[str, Places] | None:
    """From when or until when, or which part of the day."""
    for match, at in plain.find(_AFTER):
        return f"{match[1]} {match[2]}{match[3]}m", at
    for match, at in plain.find(_AFTER_WORK):
        return f"after {match[1]}pm", at
    return _part(plain)


def busy_of(plain: Plain) -> tuple[tuple[str, ...], Places] | None:
    """The times that are taken (IOP, work), as texts for the schedule reader."""
    texts: list[str] = []
    places: Places = ()
    for day, at, busy in _day_texts(plain):
        if busy:
            texts.append(day)
            places += at
    for part, expression in (("night", _BUSY_NIGHT), ("15:00-23:00", _BUSY_EVENING)):
        for _, at in plain.find(expression):
            texts.append(part)
            places += at
    return (tuple(dict.fromkeys(texts)), places) if texts else None


def _day_texts(plain: Plain) -> list[tuple[str, Places, bool]]:
    """Each run of days with its hours, its place, and whether it is taken by work or a program."""
    texts = []
    for found, at in plain.find(_DAYS):
        before = plain.text[max(0, found.start() - 24) : found.start()]
        if _NOT_WISHED.search(before):
            continue
        span = _SPAN.match(found[0])
        days = "-".join(map(_short, span.groups())) if span else _listed(found[0])
        hours = _RANGE.match(plain.text[found.end() :])
        busy = bool(_BUSY_WORDS.search(before)) and hours is not None
        if hours is None and _IN_A_PROGRAM.search(before):
            continue
        then = _THEN.match(plain.text[found.end() :])
        said = _clock(hours) if hours else _hours_said(then) if then else ""
        texts.append((f"{days} {said}".strip(), at, busy))
    return texts


def _listed(days: str) -> str:
    return ",".join(dict.fromkeys(map(_short, re.findall(_DAY, days))))


def _hours_said(then: re.Match[str]) -> str:
    """The hours right after a day: "tuesdays after 6", "sat mornings"."""
    return f"after {then[1]}pm" if then[1] else then[2]


def _short(day: str) -> str:
    if "wik" in day or "finde" in day or "week" in day or "semana" in day:
        return "weekdays" if day.startswith(("weekd", "entre")) else "weekends"
    return _SPANISH.get(day[:3], day[:3]) if day[-1] in "so" and not day.endswith("days") else day[:3]


def _clock(hours: re.Match[str]) -> str:
    start, end = _hour(hours[1]), _hour(hours[2])
    if end <= start and "m" not in hours[2]:
        end += 12
    return f"{start:02d}:00-{end:02d}:00"


def _hour(text: str) -> int:
    hour = int(re.match(r"\d+", text)[0])  # type: ignore[index]
    return hour % 12 + 12 if "p" in text else hour


def _part(plain: Plain) -> tuple[str, Places] | None:
    for match, at in plain.find(_PART_WISHED):
        return match[1], at
    busy = [at for _, at in plain.find(_BUSY_NIGHT)]
    for part, expression in _PARTS:
        for found, at in plain.find(expression):
            before = plain.text[: found.start()]
            told = (found[0].endswith(" am") and _HOUR_TOLD.search(before)) or _SOME.search(before)
            if _NOT_THEN.search(before):
                return f"not {part}", at
            if not told and not any(set(at) & set(other) for other in busy):
                return part, at
    return next((("morning", at) for _, at in plain.find(_EARLY_HOUR)), None)
