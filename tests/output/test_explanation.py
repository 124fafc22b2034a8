from __future__ import annotations

import re
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from resmatch.api import Explanation, explain
from resmatch.diagnostics.render.cells import cells
from resmatch.matching.checks import CHECKS
from resmatch.matching.client import Client
from resmatch.output import explanation
from resmatch.output.explanation import explanation_text, missing_points
from resmatch.output.page import Page
from tests.small import NOW, catalog

LISTINGS = [resource.id for resource in catalog()]


def explained(listing: str, need: str = "housing", **facts: Any) -> Explanation:
    client = Client(**{"near": "01609", "needs": [need], **facts})
    return explain(catalog(), client, listing, need=need, now=NOW)


def test_every_line_of_points_and_their_sum_is_shown() -> None:
    found = explained("harbor-house", takes=["methadone"], insurance=["masshealth"], facts={"man", "age=34"})
    text = found.to_text()
    lines = [(int(points), int(of)) for points, of in re.findall(r"^ *(\d+) of +(\d+)  ", text, re.MULTILINE)]
    assert lines == [(reason.points, reason.of) for reason in found.reasons]
    assert sum(points for points, _ in lines) == found.score
    assert sum(of for _, of in lines) == 100
    assert f"{found.score:>3} of 100\n" in text


def test_asked_and_listed_stand_on_each_line() -> None:
    text = explained("harbor-house", insurance=["masshealth"]).to_text()
    assert re.search(r"payer +Medicaid +✓ payment works: Medicaid, Self-pay", text)


def test_points_short_of_a_hundred_are_accounted_for() -> None:
    found = explained("fields-house", insurance=["masshealth"])
    short = sum(int(points) for points in re.findall(r"\((\d+)\)", missing_points(found.match)))
    assert found.score + short == 100


def test_open_questions_are_listed() -> None:
    text = " ".join(explained("fields-house", takes=["methadone"]).to_text().split())
    assert "Ask Can people take methadone here" in text
    assert "Ask the client: How old are you?" in text


def test_a_place_set_aside_is_explained_by_its_first_reason() -> None:
    text = explained("rose-house", facts={"man", "age=34"}).to_text()
    assert text.splitlines()[2] == "Rose Street Family Program is not in the results for sober / recovery housing"
    assert text.splitlines()[3] == "  ✗ serves women only"
    assert "points" not in text


def test_what_would_bring_a_place_back_is_said_where_something_can() -> None:
    assert "--within" in explained("rose-house", within=2).to_text()
    assert "nothing the coach can change" in explained("rose-house", facts={"man"}).to_text()


def test_several_reasons_are_all_named() -> None:
    assert "then also: serves women only" in " ".join(
        explained("rose-house", within=2, facts={"man"}).to_text().split()
    )


def test_a_place_that_is_not_listed_for_the_need_says_what_it_is_for() -> None:
    text = explained("bridge-clinic").to_text()
    assert "it is not listed for that" in text
    assert "medicine for opioid use" in text


@given(
    listing=st.sampled_from(LISTINGS), width=st.integers(60, 110), who=st.sampled_from([{"man"}, {"woman", "child=3"}])
)
def test_no_line_is_wider_than_the_page(listing: str, width: int, who: set[str]) -> None:
    found = explained(listing, takes=["methadone"], facts=who)
    text = explanation_text(found.match, weights=found.weights, width=width)
    assert [line for line in text.splitlines() if cells(line) > Page(width).width] == []


def test_what_can_be_changed_names_checks_that_exist() -> None:
    names = {check.name for check in CHECKS}
    assert set(explanation._CHANGES) <= names
