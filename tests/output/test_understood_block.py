from __future__ import annotations

from resmatch.output.echo import without_echo
from resmatch.output.page import Page
from resmatch.output.understood_block import understood_block
from tests.small import find


def test_place_musts_wishes_and_catalog_are_said_back() -> None:
    result = find("housing", within=10, pathways=["12-step"], insurance=["masshealth"], facts={"man"})
    lines = understood_block(Page(), result)
    assert lines[0] == "Near    Worcester, MA 01609 (distances are about)"
    assert lines[1].startswith("Must    within 10 mi · man")
    assert lines[2].startswith("Prefer  12-step")
    assert lines[3] == "From    Session County (invented), 9 listings, newest check 18 Nov 2026"


def test_a_missing_place_is_asked_for() -> None:
    assert "no place given: add --near" in understood_block(Page(), find("housing", near=None))[0]


def test_without_an_echo_only_the_catalog_is_named() -> None:
    (line, blank) = understood_block(Page(), without_echo(find("housing", facts={"man"})))
    assert line.startswith("From ")
    assert blank == ""
