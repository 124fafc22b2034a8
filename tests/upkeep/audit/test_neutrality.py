from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given, settings

from resmatch.matching.columns import Record, computed
from resmatch.matching.criteria.freshness import Freshness
from resmatch.matching.criterion import FULL, NOTHING
from resmatch.upkeep.audit import audit_neutrality
from resmatch.upkeep.audit import neutrality as audit
from tests.matching.build import NOW, Entry, compiled, house
from tests.matching.laws.worlds import catalogs, index_of

HOUSES = [house(), house(sponsored="yes"), house(owner="One"), house()]


def test_money_moves_nothing() -> None:
    report = audit_neutrality(compiled(*HOUSES), NOW)
    assert report.ok
    assert report.moved == ()
    assert report.listings == 4
    assert report.rankings > 0
    assert "None moved" in report.to_text()


@given(catalogs(most=4))
@settings(max_examples=5)
def test_in_no_catalog_does_money_move_anything(found: list[Entry]) -> None:
    assert audit_neutrality(index_of(found), NOW).ok


def test_a_criterion_that_looks_at_money_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    sponsored = computed("is sponsored", ("sponsored",), lambda record: int(record["sponsored"] == "yes"))

    def paid(self: Freshness, columns: object, client: object) -> object:
        return np.where(columns[sponsored.name] == 1, FULL, NOTHING).astype(np.int8)  # type: ignore[index]

    monkeypatch.setattr(Freshness, "columns", (*Freshness.columns, sponsored))
    monkeypatch.setattr(Freshness, "grade", paid)
    report = audit_neutrality(compiled(*HOUSES), NOW)
    assert not report.ok
    assert "moved:" in report.to_text()
    assert report.to_dict()["moved"][0]["need"]


def test_each_pair_of_listings_is_told_apart_in_some_round() -> None:
    index = compiled(*[house() for _ in range(5)])
    rounds = max(1, len(index.records).bit_length())
    marks = [
        tuple(_is_flipped(audit._flipped(index, bit).records[row]) for bit in range(rounds))
        for row in range(len(index.records))
    ]
    assert len(set(marks)) == len(marks)


def _is_flipped(record: Record) -> bool:
    return record.get("sponsored") == "yes"


def test_the_json_names_what_was_flipped() -> None:
    plain = json.loads(json.dumps(audit_neutrality(compiled(*HOUSES), NOW).to_dict()))
    assert plain["schema"] == "resmatch/audit-neutrality/1"
    assert plain["ok"] is True
    assert plain["flipped"] == ["owner", "same_owner_as", "sponsored"]


def test_an_empty_catalog_is_neutral() -> None:
    assert audit_neutrality(compiled(), NOW).ok
