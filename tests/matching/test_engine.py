from __future__ import annotations

from datetime import datetime

import numpy as np
import pytest

from resmatch.errors import UnknownResource
from resmatch.matching.client import Client
from resmatch.matching.engine import A_CHOICE, explain_row, match_index, row_called
from resmatch.matching.outcome import Tier
from tests.matching.build import NEED, answered, compiled, house, ids, meeting, resolved

MAN = Client(needs=[NEED], gender="man", age=34)
MEN = {"serves_gender": ["men"], "abstinence_required": "no"}
FITS = house(**MEN)


def test_each_need_is_answered_in_the_order_asked_with_its_label() -> None:
    result = answered(Client(needs=["support-group", "housing"]), house(), meeting())
    assert [block.need for block in result.needs] == ["support.mutual_aid", NEED]
    assert all(block.label for block in result.needs)


def test_a_need_added_for_safety_says_so() -> None:
    result = answered(Client(needs=["support-group"], substances=["alcohol"], last_use_hours=12), meeting())
    assert [(block.need, block.why) for block in result.needs] == [
        ("treatment.detox", "added for safety"),
        ("support.mutual_aid", ""),
    ]


def test_the_limit_cuts_what_is_shown_and_never_what_is_counted() -> None:
    result = match_index(compiled(*[FITS] * 5), resolved(MAN), limit=2)
    block = result.needs[0]
    assert len(block.matches) == 2
    assert (block.counts.looked_at, block.counts.fits) == (5, 5)


def test_what_would_change_is_worked_out_only_while_there_is_no_choice() -> None:
    client = resolved(MAN.replace(couple=True, must=["couple"]))
    no_couples = house(**MEN, couples="no")
    couples = house(**MEN, couples="yes")
    few = match_index(compiled(no_couples, couples), client)
    many = match_index(compiled(no_couples, *[couples] * A_CHOICE), client)
    assert few.relaxations
    assert many.relaxations == ()


def test_near_misses_are_for_those_who_find_nothing_that_fits() -> None:
    client = MAN.replace(couple=True, must=["couple"])
    miss = house(**MEN, couples="no")
    assert ids(answered(client, miss).needs[0].near_misses) == ["r0"]
    assert answered(client, miss, house(**MEN, couples="yes")).needs[0].near_misses == ()


def test_set_aside_listings_are_filled_in_with_their_reasons() -> None:
    result = answered(MAN, house(serves_gender=["women"]), FITS)
    (excluded,) = result.needs[0].excluded
    assert excluded.tier is Tier.EXCLUDED
    assert [verdict.check for verdict in excluded.blockers] == ["gender"]


def test_a_result_is_true_where_somebody_can_be_called() -> None:
    assert answered(MAN, house())
    assert not answered(MAN, house(status="defunct"))
    assert not answered(MAN)


def test_an_empty_catalog_still_answers() -> None:
    result = answered(Client(needs=["crisis.suicide"]))
    assert [alert.id for alert in result.alerts] == ["988"]
    assert result.needs[0].counts.looked_at == 0
    assert result.needs[0].people_to_call


def test_explaining_gives_the_place_among_all() -> None:
    index, client = compiled(house(status="defunct"), FITS, house()), resolved(MAN)
    assert [explain_row(index, row, client, NEED).rank for row in range(3)] == [3, 1, 2]


def test_explaining_judges_as_the_ranking_does() -> None:
    index, client = compiled(house(), FITS), resolved(MAN)
    shown = match_index(index, client).needs[0].matches[0]
    assert explain_row(index, 1, client, NEED) == shown


def test_a_listing_that_does_not_answer_the_need_is_explained_too() -> None:
    match = explain_row(compiled(meeting()), 0, resolved(MAN), NEED)
    assert match.rank == 0
    assert match.reasons


def test_an_unknown_id_is_refused() -> None:
    index = compiled(house())
    assert row_called(index, "r0") == 0
    with pytest.raises(UnknownResource):
        row_called(index, "no-such")


def test_missing_papers_suggest_the_need_for_papers() -> None:
    assert answered(MAN.replace(missing_documents=["photo_id"])).also_needs == ("id_documents",)
    asked = MAN.replace(needs=("id_documents",), missing_documents=["photo_id"])
    assert answered(asked).also_needs == ()


def test_the_answer_says_when_and_by_which_weights_it_was_made() -> None:
    result = answered(MAN)
    assert datetime.fromisoformat(result.now).year == 2026
    assert result.weights == "default/1"


def test_judging_leaves_the_index_as_it_was() -> None:
    index = compiled(house(), FITS)
    before = {name: column.copy() for name, column in index.columns.items()}
    match_index(index, resolved(MAN.replace(takes=["methadone"])))
    for name, column in index.columns.items():
        assert np.array_equal(before[name], column, equal_nan=column.dtype.kind == "f")
