from __future__ import annotations

import pytest

from resmatch.catalog.info import CatalogInfo
from resmatch.catalog.models import Resource
from resmatch.catalog.reading import read_part, read_resource
from resmatch.yamlsource import read_text
from tests.catalog.examples import group


def read(fields: str) -> Resource:
    source = read_text(group(fields), "f.yaml")
    data = source.data["resources"][0]  # type: ignore[index]
    resource, found = read_resource(data, ("resources", 0), source, "Test")
    assert found == []
    assert resource is not None
    return resource


@pytest.mark.parametrize(
    ("field", "name", "kept"),
    [
        ("location: {postal_code: 10001}", "location", {"postal_code": "10001"}),
        ("location: {postal_code: 02139}", "location", {"postal_code": "02139"}),
        ("phones: [{number: 988}]", "phones", [{"number": "988"}]),
        ("phones: [{number: 5085550142, extension: 12}]", "phones", [{"number": "508-555-0142", "extension": "12"}]),
        ("notes: 3.10", "notes", "3.10"),
        ("notes: true", "notes", "true"),
        ("tags: [12, 1e3]", "tags", ["12", "1e3"]),
        ("organization: 211", "organization", "211"),
    ],
)
def test_numbers_where_text_belongs_are_read_as_typed(field: str, name: str, kept: object) -> None:
    assert read(f"    {field}\n").record()[name] == kept


def test_an_empty_field_says_nothing() -> None:
    record = read("    website:\n    languages: ~\n    location: {city: , state_province: MA}\n").record()
    assert "website" not in record
    assert "languages" not in record
    assert record["location"] == {"state_province": "MA"}


def test_the_source_says_file_line_and_catalog() -> None:
    source = read("").source
    assert source is not None
    assert (source.file, source.line, source.catalog) == ("f.yaml", 2, "Test")


def test_the_data_of_the_file_is_not_touched() -> None:
    text = read_text(group("    location: {postal_code: 10001}\n    website:\n"), "f.yaml")
    data = text.data["resources"][0]  # type: ignore[index]
    read_resource(data, ("resources", 0), text, "Test")
    assert data["location"] == {"postal_code": 10001}
    assert "website" in data


def test_data_that_is_no_group_is_refused() -> None:
    info, found = read_part(CatalogInfo, ["a"], (), read_text("- a\n", "f.yaml"))
    assert info is None
    assert [coded.code for coded in found] == ["E110"]
