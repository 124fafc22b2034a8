from __future__ import annotations

from resmatch.catalog.fields.reaching import Reaching


def test_a_secret_place_is_marked_and_an_open_one_is_silent() -> None:
    assert Reaching.model_validate({"confidential_location": "yes"}).confidential_location == "yes"
    assert Reaching.model_validate({"confidential_location": "no"}).confidential_location is None


def test_modality_is_never_assumed() -> None:
    assert Reaching.model_validate({"location": {"city": "Worcester"}}).modality == ()
