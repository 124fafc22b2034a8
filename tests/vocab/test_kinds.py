from __future__ import annotations

import pytest

from resmatch.vocab import FELLOWSHIPS, KINDS, NEEDS, Condition, Kind, all_kinds, kind_of, types_of

FLAGS = {
    "adult_default", "catchment", "congregate", "housing", "meeting_rule", "moud_policy_applies", "mutual_aid",
    "other_medicine_policy", "pregnancy_policy", "proof", "public", "record_policy", "registry_closed",
    "residential", "shelter", "treatment", "type_required",
}  # fmt: skip


def _flagged(flag: str) -> set[str]:
    return {f"{row.kind}.{row.type}" for row in all_kinds() if row.type and row.has(flag)}


@pytest.mark.parametrize("row", all_kinds(), ids=lambda row: f"{row.kind}-{row.type}")
def test_a_kind_answers_only_known_needs_and_has_only_known_flags(row: Kind) -> None:
    asked = {*row.answers, *row.also_answers, *(condition.need for condition in row.answers_if)}
    assert asked <= set(NEEDS.ids)
    assert row.flags <= FLAGS
    assert row.label
    assert row.description.endswith(".")


def test_the_kinds_and_their_types_are_those_of_the_design() -> None:
    assert KINDS.ids == (
        "support_group", "housing", "treatment", "medication", "mental_health", "coaching", "employment",
        "helpline", "service",
    )  # fmt: skip
    assert types_of("housing").ids == (
        "recovery_residence", "transitional", "emergency_shelter", "dv_shelter", "permanent",
    )  # fmt: skip
    assert types_of("medication").ids == ("otp", "office", "telehealth")
    assert types_of("mental_health").ids == ("therapy", "psychiatry", "crisis_center", "group")
    assert len(types_of("coaching")) == 0


def test_every_type_answers_a_need() -> None:
    assert [row for row in all_kinds() if row.type and not row.answers] == []


def test_four_kinds_must_say_their_type() -> None:
    assert KINDS.flagged("type_required") == {"housing", "treatment", "medication", "mental_health"}


def test_people_share_rooms_in_homes_shelters_and_residential_treatment_but_not_in_apartments() -> None:
    assert _flagged("congregate") == {
        "housing.recovery_residence", "housing.transitional", "housing.emergency_shelter", "housing.dv_shelter",
        "treatment.residential",
    }  # fmt: skip


def test_the_medicine_rule_applies_where_a_person_may_be_asked_to_stop_one() -> None:
    assert _flagged("moud_policy_applies") == {
        "housing.recovery_residence", "housing.transitional", "housing.emergency_shelter", "housing.dv_shelter",
        "housing.permanent", "treatment.residential", "treatment.iop", "employment.program",
        "support_group.mutual_aid", "support_group.collegiate_recovery",
    }  # fmt: skip


def test_pregnancy_is_asked_about_in_housing_residential_and_detox() -> None:
    housing = {f"housing.{name}" for name in types_of("housing").ids}
    assert _flagged("pregnancy_policy") == housing | {"treatment.residential", "treatment.detox"}


def test_all_treatment_and_medicine_and_mental_health_types_are_treatment() -> None:
    for kind in ("treatment", "medication", "mental_health"):
        assert all(kind_of(kind, name).has("treatment") for name in (None, *types_of(kind).ids))


def test_transitional_housing_is_also_answered_by_recovery_homes_and_shelters() -> None:
    also = {row.type for row in all_kinds() if "housing.transitional" in row.also_answers}
    assert also == {"recovery_residence", "emergency_shelter"}


def test_every_housing_type_answers_family_housing_and_residential_does_if_it_takes_children() -> None:
    assert all("housing.family" in kind_of("housing", name).also_answers for name in types_of("housing").ids)
    conditions = kind_of("treatment", "residential").answers_if
    assert Condition("housing.family", "children.accepted") in conditions


def test_a_condition_may_ask_for_a_word() -> None:
    conditions = kind_of("support_group", "mutual_aid").answers_if
    assert Condition("support.sponsor", "pathways", "twelve_step") in conditions


def test_every_need_is_answered_by_some_kind_or_fellowship() -> None:
    answered = {
        need
        for row in all_kinds()
        for need in (*row.answers, *row.also_answers, *(condition.need for condition in row.answers_if))
    }
    answered |= {need for fellowship in FELLOWSHIPS for need in fellowship.words("needs")}
    assert set(NEEDS.ids) == answered


@pytest.mark.parametrize(
    ("kind", "typed", "type_id"),
    [
        ("housing", "sober house", "recovery_residence"),
        ("housing", "Shelter", "emergency_shelter"),
        ("treatment", "PHP", "iop"),
        ("medication", "methadone clinic", "otp"),
        ("service", "needle exchange", "ssp"),
        ("support_group", "collegiate-recovery", "collegiate_recovery"),
    ],
)
def test_types_are_found_by_plain_words_within_their_kind(kind: str, typed: str, type_id: str) -> None:
    assert types_of(kind).find(typed) == type_id


def test_unknown_kinds_and_types_are_key_errors() -> None:
    with pytest.raises(KeyError):
        kind_of("hotel")
    with pytest.raises(KeyError):
        kind_of("housing", "hotel")
    with pytest.raises(KeyError):
        types_of("hotel")
