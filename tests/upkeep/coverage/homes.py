"""A catalog with known holes: fourteen men's houses that nobody asked about methadone, and more."""

from __future__ import annotations

from typing import Any

from resmatch.upkeep.coverage import Coverage, coverage_of

Record = dict[str, Any]
WORCESTER = {"city": "Worcester", "state_province": "MA", "postal_code": "01609"}
SPRINGFIELD = {"city": "Springfield", "state_province": "MA"}


def house(number: int, **facts: Any) -> Record:
    base = {"id": f"house-{number}", "name": f"House {number}", "kind": "housing", "type": "recovery_residence"}
    return {**base, "location": WORCESTER, **facts}


def clinic(number: int, **facts: Any) -> Record:
    base = {"id": f"clinic-{number}", "name": f"Clinic {number}", "kind": "medication", "type": "office"}
    return {**base, "location": SPRINGFIELD, **facts}


def hours(start: str, end: str) -> list[Record]:
    return [{"kind": "hours", "days": ["mon", "tue"], "start": start, "end": end}]


MEN = [house(number, serves_gender=["men"], moud={"buprenorphine": "yes"}) for number in range(14)]
WOMEN = [house(20 + number, serves_gender=["women"], moud={"methadone": "yes"}) for number in range(2)]
CLINICS = [clinic(number, schedules=hours("09:00", "17:00"), payers={"medicaid": "yes"}) for number in range(3)]
ALL = [*MEN, *WOMEN, *CLINICS]


def coverage(*records: Record) -> Coverage:
    return coverage_of(records or ALL)
