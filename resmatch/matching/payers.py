"""Whether a listing takes one of the client's ways to pay: one judgement for check and criterion."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from resmatch.matching.client import Client
from resmatch.matching.columns import NO, UNKNOWN, YES, Column, Record, choice, tri
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades
from resmatch.text import join_words
from resmatch.vocab import PAYERS

COSTS = ("free", "sliding", "fixed")
_FREE, _SLIDING = COSTS.index("free"), COSTS.index("sliding")
COLUMNS: tuple[Column, ...] = (*(tri(f"payers.{payer}") for payer in PAYERS.ids), choice("cost", COSTS))
SELF_PAY = frozenset({"self_pay", "sliding_scale"})
"""Naming one of these says that the client can pay something out of pocket."""


def paid(columns: Rows, client: Client) -> Grades:
    """Give YES where an asked payer is taken or nothing need be paid, NO where all are refused."""
    asked = [columns[f"payers.{payer}"] for payer in client.insurance]
    taken = np.logical_or.reduce([answer == YES for answer in asked]) | _costs_nothing_more(columns)
    refused = np.logical_and.reduce([answer == NO for answer in asked])
    return np.select([taken, refused], [YES, NO], UNKNOWN).astype(np.int8)


def _costs_nothing_more(columns: Rows) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    cost = columns["cost"]
    free = (cost == _FREE) | (columns["payers.free"] == YES)
    sliding = (cost == _SLIDING) | (columns["payers.sliding_scale"] == YES)
    result: np.ndarray[tuple[int, ...], np.dtype[np.bool_]] = free | sliding
    return result


def asked_words(client: Client) -> str:
    """Name the client's payers in plain words."""
    return join_words([PAYERS.label(payer) for payer in client.insurance], last="or")


def listed_words(record: Record) -> str:
    """Name the payers a listing takes and refuses in plain words; empty where it is silent."""
    payers = record.get("payers")
    if not isinstance(payers, Mapping):
        return "free" if record.get("cost") == "free" else ""
    taken = [PAYERS.label(payer) for payer, answer in payers.items() if answer == "yes"]
    refused = [f"no {PAYERS.label(payer)}" for payer, answer in payers.items() if answer == "no"]
    return ", ".join(taken + refused)
