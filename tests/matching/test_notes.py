from __future__ import annotations

from typing import Any

import pytest

from resmatch.matching.client import Client
from resmatch.matching.notes import NOTE_TABLE, handout_notes_for, notes_for

HOUSE, GROUP = "housing.recovery_residence", "support.mutual_aid"


def said(need: str, **facts: Any) -> str:
    return " ".join(notes_for(Client(**facts), need))


@pytest.mark.parametrize(
    ("need", "facts", "words"),
    [
        (GROUP, {"mandate": ["proof"]}, "ask your lawyer or probation officer what counts"),
        (HOUSE, {"registry": True, "supervision": "parole"}, "parole officer before you move"),
        (HOUSE, {"registry": True, "supervision": "probation"}, "your probation officer before you move"),
        (HOUSE, {"takes": ["methadone"]}, "800-669-9777"),
        (HOUSE, {"takes": ["suboxone"]}, "800-514-0301"),
        ("legal.civil_commitment", {}, "last option"),
        (HOUSE, {"missing_documents": ["photo_id"]}, "birth certificate"),
        (GROUP, {"language": "pt", "only_language": True}, "free interpreter"),
        (GROUP, {"access": ["wheelchair"]}, "800-514-0301"),
        (HOUSE, {}, "ask about a record"),
        (HOUSE, {"pet": "service_animal"}, "not a pet"),
    ],
)
def test_a_note_stands_where_it_belongs(need: str, facts: dict[str, Any], words: str) -> None:
    assert words in said(need, **facts)


@pytest.mark.parametrize(
    ("need", "facts", "words"),
    [
        (GROUP, {}, "probation"),
        (HOUSE, {"registry": False}, "officer"),
        (GROUP, {"registry": True}, "officer"),
        (HOUSE, {"record": {"violent": True}}, "ask about a record"),
        (HOUSE, {"pet": "pet"}, "service animal"),
        (HOUSE, {"takes": ["acamprosate"]}, "Refused"),
    ],
)
def test_and_nowhere_else(need: str, facts: dict[str, Any], words: str) -> None:
    assert words not in said(need, **facts)


def test_private_notes_never_stand_on_a_handout() -> None:
    client = Client(registry=True, takes=["methadone"], supervision="parole")
    text = " ".join(handout_notes_for(client, HOUSE)).lower()
    assert all(word not in text for word in ("officer", "medicine", "parole"))
    assert {note.id for note in NOTE_TABLE if note.private} == {"registry", "medicine_rights"}


def test_nothing_says_that_a_place_is_legal_or_that_a_court_requires_a_group() -> None:
    client = Client(registry=True, mandate=["proof"], supervision="probation")
    text = " ".join(notes_for(client, HOUSE) + notes_for(client, GROUP)).lower()
    assert "legal to live" not in text
    assert "court requires" not in text
