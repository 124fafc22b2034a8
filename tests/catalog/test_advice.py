from __future__ import annotations

import pytest

from resmatch.catalog.advice import group_hint, kind_hint, list_hint, straight_quotes, text_hint
from resmatch.catalog.examples import EXAMPLES
from resmatch.catalog.models import MODELS
from resmatch.catalog.shape import fields_of, part_at

HOUSE = MODELS["housing"]


def test_a_value_that_fits_is_put_into_its_list() -> None:
    assert list_hint("en", ("languages",), HOUSE) == "write [en]"
    assert list_hint("508-555-0142", ("phones",), HOUSE) == "write [{number: 508-555-0142}]"


def test_a_value_that_does_not_fit_gets_an_example_or_the_rule() -> None:
    assert list_hint("mon-fri", ("schedules", 0, "days"), HOUSE) == "write it like this: [mon, tue, wed, thu, fri]"
    assert list_hint("x" * 99, ("tags",), HOUSE) == "write one item per line, each after '- '"


def test_a_list_of_words_becomes_answers_only_where_they_are_known() -> None:
    assert group_hint(["medicaid"], ("payers",), HOUSE) == "write {medicaid: yes}"
    assert group_hint(["gold"], ("payers",), HOUSE).startswith("write it like this: {")


def test_a_group_without_example_names_its_fields() -> None:
    assert group_hint("yes", ("housing",), HOUSE).startswith("its fields are narr_level, beds, curfew")


@pytest.mark.parametrize(("word", "hint"), [("sober living", "type: recovery_residence"), ("nonsense", "")])
def test_a_type_in_the_place_of_a_kind_is_known(word: str, hint: str) -> None:
    assert kind_hint(word).endswith(hint)
    assert bool(kind_hint(word)) == bool(hint)


def test_only_quotes_around_a_text_count() -> None:
    assert straight_quotes("“09:00”") == "09:00"
    assert straight_quotes("it’s") == ""


def test_every_example_is_of_a_field() -> None:
    known = {name for model in MODELS.values() for name in fields_of(model)}
    schedules = part_at(HOUSE, ("schedules", 0))
    assert schedules is not None
    assert set(EXAMPLES) <= known | set(fields_of(schedules))


def test_words_with_commas_become_a_list_of_them() -> None:
    assert list_hint("en, es", ("languages",), HOUSE) == "write [en, es]"


def test_one_group_becomes_a_list_of_it() -> None:
    assert list_hint({"number": "508-555-0142"}, ("phones",), HOUSE) == "write [{number: 508-555-0142}]"


def test_a_bare_value_in_a_list_of_groups_gets_its_field() -> None:
    assert group_hint("508-555-0142", ("phones", 0), HOUSE) == "write {number: 508-555-0142}"


def test_several_texts_in_the_place_of_one_are_joined() -> None:
    assert text_hint(["Ring", "wait"]) == "take the [ ] away: write 'Ring, wait'"
