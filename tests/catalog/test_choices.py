from __future__ import annotations

import pytest
from pydantic import TypeAdapter, ValidationError

from resmatch.catalog import choices
from resmatch.catalog.choices import Method, Week, Weekday
from resmatch.schedule.session import Week as SessionWeek


@pytest.mark.parametrize(("typed", "kept"), [(1, "1"), ("2", "2"), ("last", "last"), ("every", None), (None, None)])
def test_weeks_are_words_and_every_week_is_silence(typed: object, kept: str | None) -> None:
    assert TypeAdapter(Week).validate_python(typed) == kept


@pytest.mark.parametrize("typed", [0, 5, "fifth", True])
def test_other_weeks_are_refused(typed: object) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Week).validate_python(typed)


def test_weeks_are_those_of_the_schedule() -> None:
    assert {*choices._WEEKS.ids, "every"} == {str(week) for week in SessionWeek}


def test_days_are_names_never_numbers() -> None:
    assert TypeAdapter(Weekday).validate_python("Tuesday") == "tue"
    with pytest.raises(ValidationError):
        TypeAdapter(Weekday).validate_python(2)


def test_import_is_a_way_of_checking() -> None:
    assert TypeAdapter(Method).validate_python("import") == "import"
