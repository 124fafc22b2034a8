from __future__ import annotations

from resmatch.catalog import check_text
from tests.catalog.examples import TODAY
from tests.catalog.rules.running import codes, entry, file, messages

BOSTON = "    point: {latitude: 42.3601, longitude: -71.0589}\n"


def test_the_miles_and_the_town_are_named() -> None:
    text = file(entry('    location: {postal_code: "01609"}\n' + BOSTON))
    assert messages(text, "G821") == ["the point is 40 miles from Worcester, MA 01609"]


def test_without_a_zip_code_the_town_counts() -> None:
    assert codes(file(entry("    location: {city: Worcester, state_province: MA}\n" + BOSTON))) == ["G821"]


def test_an_address_in_the_same_town_is_fine() -> None:
    assert codes(file(entry('    location: {city: Boston, state_province: MA, postal_code: "02114"}\n' + BOSTON))) == []


def test_a_zip_code_the_table_lacks_says_nothing() -> None:
    assert codes(file(entry('    location: {postal_code: "00000"}\n' + BOSTON))) == []


def test_a_longitude_without_its_minus_sign_is_given_with_it() -> None:
    where = '    location: {postal_code: "01609"}\n    point: {latitude: 42.2741, longitude: 71.8142}\n'
    (problem,) = check_text(file(entry(where)), "f.yaml", today=TODAY).problems
    assert problem.hint == "write longitude: -71.8142, west is negative"
