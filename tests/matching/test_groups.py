from __future__ import annotations

from resmatch.matching.columns import NO, UNKNOWN, YES
from resmatch.matching.groups import (
    AFFIRMING,
    COMPOSITION,
    STANCE,
    STANCES,
    composition_bit,
    composition_of,
    composition_words,
    fellowship_of,
)
from tests.matching.build import house, meeting


def test_a_fellowship_is_known_by_any_of_its_names() -> None:
    for name in ("smart", "SMART Recovery", "smart meeting"):
        found = fellowship_of(meeting(support_group={"fellowship": name}))
        assert found is not None
        assert found.id == "smart"


def test_a_group_of_friends_has_no_fellowship() -> None:
    assert fellowship_of(meeting(support_group={"fellowship": "the Tuesday circle"})) is None
    assert fellowship_of(house()) is None


def test_a_group_speaks_for_itself_before_its_fellowship_does() -> None:
    assert composition_of(meeting(support_group={"fellowship": "wfs"})) == ("women",)
    assert composition_of(meeting(support_group={"fellowship": "wfs", "composition": ["lgbtq"]})) == ("lgbtq",)


def test_composition_is_a_bit_set() -> None:
    read = COMPOSITION.read(meeting(support_group={"composition": ["women", "veterans"]}))
    assert read == composition_bit("women") | composition_bit("veterans")


def test_an_unknown_fellowship_has_no_stance() -> None:
    assert STANCE.read(meeting(support_group={"fellowship": "na"})) == STANCES.index("varies")
    assert STANCE.read(meeting(support_group={"fellowship": "friends"})) == UNKNOWN


def test_a_group_for_lgbtq_people_welcomes_them_unless_it_says_no() -> None:
    made_for = meeting(support_group={"composition": ["lgbtq"]})
    assert [AFFIRMING.read(made_for), AFFIRMING.read({**made_for, "lgbtq_affirming": "no"})] == [YES, NO]
    assert AFFIRMING.read(meeting()) == UNKNOWN


def test_composition_is_said_in_words() -> None:
    assert composition_words(["women", "lgbtq", "young_people"]) == "women, LGBTQ+ people and young people"
