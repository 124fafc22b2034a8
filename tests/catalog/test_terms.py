from __future__ import annotations

import pytest
from pydantic_core import PydanticCustomError

from resmatch.catalog.terms import read_country, read_fellowship, read_tag, this_kind


def test_a_known_fellowship_is_its_id_and_an_unknown_one_is_kept() -> None:
    assert read_fellowship("Alcoholics Anonymous") == "aa"
    assert read_fellowship("Quabbin Walkers") == "Quabbin Walkers"


def test_a_misspelt_fellowship_is_refused() -> None:
    with pytest.raises(PydanticCustomError):
        read_fellowship("Alcoholics Anonimous")


def test_tags_are_short() -> None:
    assert read_tag(" quiet ") == "quiet"
    for typed in ("", " ", "x" * 65):
        with pytest.raises(PydanticCustomError):
            read_tag(typed)


def test_countries_are_two_letters() -> None:
    assert read_country("us") == "US"
    for typed in ("USA", "U1", 5):
        with pytest.raises(PydanticCustomError):
            read_country(typed)


def test_a_model_takes_its_own_kind_only() -> None:
    read = this_kind("housing").read
    assert read("Housing") == "housing"
    with pytest.raises(PydanticCustomError):
        read("treatment")
