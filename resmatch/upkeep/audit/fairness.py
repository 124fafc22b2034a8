"""Who finds less than others, and which field of the catalog is the cause.

Every invented client differs from a plain one in a single attribute, so any difference in what is
found comes from that attribute alone. This shows gaps to close with a call; it judges nobody.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np

from resmatch.matching import assemble
from resmatch.matching.client import Client
from resmatch.matching.index import Index
from resmatch.matching.judge import Judgement, judge_need
from resmatch.matching.outcome import TIERS, Outcome, Tier, hard_outcomes
from resmatch.matching.places import miles
from resmatch.matching.profile import DEFAULT
from resmatch.upkeep.audit.caseload import Case, caseload

FAIRNESS_SCHEMA = "resmatch/audit-fairness/1"
_FITS = TIERS.index(Tier.FITS)
_CAUSES_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Row:
    """What one invented client finds over all needs of the catalog.

    ``without`` counts needs with nothing that fits, ``nearest_miles`` is the median over needs of the
    nearest fit (None where there is none), ``causes`` names the checks that kept most listings out.
    """

    attribute: str
    value: str
    fits: int
    call_first: int
    excluded: int
    needs: int
    without: int
    nearest_miles: float | None
    causes: tuple[tuple[str, int], ...]

    def to_dict(self) -> dict[str, Any]:
        """Give plain data for JSON."""
        return {
            "attribute": self.attribute,
            "value": self.value,
            "fits": self.fits,
            "call_first": self.call_first,
            "excluded": self.excluded,
            "needs": self.needs,
            "needs_without_a_fit": self.without,
            "share_without_a_fit": round(self.without / self.needs, 3) if self.needs else None,
            "nearest_fit_median_mi": self.nearest_miles,
            "causes": [{"check": name, "listings": number} for name, number in self.causes],
        }


@dataclass(frozen=True, slots=True)
class FairnessReport:
    """One row for each invented client, the plain one first."""

    listings: int
    rows: tuple[Row, ...]

    def to_dict(self) -> dict[str, Any]:
        """Give plain data for JSON."""
        return {
            "schema": FAIRNESS_SCHEMA,
            "listings": self.listings,
            "rows": [row.to_dict() for row in self.rows],
        }

    def to_text(self) -> str:
        """Give a table of at most 80 letters a line."""
        head = f"{'who':<27}{'fits':>6}{'call':>6}{'aside':>7}{'none':>10}  because of"
        lines = [f"{self.listings} listings; each client differs from the first in one thing.", "", head]
        lines += [_line(row) for row in self.rows]
        lines += ["", "none: needs for which nothing fits, of all needs of the catalog."]
        return "\n".join(lines) + "\n"


def audit_fairness(index: Index, now: datetime) -> FairnessReport:
    """Ask every need of the catalog for every invented client and count what each finds."""
    cases = caseload(index, now)
    plain = _causes(_judged(index, cases[0].client))
    return FairnessReport(len(index.records), tuple(_row(index, case, plain) for case in cases))


def _line(row: Row) -> str:
    who = row.value if row.attribute == "plain" else f"{row.attribute}: {row.value}"
    causes = ", ".join(name.replace("_", " ") for name, _ in row.causes)
    counts = f"{row.fits:>6}{row.call_first:>6}{row.excluded:>7}{f'{row.without} of {row.needs}':>10}"
    return f"{who[:26]:<27}{counts}  {causes}"[:80].rstrip()


def _row(index: Index, case: Case, plain: Counter[str]) -> Row:
    judged = _judged(index, case.client)
    counts = [assemble.counts(judgement) for judgement in judged]
    nearest = [found for judgement in judged if (found := _nearest_fit(judgement, case.client)) is not None]
    causes = _causes(judged) - plain
    return Row(
        attribute=case.attribute,
        value=case.value,
        fits=sum(count.fits for count in counts),
        call_first=sum(count.call_first for count in counts),
        excluded=sum(count.excluded for count in counts),
        needs=len(counts),
        without=sum(count.fits == 0 for count in counts),
        nearest_miles=round(float(np.median(nearest)), 1) if nearest else None,
        causes=tuple(sorted(causes.items(), key=lambda item: (-item[1], item[0]))[:_CAUSES_SHOWN]),
    )


def _judged(index: Index, client: Client) -> tuple[Judgement, ...]:
    return tuple(judge_need(index, need, client, DEFAULT) for need in client.needs)


def _nearest_fit(judged: Judgement, client: Client) -> float | None:
    away = miles(judged.rows, client)[judged.tier == _FITS]
    known = away[~np.isnan(away)]
    return float(known.min()) if len(known) else None


def _causes(judged: Iterable[Judgement]) -> Counter[str]:
    """Count over all needs the listings that each check kept from fitting."""
    found: Counter[str] = Counter()
    for judgement in judged:
        for check, grades in zip(judgement.checks, judgement.check_grades, strict=True):
            found[check.name] += int((hard_outcomes(grades) > Outcome.MET).sum())
    return +found
