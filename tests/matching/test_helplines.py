from __future__ import annotations

from typing import Any

import pytest

from resmatch.catalog import Catalog
from resmatch.matching.client import Client
from resmatch.matching.helplines import HELP_LINES, MOST_SHOWN, people_to_call
from resmatch.vocab import NEEDS


@pytest.mark.parametrize("need", NEEDS.ids)
def test_every_need_has_someone_to_call(need: str) -> None:
    lines = people_to_call(Client(), need)
    assert 1 <= len(lines) <= MOST_SHOWN


@pytest.mark.parametrize(
    ("need", "facts", "first"),
    [
        ("housing.emergency_shelter", {"veteran": True}, "us-homelessvets"),
        ("housing.emergency_shelter", {}, "us-211"),
        ("med.moud", {"state": "MA"}, "ma-helpline"),
        ("med.moud", {"state": "NY"}, "us-samhsa"),
        ("housing.dv_shelter", {}, "us-ndvh"),
        ("mental_health.grief", {}, "us-nami"),
        ("employment.job_search", {}, "us-ajc"),
        ("basics.food", {}, "us-hunger"),
        ("behavioral.gambling", {}, "us-gambling"),
        ("support.mutual_aid", {"behaviors": ["gambling"], "state": "MA"}, "us-gambling"),
        ("behavioral.tobacco", {}, "us-quitline"),
        ("support.older_adults", {}, "us-eldercare"),
        ("housing.emergency_shelter", {"age": 16}, "us-runaway"),
        ("mental_health.counseling", {"pregnant": True}, "us-maternal"),
    ],
)
def test_the_closest_line_comes_first(need: str, facts: dict[str, Any], first: str) -> None:
    assert people_to_call(Client(**facts), need)[0].id == first


def test_a_line_says_its_name_and_number() -> None:
    assert str(people_to_call(Client(), "med.moud")[0]).startswith("SAMHSA National Helpline: 800-662-4357")


def test_prefixes_name_needs_that_exist() -> None:
    for line in HELP_LINES:
        for prefix in line.needs:
            assert any(need.startswith(prefix) for need in NEEDS.ids), prefix


def test_the_national_lines_agree_with_the_shipped_catalog() -> None:
    national = {record["id"]: str(record.get("phones")) for record in Catalog.bundled().records}
    shared = [line.contact for line in HELP_LINES if line.contact.id in national and line.contact.id != "us-211"]
    assert len(shared) >= 4
    for contact in shared:
        digits = "".join(letter for letter in contact.say if letter.isdigit())[:10]
        printed = "".join(letter for letter in national[contact.id] if letter.isdigit())
        assert digits in printed, contact.id
