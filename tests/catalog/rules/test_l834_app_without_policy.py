from __future__ import annotations

from tests.catalog.rules.running import codes, entry, file


def test_an_app_of_a_store_is_an_app() -> None:
    assert codes(file(entry("    website: https://apps.apple.com/us/app/x/id1\n"))) == ["L834"]


def test_an_application_form_is_no_app() -> None:
    assert (
        codes(file(entry("    description: Fill in the application. Apply early.\n", name="Apple Street House"))) == []
    )
