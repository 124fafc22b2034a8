from __future__ import annotations

import pytest
from pydantic import ValidationError

from resmatch.catalog.fields.who import Who


def test_ages_are_years_and_zero_is_an_age() -> None:
    who = Who.model_validate({"minimum_age": 0, "maximum_age": 120})
    assert (who.minimum_age, who.maximum_age) == (0, 120)


@pytest.mark.parametrize("age", [-1, 121, "18", 18.5, True])
def test_other_ages_are_refused(age: object) -> None:
    with pytest.raises(ValidationError):
        Who.model_validate({"minimum_age": age})


def test_silence_about_gender_is_not_all() -> None:
    assert Who().serves_gender == ()
    assert Who.model_validate({"serves_gender": ["everyone"]}).serves_gender == ("all",)


def test_languages_are_tags_however_they_are_written() -> None:
    assert Who.model_validate({"languages": ["English", "ASL", "es-MX"]}).languages == ("en", "ase", "es")
