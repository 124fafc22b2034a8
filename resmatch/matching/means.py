"""How help reaches a person: what a listing says, else what its links and numbers leave no doubt about."""

from __future__ import annotations

from collections.abc import Iterable

from resmatch.matching.columns import Column, Record, bits, pluck
from resmatch.text import join_words
from resmatch.vocab import MODALITIES

REMOTE_MODALITIES = MODALITIES.flagged("remote")
"""Video, phone, text and chat: nobody has to go anywhere."""

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


MEANS = Column("means", "kind", "uint64", 0, lambda record: bits(MODALITIES.ids, means_of(record)))
"""The modalities of a listing over ``MODALITIES.ids``; 0 where nobody said."""


def means_bits(modalities: Iterable[str]) -> int:
    """Give the bit set of modalities over ``MODALITIES.ids``."""
    return bits(MODALITIES.ids, tuple(modalities))


def means_words(record: Record) -> str:
    """Say how help is given: "by video or by phone"; empty where nobody said."""
    means = means_of(record)
    return join_words([term.label for term in MODALITIES if term.id in means], last="or")
