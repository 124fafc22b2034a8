from __future__ import annotations

import json

import jsonschema
import pytest

from resmatch.cli.commands.schema import CATALOG, OUTPUTS
from resmatch.output.schemas import SCHEMAS
from tests.cli.sessions import run


@pytest.mark.parametrize("name", [CATALOG, *OUTPUTS])
def test_every_schema_is_valid_json_schema(name: str) -> None:
    schema = json.loads(run(["schema", "--of", name]).stdout)
    jsonschema.validators.validator_for(schema).check_schema(schema)


def test_every_schema_of_an_output_can_be_asked_for() -> None:
    assert set(OUTPUTS) == set(SCHEMAS)


def test_what_find_prints_has_the_printed_schema() -> None:
    schema = json.loads(run(["schema", "--of", "find"]).stdout)
    jsonschema.validate(json.loads(run(["find", "housing", "mat", "--near", "01609", "--json"]).stdout), schema)


def test_an_error_has_the_printed_schema() -> None:
    schema = json.loads(run(["schema", "--of", "error"]).stdout)
    jsonschema.validate(json.loads(run(["find", "hosing", "--json"]).stdout), schema)
