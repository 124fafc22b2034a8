from __future__ import annotations

import pytest

from resmatch.matching.medicine_terms import OPEN, REFUSES, UNCLEAR, dose_limit_mg, forms_only, terms_of


@pytest.mark.parametrize(
    ("condition", "methadone", "buprenorphine", "naltrexone"),
    [
        ("", OPEN, OPEN, OPEN),
        ("must taper within 90 days", REFUSES, REFUSES, REFUSES),
        ("Must be tapering.", REFUSES, REFUSES, REFUSES),
        ("detox off before moving in", REFUSES, REFUSES, REFUSES),
        ("has to wean off methadone in 30 days", REFUSES, OPEN, OPEN),
        ("buprenorphine is fine; methadone must taper", REFUSES, OPEN, OPEN),
        ("Suboxone ok, must taper off methadone", REFUSES, OPEN, OPEN),
        ("methadone welcome, but must taper within 60 days", REFUSES, OPEN, OPEN),
        ("Vivitrol only", REFUSES, REFUSES, OPEN),
        ("only Suboxone", REFUSES, OPEN, REFUSES),
        ("Sublocade only", REFUSES, OPEN, REFUSES),
        ("buprenorphine only", REFUSES, OPEN, REFUSES),
        ("no need to taper", OPEN, OPEN, OPEN),
        ("residents are never asked to taper", OPEN, OPEN, OPEN),
        ("no one stays unless they taper", REFUSES, REFUSES, REFUSES),
        ("help with a taper for who wants one", UNCLEAR, UNCLEAR, UNCLEAR),
        ("a doctor's letter, kept in a lock box", OPEN, OPEN, OPEN),
    ],
)
def test_a_condition_is_read_for_each_medicine(
    condition: str, methadone: int, buprenorphine: int, naltrexone: int
) -> None:
    read = [terms_of(medicine, condition) for medicine in ("methadone", "buprenorphine", "naltrexone")]
    assert read == [methadone, buprenorphine, naltrexone]


@pytest.mark.parametrize(
    ("medicine", "condition", "forms"),
    [
        ("naltrexone", "Vivitrol only", {"naltrexone_xr"}),
        ("buprenorphine", "only Suboxone", {"buprenorphine_sl"}),
        ("buprenorphine", "buprenorphine only", set()),
        ("buprenorphine", "Suboxone is fine", set()),
        ("methadone", "Vivitrol only", set()),
    ],
)
def test_a_condition_may_take_one_form_of_a_medicine_only(medicine: str, condition: str, forms: set[str]) -> None:
    assert forms_only(medicine, condition) == forms


@pytest.mark.parametrize(
    ("condition", "limit"),
    [
        ("up to 60 mg", 60),
        ("methadone up to 80mg; buprenorphine up to 16 mg", 80),
        ("methadone 40 mg or less", 40),
        ("buprenorphine at most 24 mg", None),
        ("within 90 days", None),
        ("no more than 62.5 mg, then at most 60 mg", 60),
    ],
)
def test_a_dose_limit_is_read_for_the_medicine_it_names(condition: str, limit: float | None) -> None:
    assert dose_limit_mg("methadone", condition) == limit
