"""I1 to I12: the laws the project's matching design states, in the words of its decisions."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.matching.answers import needs_answered
from resmatch.matching.call_script import call_script
from resmatch.matching.client import Client
from resmatch.matching.engine import match_index
from resmatch.matching.outcome import Outcome, Tier
from resmatch.matching.result import MatchResult
from tests.matching.build import NOW
from tests.matching.laws.worlds import (
    CLIENT_FACTS,
    TRI_FIELDS,
    Entry,
    answer,
    catalogs,
    clients,
    index_of,
    matches,
    put,
    records,
    without,
)

pytestmark = pytest.mark.laws

TIER_ORDER = {Tier.FITS: 0, Tier.CALL_FIRST: 1, Tier.EXCLUDED: 2}


def fits(result: MatchResult) -> set[tuple[str, str]]:
    return {(match.need, match.resource.id) for match in matches(result) if match.tier is Tier.FITS}


@given(catalogs(), clients())
def test_i1_every_listing_that_answers_is_in_one_tier_and_counts_add_up(found: list[Entry], client: Client) -> None:
    for block in answer(found, client).needs:
        counts = block.counts
        assert counts.looked_at == counts.fits + counts.call_first + counts.excluded
        assert sum(row.count for row in block.excluded_by) == counts.excluded
        listed = [match.resource.id for match in (*block.matches, *block.excluded)]
        assert len(listed) == len(set(listed)) == counts.looked_at


def place_of(found: list[Entry], client: Client, need: str) -> dict[str, tuple[int, int]]:
    return {match.resource.id: (TIER_ORDER[match.tier], -match.score) for match in matches(answer(found, client), need)}


@given(records(), clients(), st.sampled_from(sorted(TRI_FIELDS)))
def test_i2_good_news_never_lowers_and_bad_news_never_raises(record: Entry, client: Client, path: str) -> None:
    said = {"id": "r", "name": "Place", **record}
    good = TRI_FIELDS[path]
    bad = "no" if good == "yes" else "yes"
    for need in needs_answered(without(said, path)):
        asked = client.replace(needs=(need,))
        before = place_of([without(said, path)], asked, need)
        better = place_of([put(said, path, good)], asked, need)
        worse = place_of([put(said, path, bad)], asked, need)
        assert better["r"] <= before["r"] <= worse.get("r", (3, 0))


HARDER: dict[str, Any] = {
    "never": ("twelve_step",),
    "within": 1.0,
    "busy": ("Sat,Mon,Tue 06:00-22:00",),
    "max_upfront": 0.0,
    "must": frozenset({"insurance", "lgbtq", "language", "when", "couple", "pet", "group", "pathway"}),
}


@given(catalogs(), clients(without=tuple(HARDER)), st.sampled_from(sorted(HARDER)))
def test_i3_a_must_a_limit_a_refusal_or_a_blocked_time_never_adds_to_fits(
    found: list[Entry], client: Client, field: str
) -> None:
    before = fits(answer(found, client))
    after = fits(answer(found, client.replace(**{field: HARDER[field]}).resolve(now=NOW)))
    assert after <= before


ANSWERS: dict[str, dict[str, Any]] = {
    "age": {"age": 34},
    "gender": {"gender": "woman"},
    "veteran": {"veteran": False},
    "tribal": {"native": False},
    "pregnancy": {"pregnant": False},
    "faith consent": {"faith_ok": True},
    "sober days": {"days_abstinent": 400},
    "enrolled": {"enrolled_at": "a school"},
}


@given(catalogs(), clients(), st.sampled_from(sorted(ANSWERS)))
def test_i4_an_answered_question_is_not_asked_again(found: list[Entry], client: Client, check: str) -> None:
    fields = {
        verdict.field
        for match in matches(answer(found, client))
        for verdict in match.checks
        if verdict.outcome is Outcome.ASK and verdict.check.replace("_", " ") == check
    }
    after = answer(found, client.replace(**ANSWERS[check]))
    again = {
        verdict.field
        for match in matches(after)
        for verdict in match.checks
        if verdict.outcome is Outcome.ASK and verdict.check.replace("_", " ") == check
    }
    assert not fields & again


@given(catalogs(least=2), clients(), st.randoms())
def test_i5_the_order_of_the_files_and_who_pays_never_shows(found: list[Entry], client: Client, random: Any) -> None:
    moved = [
        {**{key: value for key, value in record.items() if key not in ("sponsored", "owner")}, "owner": "Another"}
        for record in random.sample(found, len(found))
    ]
    order = [(match.need, match.resource.id, match.tier, match.score) for match in matches(answer(found, client))]
    assert order == [
        (match.need, match.resource.id, match.tier, match.score) for match in matches(answer(moved, client))
    ]


@given(catalogs(), clients())
def test_i6_a_score_is_the_sum_of_its_printed_points(found: list[Entry], client: Client) -> None:
    for match in matches(answer(found, client)):
        assert match.score == sum(reason.points for reason in match.reasons)
        assert sum(reason.of for reason in match.reasons) == 100
        assert all(0 <= reason.points <= reason.of for reason in match.reasons)


@given(catalogs(), clients(), st.integers(0, 3))
def test_i7_alerts_hang_on_nothing_but_the_client(found: list[Entry], client: Client, limit: int) -> None:
    empty = match_index(index_of([]), client, limit=limit)
    full = match_index(index_of(found), client, limit=limit)
    assert empty.alerts == full.alerts
    assert json.loads(full.to_json())["alerts"] == [alert.to_dict() for alert in empty.alerts]


HIDDEN = {"address_1": "12 Quiet Lane", "city": "Hiddenton", "state_province": "MA", "postal_code": "01999"}


@given(catalogs(), clients(), st.floats(41, 43), st.floats(-73, -70))
def test_i8_moving_a_hidden_place_changes_no_byte(
    found: list[Entry], client: Client, latitude: float, longitude: float
) -> None:
    def told(point: dict[str, float], location: dict[str, str]) -> str:
        hidden = [
            {**record, "confidential_location": "yes", "point": point, "location": location, "transit_note": "bus 4"}
            for record in found
        ]
        return answer(hidden, client).to_json()

    here = told({"latitude": 42.27, "longitude": -71.8}, HIDDEN)
    there = told({"latitude": latitude, "longitude": longitude}, {"city": "Elsewhere", "postal_code": "01888"})
    assert here == there
    assert "Quiet" not in here
    assert "01999" not in here


@given(catalogs(), clients())
def test_i9_a_call_script_says_nothing_about_the_client(found: list[Entry], client: Client) -> None:
    said = " ".join(line for match in matches(answer(found, client)) for line in call_script(match)).lower()
    words = ("trans ", "my client", " she ", " he ", "pregnant woman", str(client.age or "no age"), "worcester")
    assert not [word for word in words if word in f" {said} "]


@given(catalogs(), clients())
def test_i10_the_same_question_gives_the_same_bytes(found: list[Entry], client: Client) -> None:
    assert answer(found, client).to_json() == answer(list(found), client.replace()).to_json()


@given(catalogs(), clients())
def test_i11_every_reason_names_field_value_source_and_date(found: list[Entry], client: Client) -> None:
    for match in matches(answer(found, client)):
        for reason in (*match.reasons, *match.checks):
            assert reason.field
            assert reason.text
            checked = match.resource.record.get("verified")
            assert (reason.as_of is None) == (checked is None)


@given(catalogs(least=2, most=10), clients())
def test_i12_taking_the_best_away_leaves_the_rest_in_order(found: list[Entry], client: Client) -> None:
    for need in client.needs:
        order = [match.resource.id for match in matches(answer(found, client), need)]
        if order:
            rest = [record for record in found if record["id"] != order[0]]
            assert [match.resource.id for match in matches(answer(rest, client), need)] == order[1:]


@given(clients())
def test_a_client_never_shows_a_value_in_its_repr(client: Client) -> None:
    assert repr(client).startswith("<Client ")
    for name in CLIENT_FACTS:
        value = getattr(client, name)
        if isinstance(value, str) and len(value) > 2:
            assert value not in repr(client)
