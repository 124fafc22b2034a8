"""Whether a listing takes one of the client's ways to pay: one judgement for check and criterion."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from resmatch.matching.client import Client
from resmatch.matching.columns import NO, UNKNOWN, YES, Column, Record, choice, tri
from resmatch.matching.grading import Mask
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades
from resmatch.text import join_words
from resmatch.vocab import PAYERS

COSTS = ("free", "sliding", "fixed")
_FREE, _SLIDING = COSTS.index("free"), COSTS.index("sliding")
COLUMNS: tuple[Column, ...] = (*(tri(f"payers.{payer}") for payer in PAYERS.ids), choice("cost", COSTS))
NO_INSURANCE = "none"
_PAYER_OF_COST = {"free": "free", "sliding": "sliding_scale"}
SELF_PAY = frozenset({"self_pay", "sliding_scale"})
"""Naming one of these says that the client can pay something out of pocket."""


def paid(columns: Rows, client: Client) -> Grades:
    """Give YES where an asked payer is taken or nothing need be paid, NO where all are refused."""
    asked = [columns[f"payers.{payer}"] for payer in client.insurance]
    taken = np.logical_or.reduce([answer == YES for answer in asked]) | _open_to_all(columns)
    refused = np.logical_and.reduce([answer == NO for answer in asked])
    return np.select([taken, refused], [YES, NO], UNKNOWN).astype(np.int8)


def _open_to_all(columns: Rows) -> Mask:
    cost = columns["cost"]
    free = (cost == _FREE) | (columns["payers.free"] == YES)
    sliding = (cost == _SLIDING) | (columns["payers.sliding_scale"] == YES)
    either: Mask = free | sliding
    return either


def asked_words(client: Client) -> str:
    """Name the client's payers in plain words."""
    return join_words([_asked(payer) for payer in client.insurance], last="or")


def _asked(payer: str) -> str:
    return "people without insurance" if payer == NO_INSURANCE else PAYERS.label(payer)


def listed_words(record: Record) -> str:
    """Name how a listing can be paid and what it refuses, in plain words; empty where it is silent."""
    given = record.get("payers")
    payers = given if isinstance(given, Mapping) else {}
    by_cost = _PAYER_OF_COST.get(str(record.get("cost")))
    taken = [payer for payer in PAYERS.ids if payers.get(payer) == "yes" or payer == by_cost]
    refused = [_refused(payer) for payer, answer in payers.items() if answer == "no"]
    return ", ".join([*map(PAYERS.label, taken), *refused])


def _refused(payer: str) -> str:
    return "not without insurance" if payer == NO_INSURANCE else f"no {PAYERS.label(payer)}"
