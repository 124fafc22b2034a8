from resmatch.geo.reading import Named
from resmatch.geo.suggest import SUGGESTIONS, suggest_places
from resmatch.geo.table import table


def _labels(*named: Named) -> list[str]:
    return [place.label for place in suggest_places(table(), [list(named)])]


def test_a_misspelt_town_is_looked_for_in_its_state() -> None:
    assert _labels(Named("Worcestor", "MA"))[0] == "Worcester, MA"


def test_a_town_of_another_state_is_suggested_by_its_full_name() -> None:
    assert _labels(Named("Worcester", "CA"))[0] == "Worcester, MA"


def test_a_misspelt_county_is_looked_for_among_counties() -> None:
    assert _labels(Named("Wooster County", "MA", "wooster")) == ["Worcester County, MA"]


def test_two_towns_in_one_breath_are_both_suggested() -> None:
    assert _labels(Named("Minneapolis / St. Paul", None))[:2] == ["Minneapolis, MN", "Saint Paul, MN"]


def test_there_are_never_more_than_three_and_none_for_a_letter_or_two() -> None:
    assert len(_labels(Named("Springfeild", None))) == SUGGESTIONS
    assert _labels(Named("Xz", None)) == []
