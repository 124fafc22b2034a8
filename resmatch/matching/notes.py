"""Notes: plain words that belong beside an answer, from one closed table.

A note never moves a listing. ``private`` notes are for the coach and never stand on a handout.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from resmatch.matching.client import Client
from resmatch.matching.medicine import MOUD, takes_or_starts
from resmatch.vocab import DOCUMENTS


@dataclass(frozen=True, slots=True)
class Note:
    """One row of the table; ``owns`` names the rows of match_semantics.yaml it answers for."""

    id: str
    when: Callable[[Client, str], bool]
    say: Callable[[Client], str]
    owns: tuple[str, ...] = ()
    private: bool = False


def _text(words: str) -> Callable[[Client], str]:
    return lambda client: words


def _is_mutual_aid(need: str) -> bool:
    return need.startswith("support.") and need != "support.coach"


def _takes_moud(client: Client) -> bool:
    return any(takes_or_starts(client, medicine) for medicine in MOUD)


def _officer(client: Client) -> str:
    return client.supervision if client.supervision in ("probation", "parole") else "probation or parole"


def _missing_papers(client: Client) -> str:
    papers = ", ".join(DOCUMENTS.label(paper).lower() for paper in client.missing_documents)
    return (
        f"To do: get the missing papers ({papers}). A birth certificate is the usual first step; ask each place "
        "what to bring and whether papers can come later."
    )


NOTE_TABLE: tuple[Note, ...] = (
    Note(
        "mandate",
        lambda client, need: bool(client.mandate) and (_is_mutual_aid(need) or need.startswith("legal.")),
        _text(
            "Court or probation: ask your lawyer or probation officer what counts and what proof they need. Courts "
            "may not force a faith-based group: a secular group is a choice too. This is not legal advice."
        ),
        owns=("P5",),
    ),
    Note(
        "registry",
        lambda client, need: bool(client.registry) and need.startswith("housing."),
        lambda client: (
            f"Check with your {_officer(client)} officer before you move. This list cannot tell which places the law "
            "accepts."
        ),
        private=True,
    ),
    Note(
        "medicine_rights",
        lambda client, need: _takes_moud(client) and need.startswith(("housing.", "treatment.", "employment.")),
        _text(
            "Refused because of prescribed medicine? That can be against the law: HUD Fair Housing 800-669-9777, "
            "ADA Information Line 800-514-0301."
        ),
        private=True,
    ),
    Note(
        "commitment",
        lambda client, need: need == "legal.civil_commitment",
        _text(
            "Civil commitment (in Massachusetts: Section 35) is a last option and this is information only. A court "
            "decides; the court clerk can explain the steps. Keep naloxone at home, and look for family support."
        ),
    ),
    Note(
        "documents",
        lambda client, need: bool(client.missing_documents),
        _missing_papers,
        owns=("A5",),
    ),
    Note(
        "interpreter",
        lambda client, need: bool(client.only_language),
        _text("Places with federal funds should give a free interpreter: ask for one when you call."),
    ),
    Note(
        "access_rights",
        lambda client, need: bool(client.access),
        _text("Public services must be open to people with disabilities: ADA Information Line 800-514-0301."),
    ),
    Note(
        "record",
        lambda client, need: not client.record and need.startswith("housing."),
        _text("They may ask about a record."),
    ),
    Note(
        "service_animal",
        lambda client, need: client.pet == "service_animal",
        _text("A service animal is not a pet: a no-pets rule does not apply to it."),
    ),
)
"""Every note, in printed order."""


def notes_for(client: Client, need: str) -> tuple[str, ...]:
    """Give the notes for one need, in printed order."""
    return tuple(note.say(client) for note in NOTE_TABLE if note.when(client, need))


def handout_notes_for(client: Client, need: str) -> tuple[str, ...]:
    """Give the notes that may stand on a handout."""
    return tuple(note.say(client) for note in NOTE_TABLE if not note.private and note.when(client, need))
