"""The medicines a client takes or wants to start, as the medicines that places have policies about."""

from __future__ import annotations

from collections.abc import Iterable

from resmatch.matching.client import Client
from resmatch.vocab import MEDICINES

MOUD = ("methadone", "buprenorphine", "naltrexone")
"""Medicines for opioid use, each with a policy of its own: a yes to one says nothing about another."""

ANY_MEDICINE = "any"
"""What a client wants to start when any of the medicines will do."""


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
