from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from resmatch.lexicon import read
from resmatch.lexicon.words import split_words

FOLDER = Path(__file__).resolve().parents[2] / "resmatch" / "lexicon"
FILES = ("needs_care", "needs_health", "needs_home", "needs_purpose", "needs_community")
MARKS = frozenset("()[]~@^$")


def phrases() -> list[tuple[str, str]]:
    """Every plain phrase of the lexicon with its need."""
    found = []
    for name in FILES:
        for need, levels in yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8")).items():
            for line in (levels.get("asks", "") + levels.get("tells", "")).splitlines():
                said = line.partition(" > ")[0].split(" & ")[0]
                if not MARKS & set(said) and ".." not in said:
                    found += [(need, option.strip(" !=")) for option in said.split("|")]
    return found


def test_every_phrase_of_the_lexicon_is_read_as_its_need() -> None:
    missed = [(need, phrase) for need, phrase in phrases() if need not in read(phrase).need_ids[:3]]
    assert missed == []


def test_every_need_has_many_phrases() -> None:
    written = {need for need, _ in phrases()}
    assert len(written) > 80
    assert len(phrases()) > 3000


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
