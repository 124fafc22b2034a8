from __future__ import annotations

from resmatch.catalog.file_reading import FileReading, Reader, read_entries, read_info
from resmatch.catalog.info import CatalogInfo
from resmatch.catalog.rules import ENTRY_RULES
from resmatch.yamlsource import read_text
from tests.catalog.examples import TODAY, group


def read(text: str) -> FileReading:
    return read_entries(read_text(text, "f.yaml"), Reader(CatalogInfo(name="Test"), ENTRY_RULES, TODAY))


def test_an_entry_with_an_error_has_no_resource_and_its_warnings_are_still_told() -> None:
    reading = read(group("    pets: maybe\n    location: {postal_code: 02121}\n"))
    assert reading.entries[0].resource is None
    assert {problem.code for problem in reading.problems} == {"E110", "Y012"}


def test_an_entry_with_a_warning_keeps_its_resource() -> None:
    assert read(group("    location: {postal_code: 02121}\n")).entries[0].resource is not None


def test_an_error_of_a_rule_takes_the_resource_away() -> None:
    secret = "    confidential_location: yes\n    point: {latitude: 42.1, longitude: -71.1}\n"
    assert read(group(secret)).entries[0].resource is None


def test_entries_of_a_file_that_is_cut_off_are_not_judged() -> None:
    reading = read(group('    pets: maybe\n    notes: "open\n'))
    assert reading.entries == ()
    assert [problem.code for problem in reading.problems] == ["Y003"]


def test_a_fault_that_leaves_the_rest_readable_hides_nothing() -> None:
    reading = read(group("    pets: maybe\n    notes: a\n    notes: b\n"))
    assert {problem.code for problem in reading.problems} == {"E110", "Y002"}
    assert reading.entries[0].resource is None


def test_a_file_with_no_entries_yet_is_fine() -> None:
    reading = read("resources:\n")
    assert (reading.entries, reading.problems) == ((), ())


def test_a_catalog_file_is_read() -> None:
    info, problems = read_info(read_text("name: Test\ndemo: yes\n", "catalog.yaml"))
    assert problems == ()
    assert info is not None
    assert info.demo == "yes"


def test_a_wrong_catalog_file_is_none_and_told() -> None:
    info, problems = read_info(read_text("nmae: Test\n", "catalog.yaml"))
    assert info is None
    assert [problem.code for problem in problems] == ["E102"]


def test_a_misspelt_root_can_be_mended_for_the_maintainer() -> None:
    (problem,) = read("resource:\n  - {id: a-b, name: A, kind: service}\n").problems
    assert problem.fix is not None
    assert problem.fix.edits[0].text == "resources"
