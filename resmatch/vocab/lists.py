"""The closed lists that are plain vocabularies, one name each."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from resmatch.text import fold
from resmatch.vocab import _tables
from resmatch.vocab.terms import Vocabulary

PATHWAYS = Vocabulary(_tables.PATHWAYS)
"""Ways of recovery. Flags: faith, twelve_step, secular, medicine_friendly."""

FELLOWSHIPS = Vocabulary(_tables.FELLOWSHIPS)
"""Groups with a name; ``pathways``, ``medicine`` (yes, varies, unknown, na), ``needs``, ``audience``."""

PAYERS = Vocabulary(_tables.PAYERS)
"""Ways to pay, ``none`` (no insurance) included."""

MEDICINES = Vocabulary(_tables.MEDICINES)
"""Medicines and classes of medicine. Flags: moud, maud, opioid, otp_only, rescue, class."""

OTHER_MEDICINES = Vocabulary(_tables.OTHER_MEDICINES)
"""The classes of medicine that an entry can have a rule about."""

SUBSTANCES = Vocabulary(_tables.SUBSTANCES)
"""Substances. Flags: street (may hold fentanyl), opioid, withdrawal_danger."""

BEHAVIORS = Vocabulary(_tables.BEHAVIORS)
"""Behaviors a person may want to change; ``need`` is the need that stands for it."""

POPULATIONS = Vocabulary(_tables.POPULATIONS)
"""Groups of people; ``need`` is what a place made for them also answers."""

MODALITIES = Vocabulary(_tables.MODALITIES)
"""How help reaches a person. Flag: remote."""

ACCESSIBILITY = Vocabulary(_tables.ACCESSIBILITY)
"""What makes a place usable."""

MEDICAL_SUPPORT = Vocabulary(_tables.MEDICAL_SUPPORT)
"""Health needs a place to stay must be able to support."""

DOCUMENTS = Vocabulary(_tables.DOCUMENTS)
"""Papers a place may ask for."""

RECORDS = Vocabulary(_tables.RECORDS)
"""Kinds of record a client may choose to share."""

PROGRAMS = Vocabulary(_tables.PROGRAMS)
"""Classes and programs a court or an employer may ask for."""

CREDENTIALS = Vocabulary(_tables.CREDENTIALS)
"""Credentials of coaches, with ``issuer``, ``requirement``, ``as_of`` and ``source``."""

LANGUAGES = Vocabulary(_tables.LANGUAGES)
"""Languages by BCP-47 tag; ``name`` is the language's own name. Flag: sign."""

STATES = Vocabulary(_tables.STATES)
"""States and territories by their two letters."""

STALENESS: Mapping[str, Mapping[str, int]] = _tables.STALENESS
"""Days: ``expires`` by group of facts (a yes must be asked again), ``recheck`` by kind (a call is due)."""


@cache
def _state_of_program() -> dict[str, str]:
    return {fold(name): state for term in PAYERS for name, state in term.pairs("states").items()}


def program_state(word: str) -> str | None:
    """Return the state that a payer name belongs to (MA for MassHealth), or None for any other word."""
    return _state_of_program().get(fold(word))
