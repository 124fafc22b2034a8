from __future__ import annotations

import pytest

from resmatch.yamlsource import read_text
from resmatch.yamlsource.scalars import plain_value

STAYS_TEXT = [
    "02139", "00501", "08540", "18:30", "9:30", "1:0:0", "yes", "no", "on", "off", "NO", "Yes", "y", "n",
    "1_000", ".nan", ".NaN", ".inf", "-.inf", "nan", "inf", "+16175551212", "+5", "617-555-0142",
    "2026-13-04", "2026-11-01", "0x1F", "0o17", "0b1", "1e999", "-1e999", "1234567890123456789",
    "-1234567890123456789", "1.2.3", "-", ".", "-.", "1e", "e5", "--5", "٣", "²", "5½", "tRUE", "nULL",
    "none", "N/A", "True story", "5 miles", "-01", "007.5",
]  # fmt: skip


@pytest.mark.parametrize("text", STAYS_TEXT)
def test_what_other_tools_turn_into_something_else_stays_text(text: str) -> None:
    assert plain_value(text) == text
    assert type(plain_value(text)) is str


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", 0),
        ("-5", -5),
        ("10001", 10001),
        ("123456789012345678", 123456789012345678),
        ("0.5", 0.5),
        ("-71.0892", -71.0892),
        (".5", 0.5),
        ("1.", 1.0),
        ("1e3", 1000.0),
        ("1.5E-2", 0.015),
        ("true", True),
        ("TRUE", True),
        ("false", False),
        ("False", False),
        ("null", None),
        ("NULL", None),
        ("~", None),
        ("", None),
    ],
)
def test_plain_numbers_and_words_are_values(text: str, value: object) -> None:
    assert plain_value(text) == value
    assert type(plain_value(text)) is type(value)


@pytest.mark.parametrize("text", ["true", "null", "~", "5", "0.5", "", "yes"])
@pytest.mark.parametrize("quote", ["'", '"'])
def test_quotes_make_everything_text(text: str, quote: str) -> None:
    assert read_text(f"a: {quote}{text}{quote}\n", "f.yaml").data == {"a": text}


@pytest.mark.parametrize(
    "text", [*(text for text in STAYS_TEXT if text != "-"), "10001", "0.50", "true", "null", "~", "1e3"]
)
def test_the_written_form_of_a_plain_scalar_is_never_lost(text: str) -> None:
    source = read_text(f"a: {text} # note\n", "f.yaml")
    assert source.raw(("a",)) == text
    assert source.is_plain(("a",))
