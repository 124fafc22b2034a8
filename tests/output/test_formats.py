from __future__ import annotations

import pytest

from resmatch.output.formats import FORMATS
from tests.small import find


@pytest.mark.parametrize("name", FORMATS)
def test_every_form_is_text_that_ends_a_line(name: str) -> None:
    assert FORMATS[name](find("housing")).endswith("\n")


@pytest.mark.parametrize("name", sorted(FORMATS.keys() - {"ids"}))
def test_alerts_and_invented_places_are_in_every_form(name: str) -> None:
    text = FORMATS[name](find("suicide", "housing"))
    assert "988" in text
    assert "emonstration" in text or '"demo": true' in text
