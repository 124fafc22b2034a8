"""The questions a catalog should answer about each listing, each with how a record answers it.

A record answers yes, no, case by case, or not at all; silence is never a no. A question is only counted for the
listings it makes sense for.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from resmatch.matching.columns import Record, pluck
from resmatch.matching.contact import sessions_of
from resmatch.matching.listing import Listing
from resmatch.schedule import read_when, windows_of
from resmatch.vocab import MEDICINES, kind_of

EVENING = "weekdays 17:30-21:00"
"""A place has evening hours when it is open, or meets, at some time in these."""
MEDICINES_ASKED = ("methadone", "buprenorphine", "naltrexone")
PAYERS_ASKED = {
    "medicaid": "Medicaid",
    "medicare": "Medicare",
    "private": "private insurance",
    "none": "people without insurance",
    "sliding_scale": "a sliding scale",
}
"""The payers asked about, in the words of a sentence."""


class Answer(StrEnum):
    """What a record says to one question."""

    YES = "yes"
    NO = "no"
    CASE_BY_CASE = "case_by_case"
    SILENT = "not known"


@dataclass(frozen=True, slots=True)
class Question:
    """One question: a stable name, its words (``methadone``, ``evening hours``) and the answer.

    ``weight`` says how often the answer decides whether a place can be used, as a multiple of the rarest.
    """

    name: str
    words: str
    weight: int
    applies: Callable[[Record], bool]
    answer: Callable[[Record], Answer]


def has_flag(record: Record, flag: str) -> bool:
    """Tell whether the kind and type of a listing carry a flag."""
    kind_type = record.get("type")
    return flag in kind_of(str(record["kind"]), None if kind_type is None else str(kind_type)).flags


def _said(path: str) -> Callable[[Record], Answer]:
    def read(record: Record) -> Answer:
        value = pluck(record, path)
        return Answer(value) if value in ("yes", "no", "case_by_case") else Answer.SILENT

    return read


def _evening(record: Record) -> Answer:
    sessions = sessions_of(Listing(record))
    windows = windows_of(sessions)
    if not windows:
        return Answer.SILENT
    return Answer.YES if windows.intersects(read_when(EVENING).windows) else Answer.NO


def _pays(payer: str) -> Callable[[Record], Answer]:
    said = _said(f"payers.{payer}")

    def read(record: Record) -> Answer:
        return Answer.YES if record.get("cost") == "free" else said(record)

    return read


def _takes_people_on_medicine(record: Record) -> bool:
    return has_flag(record, "moud_policy_applies") and record["kind"] != "support_group"


def _is_paid_care(record: Record) -> bool:
    return has_flag(record, "treatment")


def _is_place_to_go(record: Record) -> bool:
    return bool(record.get("location")) and record.get("confidential_location") != "yes"


def _always(record: Record) -> bool:
    return True


def _language(code: str) -> Callable[[Record], Answer]:
    def read(record: Record) -> Answer:
        if code in _words(record, "languages"):
            return Answer.YES
        return Answer.NO if code in _words(record, "languages_not") else _said("interpreter")(record)

    return read


def _words(record: Record, field: str) -> tuple[object, ...]:
    value = record.get(field)
    return tuple(value) if isinstance(value, list | tuple) else ()


def _medicines() -> tuple[Question, ...]:
    return tuple(
        Question(f"moud.{name}", MEDICINES.label(name).lower(), 5, _takes_people_on_medicine, _said(f"moud.{name}"))
        for name in MEDICINES_ASKED
    )


def _payers() -> tuple[Question, ...]:
    return tuple(
        Question(f"payers.{name}", words, 3, _is_paid_care, _pays(name)) for name, words in PAYERS_ASKED.items()
    )


def _keeps_hours(record: Record) -> bool:
    return record["kind"] != "helpline" and not has_flag(record, "congregate") and record["kind"] != "housing"


def _cares_for_people(record: Record) -> bool:
    return record["kind"] in ("treatment", "medication", "mental_health", "support_group")


def _may_house_families(record: Record) -> bool:
    return record["kind"] in ("housing", "treatment")


def _starts_medicine(record: Record) -> bool:
    return record["kind"] == "medication"


QUESTIONS: tuple[Question, ...] = (
    *_medicines(),
    *_payers(),
    Question("evening", "evening hours", 2, _keeps_hours, _evening),
    Question("same_day", "same-day start", 3, _starts_medicine, _said("same_day_start")),
    Question("wheelchair", "a step-free way in", 2, _is_place_to_go, _said("accessibility.wheelchair")),
    Question("spanish", "Spanish", 1, _always, _language("es")),
    Question("children", "children", 2, _may_house_families, _said("children.accepted")),
    Question("minors", "people under 18", 1, _cares_for_people, _said("minors")),
)
"""Every question, in printed order."""
