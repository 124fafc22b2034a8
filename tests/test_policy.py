from __future__ import annotations

from pathlib import Path

import pytest

from resmatch.errors import CatalogError
from resmatch.matching.profile import AREAS, DEFAULT
from resmatch.policy import read_weights


def policy(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "policy.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_policy_changes_what_it_names_and_nothing_else(tmp_path: Path) -> None:
    weights = read_weights(policy(tmp_path, "name: our-county/1\nweights:\n  distance: 25\n"))
    assert weights.name == "our-county/1"
    assert weights.table["distance"] == (25,) * len(AREAS)
    assert weights.table["need"] == DEFAULT.table["need"]


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("weights: {distanse: 25}\n", "1:11", "did you mean distance?"),
        ("weights: {distance: 125}\n", "1:21", ""),
        ("weights: {distance: near}\n", "1:21", ""),
        ("based_on: defalt/1\n", "1:11", "did you mean default/1?"),
        ("wieghts: {}\n", "1:1", "did you mean weights?"),
        ("- a list\n", "1:1", ""),
        ("name: [\n", "", ""),
    ],
)
def test_what_is_wrong_is_named_with_its_place(tmp_path: Path, text: str, place: str, words: str) -> None:
    with pytest.raises(CatalogError) as raised:
        read_weights(policy(tmp_path, text))
    assert f"policy.yaml:{place}" in raised.value.message
    assert words in raised.value.hint


def test_all_problems_of_a_policy_are_reported_at_once(tmp_path: Path) -> None:
    with pytest.raises(CatalogError) as raised:
        read_weights(policy(tmp_path, "weights: {distanse: 25, cost: 101}\nextra: 1\n"))
    assert raised.value.report is not None
    assert len(raised.value.report) == 3
