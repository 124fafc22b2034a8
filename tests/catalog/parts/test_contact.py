from __future__ import annotations

import pytest
from pydantic import ValidationError

from resmatch.catalog.parts.contact import Phone


def test_an_extension_behind_the_number_becomes_a_field() -> None:
    phone = Phone.model_validate({"number": "508-555-0142 ext. 12"})
    assert (phone.number, phone.extension) == ("508-555-0142", "12")


def test_an_extension_of_its_own_is_kept() -> None:
    phone = Phone.model_validate({"number": "508-555-0142", "extension": "7"})
    assert phone.extension == "7"


def test_a_phone_needs_a_number() -> None:
    with pytest.raises(ValidationError):
        Phone.model_validate({"type": "voice"})
