"""The models judge imported data in their own words."""

from __future__ import annotations

import pytest

from resmatch.catalog.exchange.account import Refused
from resmatch.catalog.exchange.entries import entry_of

GROUP = {"id": "lamplight", "name": "Lamplight", "kind": "support_group"}


def test_sound_data_becomes_an_entry() -> None:
    assert entry_of(GROUP).record() == GROUP


def test_the_field_and_the_reason_are_said() -> None:
    with pytest.raises(Refused) as refused:
        entry_of({**GROUP, "point": {"latitude": 95, "longitude": -71}})
    assert refused.value.reason == "point.latitude: latitude 95 is outside -90..90"
