from __future__ import annotations

import pytest
from pydantic import ValidationError

from resmatch.catalog.fields.identity import Identity


def test_a_listing_is_open_unless_it_says_otherwise() -> None:
    listing = Identity.model_validate({"id": "a", "name": "A", "kind": "service"})
    assert (listing.status, listing.country, listing.needs) == ("active", "US", ())


def test_a_listing_has_an_id_a_name_and_a_kind() -> None:
    with pytest.raises(ValidationError) as refused:
        Identity.model_validate({})
    assert [error["loc"] for error in refused.value.errors()] == [("id",), ("name",), ("kind",)]
