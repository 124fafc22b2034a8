"""The medicines a client takes or wants to start, as the medicines that places have policies about."""

from __future__ import annotations

from collections.abc import Iterable

from resmatch.matching.client import Client
from resmatch.matching.client_words import ANY_MEDICINE
from resmatch.matching.columns import Column, Record, bits
from resmatch.vocab import MEDICINES

MOUD = ("methadone", "buprenorphine", "naltrexone")
"""Medicines for opioid use, each with a policy of its own: a yes to one says nothing about another."""


def roots(medicines: Iterable[str]) -> tuple[str, ...]:
    """Give the medicines that forms belong to, without repeats: a shot of buprenorphine is buprenorphine."""
    named = (medicine for medicine in medicines if medicine != ANY_MEDICINE)
    return tuple(dict.fromkeys(MEDICINES.root(medicine) for medicine in named))


def takes(client: Client, medicine: str) -> bool:
    """Tell whether the client takes a medicine in any form."""
    return medicine in roots(client.takes)


def takes_or_starts(client: Client, medicine: str) -> bool:
    """Tell whether the client takes a medicine in any form or wants to start it."""
    return medicine in roots((*client.takes, *client.starts))


def dose_mg(client: Client, medicine: str) -> float | None:
    """Give the highest dose of a medicine the client told, or None."""
    doses = (dose for form, dose in client.doses_mg.items() if MEDICINES.root(form) == medicine)
    return max(doses, default=None)


def medicine_mask(medicines: Iterable[str]) -> int:
    """Give the bit set of medicines over ``_ROOTS``; "any" stands for all of them."""
    wanted = tuple(medicines)
    return bits(_ROOTS, _ROOTS if ANY_MEDICINE in wanted else roots(wanted))


def _read_provided(record: Record) -> int:
    provided = record.get("moud_provided")
    return bits(_ROOTS, roots(map(str, provided))) if isinstance(provided, list | tuple) else 0


_ROOTS = tuple(term.id for term in MEDICINES if not term.text("parent"))
PROVIDED = Column("medicines provided", ("moud_provided",), "uint64", 0, _read_provided)
"""The medicines a place gives or prescribes, as a bit set; 0 where it lists none."""
