from __future__ import annotations

import pytest
from pydantic import ValidationError

from resmatch.catalog.info import CatalogInfo


def test_only_a_name_is_needed() -> None:
    info = CatalogInfo(name="Test")
    assert (info.time_zone, info.demo, info.staleness) == ("America/New_York", None, None)
    assert info.record() == {"name": "Test"}


def test_a_catalog_may_say_how_soon_facts_are_checked_again() -> None:
    said = {"name": "Test", "staleness": {"expires": {"moud": 90}, "recheck": {"housing": 30}}}
    info = CatalogInfo.model_validate(said)
    assert info.staleness is not None
    assert (info.staleness.expires, info.staleness.recheck) == ({"moud": 90}, {"housing": 30})
    assert info.record() == said


@pytest.mark.parametrize("wrong", [{"time_zone": "Boston"}, {"demo": "maybe"}, {"staleness": {"recheck": {"x": 1}}}])
def test_what_cannot_be_read_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        CatalogInfo.model_validate({"name": "Test", **wrong})
