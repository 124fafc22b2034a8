from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from resmatch.catalog import Housing, Resource, SupportGroup, load
from resmatch.catalog.models import MODELS, kind_with, model_of
from resmatch.catalog.shape import fields_of
from resmatch.vocab import KINDS, kind_of

GOOD = Path(__file__).resolve().parents[1] / "cases" / "catalogs" / "good"
GROUP = {"id": "a", "name": "A", "kind": "support_group"}
HOUSE = {"id": "a", "name": "A", "kind": "housing", "type": "recovery_residence"}


def test_there_is_a_model_for_every_kind() -> None:
    assert tuple(MODELS) == KINDS.ids


@pytest.mark.parametrize("kind", KINDS.ids)
def test_a_kind_has_its_own_block_and_no_other(kind: str) -> None:
    assert [name for name in fields_of(MODELS[kind]) if name in KINDS] == [kind]


@pytest.mark.parametrize("kind", KINDS.ids)
def test_a_type_is_required_where_the_vocabulary_says_so(kind: str) -> None:
    assert MODELS[kind].model_fields["type"].is_required() is kind_of(kind).has("type_required")


def test_a_kind_is_found_by_any_of_its_names() -> None:
    assert model_of("meeting") is SupportGroup
    assert model_of("Housing") is Housing
    assert model_of("houseing") is Resource
    assert model_of(None) is Resource


def test_a_model_is_frozen() -> None:
    with pytest.raises(ValidationError):
        SupportGroup.model_validate(GROUP).name = "B"  # type: ignore[misc]


def test_silence_stays_out_of_the_record() -> None:
    assert SupportGroup.model_validate(GROUP).record() == GROUP


@pytest.mark.parametrize(
    "said",
    [
        {"pets": "unknown"},
        {"pets": None},
        {"status": "active"},
        {"languages": []},
        {"payers": {}},
        {"payers": {"medicaid": "unknown"}},
        {"moud": {}},
        {"moud": {"methadone": "unknown"}},
        {"approximate_location": "no"},
        {"gender_policy": "unknown"},
        {"country": "US"},
    ],
)
def test_unknown_empty_and_default_are_the_same_as_silence(said: dict[str, object]) -> None:
    assert SupportGroup.model_validate({**GROUP, **said}).record() == GROUP


def test_no_is_never_the_same_as_silence() -> None:
    record = SupportGroup.model_validate({**GROUP, "pets": "no", "payers": {"medicaid": False}}).record()
    assert record["pets"] == "no"
    assert record["payers"] == {"medicaid": "no"}


def test_zero_is_a_value() -> None:
    record = Housing.model_validate({**HOUSE, "min_days_abstinent": 0, "cost_upfront": 0}).record()
    assert (record["min_days_abstinent"], record["cost_upfront"]) == (0, 0)


def test_words_become_ids() -> None:
    said = {"payers": {"MassHealth": "yes"}, "pathways": ["12-step"], "needs": ["sober living"]}
    record = Housing.model_validate({**HOUSE, "type": "sober house", **said}).record()
    assert record["type"] == "recovery_residence"
    assert record["payers"] == {"medicaid": "yes"}
    assert record["pathways"] == ["twelve_step"]
    assert record["needs"] == ["housing.recovery_residence"]


def test_a_resource_made_in_memory_has_no_source() -> None:
    assert SupportGroup.model_validate(GROUP).source is None


def test_records_are_json_and_read_again_unchanged() -> None:
    for resource in load(GOOD):
        record = resource.record()
        assert json.loads(json.dumps(record)) == record
        assert model_of(record["kind"]).model_validate(record).record() == record


_TRI = st.sampled_from(["yes", "no", "case_by_case", "unknown", True, False, None])


@given(st.fixed_dictionaries({}, optional={"pets": _TRI, "couples": _TRI, "transit": _TRI}), _TRI)
def test_reading_a_record_again_gives_the_same_record(said: dict[str, object], methadone: object) -> None:
    first = Housing.model_validate({**HOUSE, **said, "moud": {"methadone": methadone}}).record()
    assert Housing.model_validate(first).record() == first


def test_a_field_of_one_block_names_its_kind() -> None:
    assert kind_with("curfew") == "housing"
    assert kind_with("name") == ""
