from __future__ import annotations

from tests.catalog.rules.running import entry, file, messages


def test_the_town_of_the_zip_code_is_named() -> None:
    text = file(entry('    location: {state_province: MA, postal_code: "03101-1234"}\n'))
    assert messages(text, "G823") == ["ZIP code 03101-1234 is Manchester, NH 03101, not in MA"]
