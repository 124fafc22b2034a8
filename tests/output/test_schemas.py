from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.api import explain
from resmatch.cli.trouble import trouble_of
from resmatch.errors import UnknownTerm
from resmatch.matching.client import Client
from resmatch.output.schemas import SCHEMAS
from tests.small import NOW, catalog, find

NEEDS = ["housing", "mat", "support group", "food", "overdose", "domestic violence"]


def holds(name: str, data: Any) -> None:
    jsonschema.Draft202012Validator(SCHEMAS[name]).validate(json.loads(json.dumps(data)))


@pytest.mark.parametrize("name", SCHEMAS)
def test_each_is_itself_a_valid_schema(name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMAS[name])


@given(
    st.lists(st.sampled_from(NEEDS), min_size=1, max_size=2), st.sampled_from([set(), {"man"}, {"woman", "child=3"}])
)
def test_every_answer_has_the_published_shape(needs: list[str], who: set[str]) -> None:
    holds("find", find(*needs, takes=["methadone"], facts=who).to_dict())


def test_an_explanation_has_the_published_shape() -> None:
    client = Client(needs=["housing"], near="01609")
    holds("explain", explain(catalog(), client, "harbor-house", now=NOW).to_dict())


def test_an_error_has_the_published_shape() -> None:
    holds("error", trouble_of(UnknownTerm("hosing", vocabulary="need")).to_dict())


def test_the_schema_names_every_key_that_is_printed() -> None:
    match = find("housing").to_dict()["needs"][0]["matches"][0]
    needs = SCHEMAS["find"]["properties"]["needs"]["items"]["properties"]
    assert set(match) == set(needs["matches"]["items"]["properties"])
