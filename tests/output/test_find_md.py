from __future__ import annotations

from resmatch.output.find_md import escaped, find_md
from tests.small import find


def test_needs_and_places_are_headings() -> None:
    text = find_md(find("housing", facts={"man", "age=34"}))
    assert "## Sober / recovery housing\n" in text
    assert "### 1. Call first: Harbor House" in text or "### 1. Harbor House" in text


def test_alerts_come_first_and_may_stand_alone() -> None:
    assert find_md(find("suicide", "housing")).startswith("> **Help with thoughts of suicide")
    assert "##" not in find_md(find("overdose", "housing"))


def test_phone_numbers_are_never_links() -> None:
    text = find_md(find("housing", "mat"))
    assert "508-555-0101" in text
    assert "tel:" not in text
    assert "](" not in text


def test_what_markdown_would_read_is_shown_as_it_is() -> None:
    assert escaped("[x](y) *a* <b> a\nb") == r"\[x\](y) \*a\* \<b\> a\\nb"
