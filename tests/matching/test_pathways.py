from __future__ import annotations

import pytest

from resmatch.matching.client import Client
from resmatch.matching.columns import has_any
from resmatch.matching.pathways import PATHWAY_SET, pathway_mask, pathway_words, pathways_of, refuses_faith
from tests.matching.build import meeting, rows_of


def test_a_group_follows_what_it_lists_before_what_its_fellowship_does() -> None:
    assert pathways_of(meeting(support_group={"fellowship": "aa"})) == ("twelve_step",)
    assert pathways_of(meeting(pathways=["secular"], support_group={"fellowship": "aa"})) == ("secular",)
    assert pathways_of(meeting()) == ()


def test_faith_stands_for_every_faith() -> None:
    rows = rows_of([PATHWAY_SET], [meeting(pathways=["faith_muslim"]), meeting(pathways=["buddhist"]), meeting()])
    assert has_any(rows[PATHWAY_SET.name], pathway_mask(["faith"])).tolist() == [True, False, False]


@pytest.mark.parametrize(
    ("client", "refuses"),
    [
        (Client(), False),
        (Client(faith_ok=True), False),
        (Client(faith_ok=False), True),
        (Client(never=["faith_christian"]), True),
        (Client(never=["faith_christian"], pathways=["faith_jewish"]), False),
        (Client(never=["faith"], pathways=["faith_jewish"]), True),
        (Client(never=["twelve_step"]), False),
        (Client(rather_not=["faith"]), False),
    ],
)
def test_only_a_refusal_refuses_faith(client: Client, refuses: bool) -> None:
    assert refuses_faith(client) is refuses


def test_pathways_are_said_in_words() -> None:
    assert pathway_words(["twelve_step", "buddhist"]) == "12-step and Buddhist"
