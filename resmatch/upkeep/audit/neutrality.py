"""Does it move the order when a listing is sponsored or has another owner? It must not.

Every pair of listings is told apart in at least one round: round ``b`` flips the listings whose row
number has bit ``b`` set, so about log2(n) rounds cover all pairs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from resmatch.matching.columns import Record
from resmatch.matching.compile import all_columns
from resmatch.matching.index import Index, compile_records
from resmatch.matching.judge import judge_need
from resmatch.matching.profile import DEFAULT
from resmatch.upkeep.audit.caseload import Case, caseload

NEUTRALITY_SCHEMA = "resmatch/audit-neutrality/1"
_FLIPPED: dict[str, Any] = {"sponsored": "yes", "owner": "an invented owner", "same_owner_as": ["another-listing"]}


@dataclass(frozen=True, slots=True)
class NeutralityReport:
    """How many rankings were compared, and those that moved (need, attribute, value)."""

    listings: int
    rankings: int
    rounds: int
    moved: tuple[tuple[str, str, str], ...]

    @property
    def ok(self) -> bool:
        """Whether no ranking moved."""
        return not self.moved

    def to_dict(self) -> dict[str, Any]:
        """Give plain data for JSON."""
        return {
            "schema": NEUTRALITY_SCHEMA,
            "ok": self.ok,
            "listings": self.listings,
            "rankings": self.rankings,
            "rounds": self.rounds,
            "flipped": sorted(_FLIPPED),
            "moved": [{"need": need, "attribute": about, "value": value} for need, about, value in self.moved],
        }

    def to_text(self) -> str:
        """Say the result in a few lines."""
        head = f"Compared {self.rankings} rankings of {self.listings} listings in {self.rounds} rounds."
        if self.ok:
            return f"{head}\nNone moved when listings were sponsored or changed owner.\n"
        rows = "\n".join(f"  moved: {need} ({about}: {value})" for need, about, value in self.moved)
        return f"{head}\n{rows}\n"


def audit_neutrality(index: Index, now: datetime) -> NeutralityReport:
    """Flip sponsored and owner on half of the listings, round by round, and compare every ranking."""
    cases = caseload(index, now)
    rounds = max(1, len(index.records).bit_length())
    before = dict(_orders(index, cases))
    moved = [
        key for bit in range(rounds) for key, order in _orders(_flipped(index, bit), cases) if before[key] != order
    ]
    return NeutralityReport(len(index.records), len(before), rounds, tuple(dict.fromkeys(moved)))


def _flipped(index: Index, bit: int) -> Index:
    records = [_flip(record) if row >> bit & 1 else record for row, record in enumerate(index.records)]
    return compile_records(records, all_columns(), index.facts)


def _flip(record: Record) -> Record:
    plain = {name: value for name, value in record.items() if name not in _FLIPPED}
    return plain if record.get("sponsored") == "yes" else {**plain, **_FLIPPED}


def _orders(index: Index, cases: tuple[Case, ...]) -> Iterator[tuple[tuple[str, str, str], list[tuple[int, int]]]]:
    """Give for each need and case the rows in order with their tier."""
    for case in cases:
        for need in case.client.needs:
            judged = judge_need(index, need, case.client, DEFAULT)
            rows = judged.rows.numbers[judged.order].tolist()
            tiers = judged.tier[judged.order].tolist()
            yield (need, case.attribute, case.value), list(zip(rows, tiers, strict=True))
