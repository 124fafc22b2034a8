"""Ids made from outside keys."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.catalog.exchange.ids import id_of
from resmatch.catalog.scalars import read_id


@pytest.mark.parametrize(
    ("key", "made"),
    [("sunday-serenity-7", "sunday-serenity-7"), ("Sun_Rise Group", "sun-rise-group"), ("6", "meeting-6")],
)
def test_a_key_becomes_its_letters_and_digits(key: str, made: str) -> None:
    assert id_of(key, prefix="meeting") == made


def test_long_keys_that_begin_alike_stay_apart() -> None:
    first, second = id_of("a" * 70 + "1", prefix="x"), id_of("a" * 70 + "2", prefix="x")
    assert first != second
    assert len(first) == 64


def test_keys_in_other_letters_stay_apart() -> None:
    assert id_of("утро", prefix="meeting") != id_of("вечер", prefix="meeting")


@given(st.text(min_size=1).filter(str.strip))
def test_any_key_gives_an_id_that_catalogs_take(key: str) -> None:
    assert read_id(id_of(key, prefix="meeting")) == id_of(key, prefix="meeting")
