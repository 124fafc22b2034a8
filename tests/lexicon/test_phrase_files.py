"""The phrases the weights are learned from: their form, how many ways each need is said, and that they are read."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest

from resmatch.lexicon import read
from resmatch.matching.alerts import ALERT_IDS
from resmatch.vocab import NEEDS

FOLDER = Path(__file__).resolve().parents[2] / "tools" / "phrases"
FILES = sorted(FOLDER.glob("*.tsv"))
WAYS_OF_SAYING_A_NEED = 8
NEEDS_SAID_IN_SPANISH = 40
ALSO_AN_ALERT = frozenset({"tolerance_if_opioids", "medical_if_fever"})
BY_PATTERNS_ONLY = frozenset({"mental_health.group", "mental_health.co_occurring"})


def lines(file: Path) -> list[tuple[str, ...]]:
    return [tuple(line.split("\t")) for line in file.read_text(encoding="utf-8").splitlines()]


def phrases_by_need(files: list[Path]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for file in files:
        for needs, _, phrase in lines(file):
            found.setdefault(needs.split(",")[0], []).append(phrase)
    return found


ENGLISH = phrases_by_need([file for file in FILES if file.stem != "spanish"])
SPANISH = phrases_by_need([FOLDER / "spanish.tsv"])


def is_said_in_many_ways(need: str, phrases: dict[str, list[str]]) -> bool:
    said = (phrase for phrase in phrases[need] if read(phrase).need_ids[:1] == (need,))
    return len(list(islice(said, WAYS_OF_SAYING_A_NEED))) == WAYS_OF_SAYING_A_NEED


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_line_has_needs_alerts_and_a_phrase(file: Path) -> None:
    for needs, alerts, phrase in lines(file):
        assert needs == "-" or all(need in NEEDS for need in needs.split(",")), phrase
        assert alerts == "-" or set(alerts.split(",")) <= ALERT_IDS | ALSO_AN_ALERT, phrase
        assert phrase.strip() == phrase != ""


def test_no_phrase_stands_twice() -> None:
    phrases = [phrase.lower() for file in FILES for _, _, phrase in lines(file)]
    assert len(phrases) == len(set(phrases))


@pytest.mark.parametrize("need", [need for need in NEEDS.ids if need not in BY_PATTERNS_ONLY])
def test_every_need_can_be_said_in_many_ways(need: str) -> None:
    assert is_said_in_many_ways(need, ENGLISH)


def test_the_common_needs_can_be_said_in_as_many_ways_in_spanish() -> None:
    assert sum(is_said_in_many_ways(need, SPANISH) for need in SPANISH if need in NEEDS) >= NEEDS_SAID_IN_SPANISH
