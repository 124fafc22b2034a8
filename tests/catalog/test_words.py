from __future__ import annotations

import pytest
from pydantic_core import PydanticCustomError

from resmatch.catalog.words import Choices, closed, or_unknown, reader
from resmatch.vocab import MODALITIES, NEEDS, PATHWAYS
from tests.catalog.examples import found, group

COLORS = closed("color", dark_red="maroon, wine", green="")


def refusal(typed: object, read: object = None) -> PydanticCustomError:
    with pytest.raises(PydanticCustomError) as refused:
        (read or reader(COLORS))(typed)  # type: ignore[operator]
    return refused.value


@pytest.mark.parametrize("typed", ["dark_red", "Dark Red", "dark-red", "maroon", "WINE"])
def test_any_spelling_of_a_word_is_its_id(typed: str) -> None:
    assert reader(COLORS)(typed) == "dark_red"


def test_a_near_miss_is_refused_with_the_word_meant() -> None:
    refused = refusal("maron")
    assert refused.type == "E104"
    assert refused.context == {
        "message": "unknown color 'maron'",
        "hint": "did you mean 'maroon'?",
        "instead": "maroon",
        "field": "",
    }


def test_a_short_list_is_named_in_full_when_nothing_is_near() -> None:
    assert refusal("blue").context == {
        "message": "unknown color 'blue'",
        "hint": "write dark_red or green",
        "instead": "",
        "field": "",
    }


def test_the_name_nearest_to_what_was_typed_is_suggested_and_can_be_read() -> None:
    context = refusal("smart recvery", reader(PATHWAYS)).context
    assert context is not None
    assert context["instead"] == "smart-recovery"
    assert reader(PATHWAYS)(context["instead"]) == "secular"


def test_a_word_with_two_meanings_is_refused_with_both() -> None:
    refused = refusal("telehealth", reader(MODALITIES))
    assert refused.type == "E106"
    assert refused.context is not None
    assert refused.context["hint"] == "write video or phone"


def test_what_is_not_text_is_refused() -> None:
    assert refusal(3).type == "not_text"


def test_unknown_is_none() -> None:
    assert or_unknown(reader(COLORS))("unknown") is None
    assert or_unknown(reader(COLORS))("green") == "green"


def test_an_editor_is_offered_every_id_first() -> None:
    words = Choices(NEEDS)()["enum"]
    assert tuple(words[: len(NEEDS)]) == NEEDS.ids
    assert "sober living" in words


def test_a_slip_in_a_long_name_is_not_answered_with_distant_names() -> None:
    (problem,) = found(group("    support_group: {fellowship: Alcoholics Anonimous}\n"), "E104")
    assert problem.hint == "did you mean 'Alcoholics-Anonymous'?"


def test_an_unknown_word_of_a_group_lists_its_group() -> None:
    (problem,) = found(group("    needs: [housing.sober]\n"), "E104")
    assert problem.hint.startswith("write housing.recovery_residence, ")
    assert "food." not in problem.hint


def test_only_the_names_that_mean_the_same_are_named() -> None:
    (problem,) = found(group("    payers: {masshealth: yes, self_pay: yes, cash: no, medicare: yes}\n"), "E105")
    assert problem.hint == "keep one of 'self_pay' and 'cash'"
