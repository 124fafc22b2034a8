from __future__ import annotations

from resmatch.lexicon import read


def test_commitment_is_information_only() -> None:
    assert [note.id for note in read("section 35").notes] == ["commitment_information"]


def test_most_texts_have_no_note() -> None:
    assert read("need a job").notes == ()
