"""Numbers with a unit in a text: days since last use, hours, money, miles."""

from __future__ import annotations

from resmatch.lexicon.lines import Places
from resmatch.lexicon.plain import Plain, Sign

DAYS = {"day": 1, "week": 7, "month": 30, "year": 365, "yr": 365, "dia": 1, "semana": 7, "mes": 30, "ano": 365}
_UNIT = r"(day|week|month|year|yr|dia|semana|mes|ano)(?:e?s)?"
_SOBER = (
    r"(?:clean|sober|abstinent|in recovery|off|without|free|no (?:drinking|using|drugs|"
    r"alcohol)|sobri[oa]|limpi[oa]|not (?:drinking|using))"
)
_ABSTINENT = (
    Sign(rf"\b(\d+|a) {_UNIT} (?:of )?(?:\w+ )?{_SOBER}\b(?! work)"),
    Sign(rf"\b{_SOBER} (?:for |now |date )?(?:about |almost |over )?(\d+|a) {_UNIT}\b(?! ago)"),
    Sign(
        rf"\b(?:havent|hasnt|not|no) (?:used|drank|drunk|had (?:a drink|anything)|touched anything|"
        rf"smoked|picked up) (?:in|for) (?:about |over )?(\d+|a) {_UNIT}\b",
        *("havent ", "hasnt ", "not ", "no "),
    ),
    Sign(
        rf"\b(?:quit|stopped|last (?:used|drank|use|drink)(?: was)?|day) (?:drinking |using |"
        rf"smoking |everything )?(?:about )?(\d+|a) {_UNIT} ago\b",
        " ago",
    ),
    Sign(r"\b(?:day) (\d+)()\b"),
)
_HOURS = Sign(
    r"\b(?:last|quit|stopped|used|drank|drink|drinking|dose)\b[^|]{0,30}?\b(\d+) (?:hours?|hrs?)(?: ago)?\b",
    *(" hour", " hr"),
)
_YESTERDAY = Sign(
    r"\b(?:(?:last (?:used?|drank|drink|drink was|use was|dose|shot|hit))|quit|stopped|used|"
    r"drank|relapsed|got high|using|drinking)\b[^|]{0,24}?\b(yesterday|last night|"
    r"this morning|today)\b",
    *("yesterday", "last night", "this morning", "today"),
)
_AGO_HOURS = {"yesterday": 24.0, "last night": 12.0, "this morning": 6.0, "today": 4.0}
_WEEKLY = Sign(r"\$(\d[\d,]*)(?:\.\d+)? ?(?:a|per|each|every)? ?(?:week|wk|weekly)\b", "$")
_WORD_WEEKLY = Sign(r"\b(\d{2,4}) (?:dollars |bucks )?(?:a|per|each) week\b", " week")
_UPFRONT = Sign(
    r"\b(?:have|has|only|got|up to|under|most|max|afford|saved|tengo)[^|"
    r"$]{0,15}?\$(\d[\d,]*)(?! ?(?:a|per|each|every)? ?(?:week|wk|weekly|month|an hour|hour))"
)
_MILES = Sign(r"\b(?:within )?(\d+(?:\.\d+)?) ?(?:mi|miles?|millas)\b", "mi")
_KILOMETRES = Sign(r"\bwithin (\d+(?:\.\d+)?) ?(?:km|kilometers?)\b", "within ")
_DOSED = {"methadone": "methadone", "buprenorphine": "(?:suboxone|subs?|bupe|bup|buprenorphine|subutex)"}
_DOSE_SAID = (
    r"\b(\d{1,3}) ?(?:mg|mgs|milligrams)(?: a day| daily)?(?: of| on)? (?:my )?NAME\b",
    r"\bNAME(?: at| dose| dose of| is)? (\d{1,3}) ?(?:mg|mgs|milligrams)\b",
)
_DOSES = {
    medicine: tuple(Sign(said.replace("NAME", name), "mg", "milligram") for said in _DOSE_SAID)
    for medicine, name in _DOSED.items()
}
_CLINIC_DOSE = Sign(
    r"\b(?:dose|dosing|dosed)(?: is| at| of)? (\d{2,3})(?: mg)?(?: at| from) (?:the|my) clinic\b", " clinic"
)
MILES_PER_KM = 0.621371


def days_abstinent_of(plain: Plain) -> tuple[int, Places] | None:
    """Days since last use, as said."""
    for expression in _ABSTINENT:
        for found, at in plain.find(expression):
            count = 1.0 if found[1] == "a" else float(found[1])
            return int(count * DAYS.get(found[2], 1)), at
    return None


def last_use_hours_of(plain: Plain) -> tuple[float, Places] | None:
    """Hours since last use, as said; "yesterday" counts as 24."""
    for found, at in plain.find(_HOURS):
        return float(found[1]), at
    for found, at in plain.find(_YESTERDAY):
        return _AGO_HOURS[found[1]], at
    return None


def money_of(plain: Plain) -> dict[str, tuple[float, Places]]:
    """What the person can pay a week and at once, in dollars."""
    money: dict[str, tuple[float, Places]] = {}
    for name, expressions in (("max_week", (_WEEKLY, _WORD_WEEKLY)), ("max_upfront", (_UPFRONT,))):
        for expression in expressions:
            for found, at in plain.find(expression):
                money.setdefault(name, (float(found[1].replace(",", "")), at))
    return money


def miles_of(plain: Plain) -> tuple[float, Places] | None:
    """The distance the person can go, in miles."""
    for found, at in plain.find(_MILES):
        return float(found[1]), at
    for found, at in plain.find(_KILOMETRES):
        return round(float(found[1]) * MILES_PER_KM, 1), at
    return None


def doses_of(plain: Plain) -> dict[str, tuple[float, Places]]:
    """The daily dose of methadone or buprenorphine, in mg, by medicine."""
    doses: dict[str, tuple[float, Places]] = {}
    for medicine, expressions in _DOSES.items():
        for expression in expressions:
            for found, at in plain.find(expression):
                doses.setdefault(medicine, (float(found[1]), at))
    for found, at in plain.find(_CLINIC_DOSE):
        doses.setdefault("methadone", (float(found[1]), at))
    return doses
