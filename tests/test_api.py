from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resmatch.api
from resmatch.api import explain, index_of, match, match_many, match_with_excluded, validate, validate_text
from resmatch.catalog import Catalog
from resmatch.errors import AmbiguousResource, UnknownPlace, UnknownResource, UnknownTerm
from resmatch.geo import Place, find_place
from resmatch.matching.client import Client
from tests.small import FOLDER, NOW, catalog

HOUSING = Client(needs=["housing"], near="01609")


class OnePlace:
    """A look-up of places that knows one."""

    def find(self, text: str) -> Place:
        """Give the one place for any text."""
        return find_place("01609")


def test_an_answer_is_true_when_anything_fits_or_may_fit() -> None:
    assert match(catalog(), HOUSING, now=NOW)
    assert not match(catalog(), Client(needs=["food"]), now=NOW)


def test_the_same_question_gives_the_same_bytes() -> None:
    first, second = (match(Catalog.load(FOLDER), HOUSING, now=NOW).to_json() for _ in range(2))
    assert first == second


def test_text_and_data_are_one() -> None:
    result = match(catalog(), HOUSING, now=NOW)
    assert json.loads(result.to_json()) == json.loads(json.dumps(result.to_dict()))


def test_places_may_be_looked_up_by_the_caller() -> None:
    own = match(catalog(), Client(needs=["housing"], near="home"), now=NOW, places=OnePlace())
    assert own.to_json() == match(catalog(), HOUSING, now=NOW).to_json()
    with pytest.raises(UnknownPlace):
        match(catalog(), Client(needs=["housing"], near="no such place"), now=NOW)


def test_many_clients_are_answered_by_their_own_ids() -> None:
    clients = {"case-17": HOUSING, "case-18": Client(needs=["mat"], near="01609")}
    results = match_many(catalog(), clients, now=NOW)
    assert list(results) == ["case-17", "case-18"]
    assert results["case-18"].needs[0].need == "med.moud"


def test_the_index_is_made_once_for_a_catalog_even_by_many_threads() -> None:
    fresh = Catalog.load(FOLDER)
    with ThreadPoolExecutor(4) as pool:
        indexes = list(pool.map(lambda _: index_of(fresh), range(8)))
    assert all(index is indexes[0] for index in indexes)


def test_an_index_goes_with_its_catalog() -> None:
    before = len(resmatch.api._INDEXES)
    fresh = Catalog.load(FOLDER)
    index_of(fresh)
    del fresh
    assert len(resmatch.api._INDEXES) == before


def test_without_now_the_clock_of_the_catalog_is_read() -> None:
    assert match(catalog(), HOUSING).now.endswith(("-05:00", "-04:00"))


def test_every_excluded_listing_can_be_had_with_its_reason() -> None:
    (need,) = match_with_excluded(catalog(), Client(needs=["housing"], facts={"man"}), now=NOW).needs
    assert len(need.excluded) == need.counts.excluded == 1
    assert len(need.matches) == need.counts.fits + need.counts.call_first
    assert all(found.blockers for found in need.excluded)


@given(st.sampled_from([resource.id for resource in catalog()]), st.sampled_from(["man", "woman"]))
def test_every_explanation_adds_up(listing: str, who: str) -> None:
    found = explain(catalog(), Client(near="01609", takes=["methadone"], facts={who}), listing, now=NOW)
    assert found.score == sum(reason.points for reason in found.reasons)
    assert sum(reason.of for reason in found.reasons) == 100


def test_an_explanation_says_what_the_answer_says() -> None:
    result = match(catalog(), HOUSING, now=NOW, limit=10)
    for shown in result.needs[0].matches:
        assert explain(catalog(), HOUSING, shown.resource.id, now=NOW).match == shown


def test_a_listing_is_explained_for_the_need_it_answers() -> None:
    both = Client(needs=["housing", "mat"], near="01609")
    assert explain(catalog(), both, "bridge-clinic", now=NOW).match.need == "med.moud"
    assert explain(catalog(), Client(), "noon-step", now=NOW).match.need == "support.mutual_aid"
    assert explain(catalog(), both, "bridge-clinic", need="housing", now=NOW).match.need == "housing.recovery_residence"


def test_listings_that_are_not_there_or_not_clear_are_refused() -> None:
    with pytest.raises(UnknownResource):
        explain(catalog(), HOUSING, "zzz", now=NOW)
    with pytest.raises(AmbiguousResource) as caught:
        explain(catalog(), HOUSING, "house", now=NOW)
    assert "harbor-house" in caught.value.candidates


def test_unclear_words_are_data() -> None:
    with pytest.raises(UnknownTerm) as caught:
        Client(needs=["hosing"])
    assert caught.value.term == "hosing"
    assert caught.value.suggestions


def test_files_and_text_are_checked_the_same_way(tmp_path: Path) -> None:
    text = "resources:\n  - {id: a, name: A, kind: housing, type: recovery_residence, nam: B}\n"
    file = tmp_path / "homes.yaml"
    file.write_text(text)
    by_text = [problem.code for problem in validate_text(text).problems]
    assert "E102" in by_text
    assert set(by_text) <= {problem.code for problem in validate([file]).problems}
