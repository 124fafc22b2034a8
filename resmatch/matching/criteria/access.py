"""Access services: what helps a person hear, see, read or feel at ease."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from resmatch.matching.access import FOR_HEARING, NOUNS, PHYSICAL
from resmatch.matching.client import Client
from resmatch.matching.columns import NO, YES, Record, pluck, tri
from resmatch.matching.criterion import FULL, NOT_KNOWN, Criterion
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades
from resmatch.text import join_words
from resmatch.vocab import ACCESSIBILITY

_HALF = 0.5
"""What silence on one wish counts."""


class Access(Criterion):
    """The share of the asked-for features that are there; silence on one counts half of it.

    How a person hears asks for any one of the services that help with it.
    """

    name = "access"
    owns = ("A3",)
    columns = tuple(tri(f"accessibility.{feature}") for feature in ACCESSIBILITY.ids)
    field = "accessibility"

    def concerns(self, client: Client) -> bool:
        """Count only where an access service was asked for."""
        return bool(_wishes(client))

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Average the wishes."""
        shares = np.stack([_share(columns, wish) for wish in _wishes(client)])
        known = np.any(shares != _HALF, axis=0)
        percent = np.floor(shares.mean(axis=0) * FULL)
        return np.where(known, percent, NOT_KNOWN).astype(np.int8)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say what there is."""
        if grade == NOT_KNOWN:
            return f"does not say if it has {asked}"
        return f"has {listed}" if listed else f"does not have {asked}"

    def asked(self, client: Client) -> str:
        """Name what was asked for."""
        return join_words([join_words([NOUNS[word] for word in wish], last="or") for wish in _wishes(client)])

    def shown(self, record: Record, client: Client) -> str:
        """Name the asked-for features that are there."""
        asked = [feature for wish in _wishes(client) for feature in wish]
        return join_words([NOUNS[feature] for feature in dict.fromkeys(asked) if _has(record, feature)])


def _wishes(client: Client) -> tuple[tuple[str, ...], ...]:
    """Give the wishes, each as the features of which one is enough; what a body needs is judged elsewhere."""
    features = [(feature,) for feature in client.access if feature not in PHYSICAL]
    return (*features, *([FOR_HEARING[client.hearing]] if client.hearing else []))


def _share(columns: Rows, wish: tuple[str, ...]) -> NDArray[np.float64]:
    answers = [columns[f"accessibility.{feature}"] for feature in wish]
    some = np.logical_or.reduce([answer == YES for answer in answers])
    none = np.logical_and.reduce([answer == NO for answer in answers])
    return np.select([some, none], [1.0, 0.0], _HALF)


def _has(record: Record, feature: str) -> bool:
    return pluck(record, f"accessibility.{feature}") == "yes"


CRITERION = Access()
