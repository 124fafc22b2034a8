from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from resmatch.catalog.models import MODELS
from resmatch.catalog.schema import catalog_schema, info_schema
from resmatch.catalog.shape import fields_of
from resmatch.yamlsource import read_file

CASES = Path(__file__).resolve().parents[1] / "cases" / "catalogs"
GOOD = sorted((CASES / "good" / "county").glob("every*"))
BAD = sorted((CASES / "bad").glob("E*.yaml"))
SHIPPED = sorted((Path(__file__).resolve().parents[2] / "catalogs").rglob("*.yaml"))
BEYOND_A_SCHEMA = {"E101", "E105", "E106", "E131", "E133", "E142", "E143", "E151", "E153", "E161", "E162", "E171"}
"""What a JSON Schema cannot say, or this one does not: the loader finds it."""

VALIDATOR = Draft7Validator(catalog_schema())


def test_both_schemas_are_schemas() -> None:
    Draft7Validator.check_schema(catalog_schema())
    Draft7Validator.check_schema(info_schema())


@pytest.mark.parametrize("file", GOOD, ids=lambda file: file.name)
def test_a_good_file_fits_the_schema(file: Path) -> None:
    assert [error.message for error in VALIDATOR.iter_errors(read_file(file).data)] == []


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: f"{file.parent.name}-{file.name}")
def test_the_shipped_catalogs_fit_the_schema(file: Path) -> None:
    validator = Draft7Validator(info_schema()) if file.name == "catalog.yaml" else VALIDATOR
    assert [error.message for error in validator.iter_errors(read_file(file).data)] == []


@pytest.mark.parametrize(
    "file", [file for file in BAD if file.name[:4] not in BEYOND_A_SCHEMA], ids=lambda file: file.name
)
def test_a_bad_file_does_not_fit_the_schema(file: Path) -> None:
    assert not VALIDATOR.is_valid(read_file(file).data)


def _fields(part: dict[str, Any]) -> dict[str, Any]:
    return part.get("properties") or part.get("anyOf", [{}])[-1].get("properties", {})


def test_every_field_has_a_description_for_the_editor() -> None:
    schema = catalog_schema()
    groups = {"entry": schema["definitions"]["entry"], **schema["definitions"], "catalog": info_schema()}
    silent = [
        f"{group}.{name}"
        for group, part in groups.items()
        for name, field in _fields(part).items()
        if not field.get("description")
    ]
    assert silent == []


def test_every_group_refuses_unknown_fields() -> None:
    groups = [part for part in catalog_schema()["definitions"].values() if "properties" in part]
    assert all(part["additionalProperties"] is False for part in groups)


def test_the_schema_knows_every_field_of_every_kind() -> None:
    known = set(catalog_schema()["definitions"]["entry"]["properties"])
    assert known == {name for model in MODELS.values() for name in fields_of(model)}


def test_a_kind_brings_its_types_into_the_schema() -> None:
    house = {"id": "a", "name": "A", "kind": "housing"}
    assert not VALIDATOR.is_valid({"resources": [house]})
    assert not VALIDATOR.is_valid({"resources": [{**house, "type": "detox"}]})
    assert VALIDATOR.is_valid({"resources": [{**house, "type": "sober house"}]})
