from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from resmatch.api import index_of
from resmatch.upkeep.stale import Harm, harms
from resmatch.upkeep.stale.searches import PEOPLE, searchers
from tests.upkeep.small import HOMES, catalog_in

NOW = datetime(2026, 11, 21, 12, tzinfo=ZoneInfo("America/New_York"))


def test_more_shown_more_open_and_older_all_weigh_more() -> None:
    less = Harm(shown=1, searches=9, open_questions=1.0)
    assert Harm(2, 9, 1.0).of_age(1.0) > less.of_age(1.0)
    assert Harm(1, 9, 2.0).of_age(1.0) > less.of_age(1.0)
    assert less.of_age(2.0) > less.of_age(1.0)


def test_a_listing_that_is_never_shown_still_has_a_weight() -> None:
    assert Harm(0, 9, 0.0).of_age(1.0) > 0


def test_a_place_for_men_is_not_shown_to_women(tmp_path: Path) -> None:
    index = index_of(catalog_in(tmp_path, HOMES))
    measured = harms(index, NOW, range(len(index.records)))
    rows = {str(record["id"]): measured[row] for row, record in enumerate(index.records)}
    assert rows["elm-house"].shown < rows["oak-house"].shown


def test_the_same_searches_are_made_every_time(tmp_path: Path) -> None:
    index = index_of(catalog_in(tmp_path, HOMES))
    assert len(list(searchers(index, NOW))) == len(PEOPLE)
    assert harms(index, NOW, [0]) == harms(index, NOW, [0])
