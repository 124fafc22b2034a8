from __future__ import annotations

import pytest

from resmatch.lexicon import read


@pytest.mark.parametrize(
    ("text", "field", "pathway"),
    [
        ("wants AA meetings", "pathways", "twelve_step"),
        ("SMART meeting", "pathways", "secular"),
        ("not into the God stuff", "rather_not", "faith"),
        ("won't do 12 step", "never", "twelve_step"),
        ("AA isn't for me", "rather_not", "twelve_step"),
        ("Recovery Dharma", "pathways", "buddhist"),
        ("talking circle", "pathways", "native"),
    ],
)
def test_where_the_person_stands_is_read(text: str, field: str, pathway: str) -> None:
    told = read(text).values[field]
    assert isinstance(told, list)
    assert pathway in told


def test_a_refused_pathway_is_not_wanted() -> None:
    assert "twelve_step" not in read("tired of AA").values.get("pathways", [])  # type: ignore[operator]


def test_no_faith_wishes_for_secular() -> None:
    assert read("no religious stuff").values["pathways"] == ["secular"]


@pytest.mark.parametrize("text", ["no sponsor yet", "no encuentro padrino", "90 in 90", "juntas de doble A"])
def test_who_lacks_a_sponsor_wishes_for_the_steps(text: str) -> None:
    told = read(text).values
    assert told["pathways"] == ["twelve_step"]
    assert "rather_not" not in told


def test_a_group_that_talks_less_of_god_is_secular() -> None:
    told = read("un grupo que no hable tanto de Dios").values
    assert told["pathways"] == ["secular"]
    assert told["rather_not"] == ["faith", "twelve_step"]
