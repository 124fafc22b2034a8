"""The questions of AHC-HRSN, PRAPARE and BARC-10 that can suggest a need, and the answers that do.

LOINC codes of PRAPARE and those of AHC named in the design notes were seen in stored sources; the other AHC codes
and the answer codes of AHC are memory. All question codes have a valid check digit (a test computes it). Labels are
this project's own words. The order of the BARC-10 items is memory.
"""

from __future__ import annotations

from dataclasses import dataclass

DECLINED = frozenset(
    ("la30122-8", "i choose not to answer this question", "choose not to answer", "declined", "refused")
)
YES = ("yes", "la33-6", "true", "1")
NO = ("no", "la32-8", "false", "0")
_OFTEN = ("often true", "la28397-0", "sometimes true", "la6729-3", "often", "sometimes")


@dataclass(frozen=True, slots=True)
class Item:
    """A question: its LOINC code, its topic in plain words, and the answers that suggest needs."""

    code: str
    topic: str
    yields: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]


def _one(code: str, topic: str, answers: tuple[str, ...], *needs: str) -> Item:
    return Item(code, topic, ((answers, needs),))


ITEMS: dict[str, Item] = {
    item.code: item
    for item in (
        Item(
            "71802-3",
            "where you live",
            (
                (
                    ("i do not have a steady place to live", "la31995-6", "i do not have housing", "la30190-5"),
                    ("housing.emergency_shelter", "housing.permanent"),
                ),
                (
                    ("i have a place to live today, but i am worried about losing it in the future", "la31994-9"),
                    ("housing.rent_help", "housing.permanent"),
                ),
            ),
        ),
        _one("93033-9", "worry about losing housing", YES, "housing.rent_help", "housing.eviction"),
        Item(
            "96778-6",
            "problems with the home",
            (
                (("lack of heat", "la31999-8"), ("housing.utilities",)),
                (
                    ("pests", "mold", "lead paint or pipes", "oven or stove not working", "water leaks"),
                    ("legal.civil", "housing.permanent"),
                ),
            ),
        ),
        _one("88122-7", "worry about food", _OFTEN, "basics.food", "income.benefits"),
        _one("88123-5", "food did not last", _OFTEN, "basics.food", "income.benefits"),
        _one("93030-5", "getting to places", (*YES, "la30133-5", "la30134-3"), "transport"),
        _one("96779-4", "electric, gas, oil or water", (*YES, "already shut off", "la32002-0"), "housing.utilities"),
        _one(
            "76513-1",
            "paying for the basics",
            ("very hard", "somewhat hard"),
            "income.emergency_cash",
            "income.benefits",
        ),
        _one(
            "96780-2",
            "finding or keeping work",
            ("yes, help finding work", "yes, help keeping work", *YES),
            "employment.job_search",
        ),
        _one(
            "96781-0",
            "help with daily tasks",
            ("i could use a little more help", "i need a lot more help"),
            "health.disability",
        ),
        _one(
            "93159-2",
            "feeling alone",
            ("often", "always", "sometimes"),
            "support.sober_social",
            "mental_health.peer_warmline",
        ),
        _one("96782-8", "school or training", YES, "employment.training", "education.ged"),
        _one("96842-0", "tobacco", ("daily or almost daily", "weekly", "monthly"), "behavioral.tobacco"),
        _one("93038-8", "stress", ("quite a bit", "la13902-4", "very much", "la13914-9"), "mental_health.counseling"),
        _one("69861-3", "doing errands alone", YES, "health.disability"),
        _one("82589-3", "school finished", ("less than high school degree", "la30191-3"), "education.ged"),
        _one("67875-5", "work now", ("unemployed", "la17956-6"), "employment.job_search"),
        _one("76437-3", "health insurance", ("none/uninsured", "none", "uninsured", "la30194-7"), "health.insurance"),
        _one(
            "93029-7",
            "seeing people you care about",
            ("less than once a week", "la27722-0"),
            "support.sober_social",
            "support.rcc",
        ),
        _one("93028-9", "jail in the last year", YES, "legal.court_supervision"),
        _one("93034-7", "served in the armed forces", YES, "support.veterans"),
        Item(
            "93031-3",
            "things you could not get",
            (
                (("food", "la30125-1"), ("basics.food",)),
                (("clothing", "la30126-9"), ("basics.clothing",)),
                (("utilities", "la30124-4"), ("housing.utilities",)),
                (("child care", "la30127-7"), ("family.childcare",)),
                (("phone", "la30129-3"), ("basics.phone_internet",)),
                (("medicine or any health care", "la30128-5"), ("health.primary_care", "health.insurance")),
            ),
        ),
        _one("93026-3", "feeling safe where you live", NO, "safety.domestic_violence"),
        _one("76501-6", "afraid of a partner", YES, "safety.domestic_violence"),
    )
}
"""Items of AHC-HRSN and PRAPARE by LOINC code."""

SAFETY_ITEMS = frozenset(("93026-3", "76501-6"))
HITS_TOTAL = "95614-4"
HITS_ITEMS = ("95618-5", "95617-7", "95616-9", "95615-1")
HITS_ALARM_FROM = 11
"""Of 4 to 20: the cut-off of the HITS tool and of AHC-HRSN."""
HITS_POINTS = {
    "never": 1, "la6270-8": 1, "rarely": 2, "la10066-1": 2, "sometimes": 3, "la10082-8": 3,
    "fairly often": 4, "la16644-9": 4, "frequently": 5, "la6482-9": 5,
}  # fmt: skip

BARC_LOW_UP_TO = 3
"""Of 1 (strongly disagree) to 6 (strongly agree): an item that the person rather disagrees with."""
BARC_ITEMS: dict[str, tuple[str, tuple[str, ...]]] = {
    "barc10.1": ("things more important than using", ("support.coach",)),
    "barc10.2": ("being happy with life", ("mental_health.counseling", "support.coach")),
    "barc10.3": ("energy for your goals", ("wellness.fitness", "health.primary_care")),
    "barc10.4": ("belonging to a community", ("support.rcc", "community.volunteer")),
    "barc10.5": ("support from friends", ("support.mutual_aid", "support.sober_social")),
    "barc10.6": ("a full life without using", ("support.sober_social", "community.volunteer")),
    "barc10.7": ("a home that helps recovery", ("housing.recovery_residence",)),
    "barc10.8": ("responsibility for yourself", ("wellness.life_skills",)),
    "barc10.9": ("working with professionals", ("support.coach", "navigation.general")),
    "barc10.10": ("progress in recovery", ("support.coach",)),
}
