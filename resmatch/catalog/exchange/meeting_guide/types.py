"""The type codes of the Meeting Guide format and what each says in the fields of a catalog.

Codes and their names: code4recovery/spec, types.json (87 types, MIT), and two codes of the format itself, ONL
(online) and TC (location temporarily closed). X is the room and XB the bathroom: two facts. A code that is
absent says nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

ONLINE, CLOSED_PLACE = "ONL", "TC"
_LISTS = frozenset(
    {"support_group.formats", "support_group.composition", "support_group.focus"}
    | {"languages", "pathways", "culturally_specific", "populations", "tags"}
)


@dataclass(frozen=True, slots=True)
class MeetingType:
    """One code: its name, the fields it fills (none where no field can say it), and a pathway it adds.

    ``pathway`` holds beside that of the fellowship: a women's meeting of AA is both 12-step and for women.
    """

    label: str
    facts: tuple[tuple[str, str], ...] = ()
    pathway: str = ""


def _format(label: str, word: str) -> MeetingType:
    return MeetingType(label, (("support_group.formats", word),))


def _language(label: str, code: str) -> MeetingType:
    return MeetingType(label, (("languages", code),))


def _company(label: str, word: str, *focus: str) -> MeetingType:
    about = tuple(("support_group.focus", topic) for topic in focus)
    return MeetingType(label, (("support_group.composition", word), *about), pathway=word)


TYPES: Mapping[str, MeetingType] = {
    "11": _format("11th Step Meditation", "meditation"),
    "12x12": _format("12 Steps & 12 Traditions", "steps_and_traditions"),
    "A": MeetingType("Secular", (("pathways", "secular"), ("support_group.formats", "secular")), "secular"),
    "ABSI": _format("As Bill Sees It", "as_bill_sees_it"),
    "AL": MeetingType("Concurrent with Alateen", (("tags", "Alateen at the same time"),)),
    "AL-AN": MeetingType("Concurrent with Al-Anon", (("tags", "Al-Anon at the same time"),)),
    "B": _format("Big Book", "big_book"),
    "BA": MeetingType("Babysitting Available", (("child_care", "yes"),)),
    "BE": MeetingType("Newcomer", (("support_group.newcomers", "yes"), ("support_group.formats", "newcomer"))),
    "BI": _company("Bisexual", "lgbtq", "bisexual"),
    "BRK": _format("Breakfast", "breakfast"),
    "C": _format("Closed", "closed"),
    "CAN": _format("Candlelight", "candlelight"),
    "CF": MeetingType("Child-Friendly", (("children.accepted", "yes"),)),
    "D": _format("Discussion", "discussion"),
    "DB": MeetingType("Digital Basket"),
    "DD": MeetingType("Dual Diagnosis", (("populations", "co_occurring"), ("support_group.focus", "dual_diagnosis"))),
    "DR": _format("Daily Reflections", "daily_reflections"),
    "FF": MeetingType("Fragrance Free", (("accessibility.fragrance_free", "yes"),)),
    "G": _company("Gay", "lgbtq", "gay"),
    "GR": _format("Grapevine", "grapevine"),
    "H": _format("Birthday", "birthday"),
    "L": _company("Lesbian", "lgbtq", "lesbian"),
    "LGBTQ": _company("LGBTQ", "lgbtq"),
    "LIT": _format("Literature", "literature"),
    "LS": _format("Living Sober", "living_sober"),
    "M": _company("Men", "men"),
    "MED": _format("Meditation", "meditation"),
    "N": MeetingType("Native American", (("culturally_specific", "native_american"), ("pathways", "native")), "native"),
    "NB": _company("Non-Binary", "lgbtq", "nonbinary"),
    "NDG": MeetingType("Indigenous", (("culturally_specific", "native_american"), ("pathways", "native")), "native"),
    "O": _format("Open", "open"),
    "OUT": _format("Outdoor", "outdoor"),
    "P": MeetingType("Professionals", (("support_group.focus", "professionals"),), "professionals"),
    "POA": MeetingType("Proof of Attendance", (("attendance_proof", "yes"),)),
    "POC": MeetingType("People of Color", (("culturally_specific", "bipoc"),), "cultural"),
    "SEN": _company("Seniors", "older_adults"),
    "SM": _format("Smoking Permitted", "smoking_permitted"),
    "SP": _format("Speaker", "speaker"),
    "ST": _format("Step Study", "step"),
    "T": _company("Transgender", "lgbtq", "trans"),
    "TR": _format("Tradition Study", "tradition"),
    "W": _company("Women", "women"),
    "X": MeetingType("Wheelchair Access", (("accessibility.wheelchair", "yes"),)),
    "XB": MeetingType("Wheelchair-Accessible Bathroom", (("accessibility.accessible_restroom", "yes"),)),
    "XT": _format("Cross Talk Permitted", "cross_talk"),
    "Y": _company("Young People", "young_people"),
    # Languages. SL is Slovenian here; other formats use it for sign language.
    "AF": MeetingType("Afrikaans"),
    "AM": _language("Amharic", "am"),
    "AR": _language("Arabic", "ar"),
    "ASL": _language("American Sign Language", "ase"),
    "BG": _language("Bulgarian", "bg"),
    "DA": _language("Danish", "da"),
    "DE": _language("German", "de"),
    "EL": _language("Greek", "el"),
    "EN": _language("English", "en"),
    "FA": _language("Persian", "fa"),
    "FI": _language("Finnish", "fi"),
    "FR": _language("French", "fr"),
    "HE": _language("Hebrew", "he"),
    "HI": _language("Hindi", "hi"),
    "HR": _language("Croatian", "hr"),
    "HU": _language("Hungarian", "hu"),
    "IS": _language("Icelandic", "is"),
    "ITA": _language("Italian", "it"),
    "JA": _language("Japanese", "ja"),
    "KA": MeetingType("Georgian"),
    "KOR": _language("Korean", "ko"),
    "LT": _language("Lithuanian", "lt"),
    "ML": MeetingType("Malayalam"),
    "MT": MeetingType("Maltese"),
    "NE": _language("Nepali", "ne"),
    "NL": _language("Dutch", "nl"),
    "NO": _language("Norwegian", "no"),
    "POL": _language("Polish", "pl"),
    "POR": _language("Portuguese", "pt"),
    "PUN": _language("Punjabi", "pa"),
    "RUS": _language("Russian", "ru"),
    "S": _language("Spanish", "es"),
    "SK": _language("Slovak", "sk"),
    "SL": _language("Slovenian", "sl"),
    "SV": _language("Swedish", "sv"),
    "TH": _language("Thai", "th"),
    "TL": _language("Tagalog", "tl"),
    "TUR": _language("Turkish", "tr"),
    "UK": _language("Ukrainian", "uk"),
}
"""Every code but ONL and TC."""

_BY_UPPER = {code.upper(): code for code in (*TYPES, ONLINE, CLOSED_PLACE)}


def code_of(word: str) -> str | None:
    """Return the code as the format spells it (some feeds write ``onl``), or None for one it does not have."""
    return _BY_UPPER.get(word.strip().upper())


def facts_of_types(codes: Sequence[str]) -> dict[str, object]:
    """Return the catalog fields that a list of type codes fills; codes the format does not have fill none.

    ONL means by video. TC closes the place: the meeting is closed for now unless it is also online.
    """
    known = [code for code in map(code_of, codes) if code]
    facts: dict[str, object] = {}
    for code in dict.fromkeys(known):
        for path, value in TYPES[code].facts if code in TYPES else ():
            _put(facts, path, value)
    if ONLINE in known:
        facts["modality"] = ["video"]
    elif CLOSED_PLACE in known:
        facts["status"] = "temporarily_closed"
    return facts


def pathways_of_types(codes: Iterable[str]) -> tuple[str, ...]:
    """Return the pathways that the codes add to those of the fellowship."""
    known = [TYPES[code].pathway for code in map(code_of, codes) if code is not None and code in TYPES]
    return tuple(dict.fromkeys(filter(None, known)))


def _put(facts: dict[str, object], path: str, value: str) -> None:
    group, _, name = path.rpartition(".")
    home = facts.setdefault(group, {}) if group else facts
    assert isinstance(home, dict), "a field of a group stands in that group"
    if path not in _LISTS:
        home[name] = value
    elif value not in home.setdefault(name, []):
        home[name].append(value)
