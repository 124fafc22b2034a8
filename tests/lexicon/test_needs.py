from __future__ import annotations

import pytest

from resmatch.lexicon import read
from resmatch.lexicon.words import split_words
from tools.build_lexicon import plain_phrases


def test_every_phrase_of_the_lexicon_is_read_as_its_need() -> None:
    missed = [(need, phrase) for need, phrase in plain_phrases() if need not in read(phrase).need_ids[:3]]
    assert missed == []


def test_every_need_has_many_plain_phrases() -> None:
    written = {need for need, _ in plain_phrases()}
    assert len(written) > 80
    assert len(plain_phrases()) > 3000


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("sleeping in my car, need a job", "employment.job_search"),
        ("in IOP, need a sober house", "housing.recovery_residence"),
        ("after detox I want a recovery coach", "support.coach"),
        ("on methadone and looking for a dentist", "health.dental"),
    ],
)
def test_what_is_asked_for_leads(text: str, first: str) -> None:
    assert read(text).need_ids[0] == first


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("doesn't want detox, wants a therapist", "treatment.detox"),
        ("already has a sponsor, needs food", "support.sponsor"),
        ("yoga mat", "med.moud"),
        ("moved to GA last week", "behavioral.gambling"),
    ],
)
def test_what_is_not_wanted_or_not_meant_is_not_read(text: str, need: str) -> None:
    assert need not in read(text).need_ids


def test_the_words_a_need_came_from_are_kept() -> None:
    text = "she lost her ID on the bus"
    hit = next(hit for hit in read(text).needs if hit.need == "id_documents")
    assert hit.words == text[slice(*hit.span)]
    assert "ID" in hit.words


def test_the_narcan_trap() -> None:
    assert read("narcan").need_ids == ("harm_reduction.naloxone",)
    assert len(split_words("narcan")) == 1
