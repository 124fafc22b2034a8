from __future__ import annotations

import pytest

from resmatch.errors import AmbiguousTerm, UnknownTerm
from resmatch.vocab import (
    ACCESSIBILITY,
    BEHAVIORS,
    CREDENTIALS,
    DOCUMENTS,
    FELLOWSHIPS,
    KINDS,
    LANGUAGES,
    MEDICAL_SUPPORT,
    MEDICINES,
    MODALITIES,
    NEEDS,
    OTHER_MEDICINES,
    PATHWAYS,
    PAYERS,
    POPULATIONS,
    RECORDS,
    STALENESS,
    STATES,
    SUBSTANCES,
    Vocabulary,
    program_state,
)


@pytest.mark.parametrize(
    ("vocabulary", "typed", "found"),
    [
        (PATHWAYS, "12-step", "twelve_step"),
        (PATHWAYS, "AA", "twelve_step"),
        (PATHWAYS, "smart-recovery", "secular"),
        (PATHWAYS, "cbt_secular", "secular"),
        (PATHWAYS, "dharma", "buddhist"),
        (PATHWAYS, "mindfulness_buddhist", "buddhist"),
        (PATHWAYS, "christian", "faith_christian"),
        (PATHWAYS, "all", "all_recovery"),
        (FELLOWSHIPS, "AA", "aa"),
        (FELLOWSHIPS, "SMART", "smart"),
        (FELLOWSHIPS, "SMART Family & Friends", "smart_family_friends"),
        (FELLOWSHIPS, "Nar-Anon", "nar_anon"),
        (PAYERS, "MassHealth", "medicaid"),
        (PAYERS, "Medi-Cal", "medicaid"),
        (PAYERS, "cash", "self_pay"),
        (PAYERS, "uninsured", "none"),
        (MEDICINES, "Sublocade", "buprenorphine_xr"),
        (MEDICINES, "Vivitrol", "naltrexone_xr"),
        (MEDICINES, "Suboxone", "buprenorphine_sl"),
        (MEDICINES, "Xanax", "benzodiazepines"),
        (SUBSTANCES, "crack", "cocaine"),
        (SUBSTANCES, "meth", "stimulants"),
        (BEHAVIORS, "sports betting", "gambling"),
        (POPULATIONS, "young people", "young_adult"),
        (MODALITIES, "Zoom", "video"),
        (ACCESSIBILITY, "step_free", "wheelchair"),
        (ACCESSIBILITY, "bathroom", "accessible_restroom"),
        (MEDICAL_SUPPORT, "insulin", "insulin_fridge"),
        (DOCUMENTS, "id", "photo_id"),
        (RECORDS, "CORI", "other"),
        (CREDENTIALS, "CARC", "carc_ma"),
        (LANGUAGES, "ASL", "ase"),
        (LANGUAGES, "Español", "es"),
        (LANGUAGES, "espanol", "es"),
        (LANGUAGES, "kreyol", "ht"),
        (LANGUAGES, "pt-BR", "pt"),
        (LANGUAGES, "no", "no"),
        (STATES, "Mass.", "MA"),
        (STATES, "massachusetts", "MA"),
        (STATES, "in", "IN"),
    ],
)
def test_plain_words_are_found(vocabulary: Vocabulary, typed: str, found: str) -> None:
    assert vocabulary.find(typed) == found


@pytest.mark.parametrize(
    ("vocabulary", "typed"),
    [(PAYERS, "insurance"), (MEDICINES, "moud"), (MEDICINES, "monthly shot"), (SUBSTANCES, "pills")],
)
def test_words_with_several_meanings_are_asked_about(vocabulary: Vocabulary, typed: str) -> None:
    with pytest.raises(AmbiguousTerm):
        vocabulary.find(typed)


def test_asl_is_an_alias_and_never_a_tag() -> None:
    assert "asl" not in LANGUAGES
    assert LANGUAGES.flagged("sign") >= {"ase", "fcs", "rsl"}


def test_faith_holds_its_faiths_and_all_of_them_are_flagged() -> None:
    assert PATHWAYS.under("faith") == ("faith", "faith_christian", "faith_muslim", "faith_jewish")
    assert PATHWAYS.flagged("faith") == set(PATHWAYS.under("faith"))


def test_a_form_of_a_medicine_belongs_to_its_medicine() -> None:
    assert MEDICINES.root("buprenorphine_xr") == "buprenorphine"
    assert MEDICINES.root("naltrexone_xr") == "naltrexone"
    assert {MEDICINES.root(medicine) for medicine in MEDICINES.flagged("moud")} == {
        "methadone",
        "buprenorphine",
        "naltrexone",
    }


def test_only_methadone_is_bound_to_a_certified_program() -> None:
    assert MEDICINES.flagged("otp_only") == {"methadone"}


def test_naltrexone_is_not_an_opioid() -> None:
    assert MEDICINES.flagged("opioid").isdisjoint(MEDICINES.under("naltrexone"))


def test_other_medicines_are_the_classes_an_entry_can_have_a_rule_about() -> None:
    assert OTHER_MEDICINES.ids == (
        "benzodiazepines",
        "stimulants",
        "opioid_pain",
        "gabapentinoids",
        "medical_cannabis",
    )
    assert set(OTHER_MEDICINES.ids) <= MEDICINES.flagged("class")


def test_a_medicaid_name_tells_the_state_and_no_other_word_does() -> None:
    assert program_state("MassHealth") == "MA"
    assert program_state("medi cal") == "CA"
    assert program_state("medicaid") is None
    assert {program_state(name) for name in PAYERS.get("medicaid").pairs("states")} <= set(STATES.ids)


def test_fellowships_name_known_pathways_needs_and_substances() -> None:
    for fellowship in FELLOWSHIPS:
        assert set(fellowship.words("pathways")) <= set(PATHWAYS.ids)
        assert fellowship.words("pathways")
        assert set(fellowship.words("needs")) <= set(NEEDS.ids)
        assert set(fellowship.words("substances")) <= set(SUBSTANCES.ids)
        assert set(fellowship.words("behaviors")) <= set(BEHAVIORS.ids)


def test_a_fellowship_welcomes_medicine_only_where_its_source_was_seen() -> None:
    assert {fellowship.text("medicine") for fellowship in FELLOWSHIPS} == {"yes", "varies", "unknown", "na"}
    welcoming = [fellowship for fellowship in FELLOWSHIPS if fellowship.text("medicine") == "yes"]
    assert {fellowship.id for fellowship in welcoming} == {"mara", "smart", "lifering"}
    assert all(fellowship.text("source") != "memory" for fellowship in welcoming)


def test_populations_and_behaviors_point_at_known_needs() -> None:
    for term in (*POPULATIONS, *BEHAVIORS):
        assert term.text("need") in (*NEEDS.ids, "")


def test_dangerous_withdrawal_is_alcohol_and_benzodiazepines() -> None:
    assert SUBSTANCES.flagged("withdrawal_danger") == {"alcohol", "benzodiazepines"}


def test_every_credential_names_its_issuer_and_where_that_was_seen() -> None:
    issued = [term for term in CREDENTIALS if term.id not in ("none", "other")]
    assert all(term.text("issuer") and term.text("source") and term.text("as_of") for term in issued)
    assert "500 supervised hours" in CREDENTIALS.get("carc_ma").text("requirement")


def test_facts_expire_and_kinds_are_rechecked_as_decided() -> None:
    assert STALENESS["expires"] == {
        "beds": 1, "waitlist": 7, "moud": 180, "price": 180, "payers": 180, "hours": 180, "phone": 365,
        "address": 365,
    }  # fmt: skip
    assert set(STALENESS["recheck"]) == set(KINDS.ids)
    assert STALENESS["recheck"]["housing"] == STALENESS["recheck"]["employment"] == 60
    assert STALENESS["recheck"]["medication"] == STALENESS["recheck"]["treatment"] == 90
    assert STALENESS["recheck"]["support_group"] == 180


def test_states_hold_the_fifty_the_district_and_the_territories() -> None:
    assert {"DC", "PR", "GU", "VI", "AS", "MP"} <= set(STATES.ids)
    assert len(STATES) >= 56


def test_a_misspelt_language_gets_a_suggestion() -> None:
    with pytest.raises(UnknownTerm) as caught:
        LANGUAGES.find("portugese")
    assert caught.value.suggestions[0] == "pt"
