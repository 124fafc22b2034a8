from __future__ import annotations

from resmatch.matching.provenance import source_of

CHECKED = {"verified": {"date": "2026-11-01", "method": "website"}, "checked": {"moud": {"method": "phone"}}}


def test_the_check_of_a_group_comes_before_the_general_one() -> None:
    assert source_of(CHECKED, "moud") == "by phone"
    assert source_of(CHECKED, "price") == "on its website"
    assert source_of(CHECKED) == "on its website"


def test_where_nobody_checked_the_first_source_is_named() -> None:
    assert (
        source_of({"sources": [{"name": "County list", "url": "https://x.example"}, {"name": "Other"}]})
        == "County list"
    )
    assert source_of({"sources": [{"url": "https://x.example"}]}) == "https://x.example"


def test_silence_is_silence() -> None:
    assert source_of({}) is None
    assert source_of({"sources": []}) is None
    assert source_of({"sources": [{}]}) is None
