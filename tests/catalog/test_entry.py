from __future__ import annotations

from resmatch.catalog.entry import EACH, Entry
from resmatch.catalog.info import CatalogInfo
from resmatch.yamlsource import read_text
from tests.catalog.examples import TODAY, group


def entry(fields: str) -> Entry:
    source = read_text(group(fields), "f.yaml")
    data = source.data["resources"][0]  # type: ignore[index]
    return Entry(source, ("resources", 0), data, CatalogInfo(name="Test"), TODAY)


def test_a_pattern_finds_every_place_with_its_path() -> None:
    phones = entry("    phones: [{number: 988}, {number: 508-555-0142}]\n")
    assert phones.find("phones", EACH, "number") == [
        (("resources", 0, "phones", 0, "number"), 988),
        (("resources", 0, "phones", 1, "number"), "508-555-0142"),
    ]


def test_a_pattern_finds_the_values_of_a_group() -> None:
    found = entry("    payers: {medicaid: yes, self_pay: no}\n").find("payers", EACH)
    assert [value for _, value in found] == ["yes", "no"]


def test_a_shape_that_does_not_fit_finds_nothing() -> None:
    odd = entry("    phones: 988\n    intake: [a]\n")
    assert odd.find("phones", EACH, "number") == []
    assert odd.find("intake", "say") == []
    assert odd.find("website") == []


def test_texts_come_as_typed_and_lists_are_no_texts() -> None:
    written = entry("    location: {postal_code: 10001}\n    notes: [a]\n")
    assert list(written.text("location", "postal_code")) == [(("resources", 0, "location", "postal_code"), "10001")]
    assert list(written.text("notes")) == []
