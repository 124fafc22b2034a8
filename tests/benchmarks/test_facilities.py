"""The benchmark of facilities: what it makes of a row."""

from __future__ import annotations

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

ROW = {
    "name1": "Lantern Clinic",
    "name2": "Women Only",
    "street1": "- - -",
    "street2": "",
    "city": "Worcester",
    "state": "MA",
    "zip": "1609",
    "zip4": "1234",
    "county": "Worcester",
    "latitude": "42.27",
    "longitude": "-71.81",
}


@pytest.fixture(scope="module")
def facilities() -> ModuleType:
    spec = spec_from_file_location("facilities", Path(__file__).parents[2] / "benchmarks/facilities.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_row_says_its_name_and_place_and_nothing_else(facilities: ModuleType) -> None:
    (entry,), refused = facilities.import_rows([ROW])
    assert not refused
    assert entry.record() == {
        "id": "samhsa-2020-00001",
        "name": "Lantern Clinic, Women Only",
        "kind": "treatment",
        "type": "outpatient",
        "location": {"city": "Worcester", "state_province": "MA", "postal_code": "01609", "county": "Worcester"},
        "point": {"latitude": 42.27, "longitude": -71.81},
        "sources": [{"name": "SAMHSA 2020, through GeoDaCenter"}],
        "memory": ["type"],
    }


def test_a_row_that_cannot_be_taken_is_counted(facilities: ModuleType) -> None:
    entries, refused = facilities.import_rows([{**ROW, "state": "ZZ"}])
    assert (entries, refused.total()) == ([], 1)


def test_every_real_row_becomes_an_entry(facilities: ModuleType, shared: Path) -> None:
    rows = list(facilities.read_csv(shared / "data/facilities/samhsa_su_2020.csv"))
    entries, refused = facilities.import_rows(rows)
    assert (len(rows), len(entries), refused.total()) == (14034, 14034, 0)
    assert sum(len(row["zip"]) < facilities.ZIP_DIGITS for row in rows) == 1382
