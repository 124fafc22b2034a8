from __future__ import annotations

from tests.catalog.rules.running import codes, entry, file


def test_every_kind_of_reference_to_itself_is_told() -> None:
    for field in ("same_owner_as: [harbor-desk]", "owner_of: [harbor-desk]", "distinct_from: [harbor-desk]"):
        assert codes(file(entry(f"    {field}\n"))) == ["R202"]
