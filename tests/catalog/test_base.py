from __future__ import annotations

import pytest
from pydantic import ValidationError

from resmatch.catalog.parts.place import Location


def test_a_group_of_fields_is_frozen() -> None:
    place = Location(city="Worcester")
    with pytest.raises(ValidationError):
        place.city = "Boston"  # type: ignore[misc]


def test_a_group_of_fields_refuses_a_field_it_does_not_know() -> None:
    with pytest.raises(ValidationError) as refused:
        Location.model_validate({"town": "Worcester"})
    assert refused.value.errors()[0]["type"] == "extra_forbidden"


def test_spaces_around_text_do_not_count() -> None:
    assert Location(city=" Worcester ").city == "Worcester"
