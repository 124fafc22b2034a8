from __future__ import annotations

import pytest

from resmatch.lexicon import read


@pytest.mark.parametrize(
    ("text", "tongue"),
    [
        ("me van a cortar la luz", "es"),
        ("un padrino", "es"),
        ("Busco un detox cerca de Lawrence", "es"),
        ("mi PO quiere un comprobante de que voy al programa", "es"),
        ("preciso de ajuda, não tenho casa", "pt"),
        ("mwen bezwen kote pou dòmi", "ht"),
    ],
)
def test_who_writes_another_language_is_served_in_it(text: str, tongue: str) -> None:
    told = read(text).values
    assert told["language"] == tongue
    assert "only_language" not in told


@pytest.mark.parametrize(
    "text",
    [
        "meeting in Los Angeles",
        "need a ride to El Paso",
        "the intake at La Casa",
        "I live with my tia",
        "no job",
        "Al-Anon",
        "my papa",
        "",
    ],
)
def test_names_and_loans_in_english_are_no_other_language(text: str) -> None:
    assert "language" not in read(text).values
