"""How help reaches a person: what a listing says, else what its links and numbers leave no doubt about."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import numpy as np

from resmatch.matching.client import Client
from resmatch.matching.columns import NO, UNKNOWN, YES, Record, bits, has_any, pluck, word_set
from resmatch.matching.index import Rows
from resmatch.matching.outcome import Grades
from resmatch.text import join_words
from resmatch.vocab import MODALITIES

REMOTE_MODALITIES = MODALITIES.flagged("remote")
"""Video, phone, text and chat: nobody has to go anywhere."""

MEANS_KEYS = ("modality", "support_group")
"""The fields that may say how help is given."""

_MEETING_LINKS = {"online_url": "video", "conference_phone": "phone"}


def means_of(record: Record) -> frozenset[str]:
    """Give the modalities of a listing; empty where nobody said.

    A group with a link or a number for its online meeting also meets that way; where it names no place
    and no modality, that is the only way.
    """
    said = record.get("modality")
    linked = {word for field, word in _MEETING_LINKS.items() if pluck(record, f"support_group.{field}")}
    if isinstance(said, list | tuple) and said:
        return frozenset(map(str, said)) | linked
    has_place = "location" in record or "point" in record or "confidential_location" in record
    return frozenset() if has_place else frozenset(linked)


MEANS = word_set("means", MEANS_KEYS, MODALITIES.ids, means_of)
"""The modalities of a listing over ``MODALITIES.ids``; 0 where nobody said."""


def means_bits(modalities: Iterable[str]) -> int:
    """Give the bit set of modalities over ``MODALITIES.ids``."""
    return bits(MODALITIES.ids, tuple(modalities))


def given_as_asked(columns: Rows, client: Client) -> Grades:
    """Give YES where help is given in one of the ways asked for, NO where only in others, else UNKNOWN."""
    means = columns[MEANS.name]
    asked = has_any(means, means_bits(client.format))
    return np.select([means == 0, asked], [UNKNOWN, YES], NO).astype(np.int8)


def means_words(record: Record) -> str:
    """Say how help is given: "by video or by phone"; empty where nobody said."""
    return modality_words(means_of(record))


def modality_words(modalities: Collection[str]) -> str:
    """Say modalities in words, in the order of the vocabulary."""
    return join_words([term.label for term in MODALITIES if term.id in modalities], last="or")
