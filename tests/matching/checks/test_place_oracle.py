"""The checks of rows G1 to G6 answer as the rules read, for any record and client."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from resmatch.matching.checks import distance, licensed_states, reach, registry, service_area, transport
from resmatch.matching.client import Client
from tests.matching.build import WORCESTER, judge
from tests.matching.oracle import place as oracle
from tests.matching.oracle.words import KINDS, Facts, Record, mapping, maybe, records, some, tri, word

MILES_PER_DEGREE_OF_LATITUDE = 69.09
modality = some("in_person", "video", "phone", "text", "chat_app", "mobile_unit", "home_visit")
remote_or_here = some("in_person", "video", "phone")


@given(
    records(modality=modality, confidential_location=st.just("yes")),
    st.none() | st.sampled_from([0.5, 5.0, 9.5, 10.5, 60.0]),
)
def test_miles_against_a_limit(record: Record, miles: float | None) -> None:
    if miles is not None and "confidential_location" not in record:
        north = 42.27 + miles / MILES_PER_DEGREE_OF_LATITUDE
        record = {**record, "point": {"latitude": north, "longitude": -71.8}}
    (answer,) = judge(distance.CHECK, Client(near=WORCESTER, within=10), record)
    assert word(answer.outcome, answer.soft) == oracle.g1(record, miles, 10)


@given(st.sampled_from([*KINDS, *oracle.CATCHMENT]), st.none() | st.sampled_from(sorted(oracle.AREAS)))
def test_area_served(kind: tuple[str, str | None], area: str | None) -> None:
    record: Record = {"kind": kind[0], **({"type": kind[1]} if kind[1] else {})}
    if area is not None:
        record["service_area"] = oracle.AREAS[area][0]
    (answer,) = judge(service_area.CHECK, Client(near=WORCESTER), record)
    assert word(answer.outcome, answer.soft) == oracle.g2(record, area)


@given(records(transit=tri, pickup=tri, modality=modality), mapping(car=maybe))
def test_no_car(record: Record, facts: Facts) -> None:
    (answer,) = judge(transport.CHECK, Client(**facts), record)
    assert word(answer.outcome, answer.soft) == oracle.g3(record, facts)


@given(
    records(modality=remote_or_here, licensed_states=some("MA", "NY", "NJ"), licensed_states_complete=st.just("yes")),
    mapping(state=st.sampled_from(["MA", "RI"])),
)
def test_states_of_a_license(record: Record, facts: Facts) -> None:
    (answer,) = judge(licensed_states.CHECK, Client(**facts), record)
    assert word(answer.outcome, answer.soft) == oracle.g4(record, facts)


@given(
    records(modality=modality, accessibility=mapping(tty_relay=tri)),
    mapping(internet=maybe, phone_voice=maybe, hearing=st.sampled_from(["deaf", "hard_of_hearing"])),
)
def test_ways_to_reach_help(record: Record, facts: Facts) -> None:
    (answer,) = judge(reach.CHECK, Client(**facts), record)
    assert word(answer.outcome, answer.soft) == oracle.g5(record, facts)


@given(
    records(accepts_registry=tri, children_on_site=tri, children=mapping(accepted=tri), near_school=tri),
    mapping(registry=maybe),
)
def test_the_registry(record: Record, facts: Facts) -> None:
    (answer,) = judge(registry.CHECK, Client(**facts), record)
    assert word(answer.outcome, answer.soft) == oracle.g6(record, facts)
