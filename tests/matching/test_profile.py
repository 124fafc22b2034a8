from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.errors import BadOption, UnknownTerm
from resmatch.matching.criteria import CRITERIA
from resmatch.matching.profile import ALWAYS_COUNT, AREAS, DEFAULT, FULL_SCORE, PROFILES, Weights, area_of, band
from resmatch.vocab import NEEDS

NAMES = tuple(DEFAULT.table)
ONE_OF_EACH_AREA = {
    "meetings": "support.mutual_aid",
    "coach": "support.coach",
    "housing": "housing.recovery_residence",
    "treatment": "med.moud",
    "mental_health": "mental_health.counseling",
    "other": "basics.food",
}


@pytest.mark.parametrize("place", range(len(AREAS)), ids=AREAS)
def test_each_column_of_the_default_table_adds_up_to_100(place: int) -> None:
    assert sum(row[place] for row in DEFAULT.table.values()) == FULL_SCORE


def test_the_pathway_column_is_that_of_the_matching_design() -> None:
    assert DEFAULT.table["pathway"] == (40, 30, 25, 15, 10, 0)


def test_every_criterion_has_a_row_and_every_row_a_criterion() -> None:
    assert list(NAMES) == [criterion.name for criterion in CRITERIA]


subsets = st.sets(st.sampled_from(NAMES)).map(
    lambda chosen: tuple(name for name in NAMES if name in chosen | ALWAYS_COUNT)
)
overrides = st.dictionaries(st.sampled_from(NAMES), st.integers(1, 100), max_size=4)


@given(subsets, st.sampled_from(NEEDS.ids), overrides)
def test_shares_always_add_up_to_exactly_100(asked: tuple[str, ...], need: str, changes: dict[str, int]) -> None:
    shares = DEFAULT.override("own/1", changes).shares(need, asked)
    assert sum(shares) == FULL_SCORE
    assert all(share >= 0 for share in shares)


@given(subsets, st.sampled_from(sorted(ONE_OF_EACH_AREA.values())))
def test_shares_are_those_of_the_largest_remainder(asked: tuple[str, ...], need: str) -> None:
    column = AREAS.index(area_of(need))
    raw = [DEFAULT.table[name][column] for name in asked]
    shares = DEFAULT.shares(need, asked)
    exact = [share * FULL_SCORE / sum(raw) for share in raw]
    assert all(abs(given - wanted) < 1 for given, wanted in zip(shares, exact, strict=True))
    rounded_up = [wanted % 1 for given, wanted in zip(shares, exact, strict=True) if given > wanted]
    cut = [wanted % 1 for given, wanted in zip(shares, exact, strict=True) if given <= wanted]
    assert not rounded_up or not cut or min(rounded_up) >= max(cut) - 1e-9


def test_what_counts_for_nothing_in_an_area_gets_nothing() -> None:
    assert DEFAULT.shares("basics.food", ("need", "pathway", "freshness"))[1] == 0


@pytest.mark.parametrize(("area", "need"), ONE_OF_EACH_AREA.items())
def test_every_need_has_its_column(area: str, need: str) -> None:
    assert area_of(need) == area
    assert {area_of(every) for every in NEEDS.ids} == set(AREAS)


@pytest.mark.parametrize(
    ("score", "word"),
    [(100, "strong"), (85, "strong"), (84, "good"), (70, "good"), (50, "fair"), (49, "weak"), (0, "weak")],
)
def test_a_band_says_a_score_in_one_word(score: int, word: str) -> None:
    assert band(score) == word


def test_an_override_changes_its_row_everywhere_and_leaves_the_rest() -> None:
    weights = DEFAULT.override("own/1", {"distance": 25})
    assert weights.table["distance"] == (25,) * len(AREAS)
    assert {name: row for name, row in weights.table.items() if name != "distance"} == {
        name: row for name, row in DEFAULT.table.items() if name != "distance"
    }
    assert DEFAULT.table["distance"] != weights.table["distance"]


@pytest.mark.parametrize("share", [-1, 101])
def test_a_share_outside_0_to_100_is_refused(share: int) -> None:
    with pytest.raises(BadOption):
        DEFAULT.override("own/1", {"distance": share})


@pytest.mark.parametrize("name", sorted(ALWAYS_COUNT))
def test_need_and_freshness_always_count(name: str) -> None:
    with pytest.raises(BadOption):
        DEFAULT.override("own/1", {name: 0})


def test_a_criterion_that_does_not_exist_is_told_with_what_is_like_it() -> None:
    with pytest.raises(UnknownTerm) as raised:
        DEFAULT.override("own/1", {"distanse": 5})
    assert raised.value.suggestions == ("distance",)


def test_named_policies_carry_their_name_and_cannot_be_changed() -> None:
    assert all(name == weights.name for name, weights in PROFILES.items())
    with pytest.raises(TypeError):
        DEFAULT.table["need"] = (0,)  # type: ignore[index]
    assert isinstance(PROFILES["nearest/1"], Weights)
