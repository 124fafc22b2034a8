from __future__ import annotations

from typing import Any

import pytest

from resmatch.matching.listing import Listing
from resmatch.output.show_rows import ROWS, answers
from tests.small import NOW


def row(label: str, **fields: Any) -> str:
    record = {"id": "a", "name": "A", "kind": "housing", "type": "recovery_residence", **fields}
    return dict(answers(Listing(record), NOW))[label]


def test_labels_are_short_and_not_repeated() -> None:
    labels = [row.label for row in ROWS]
    assert len(labels) == len(set(labels))
    assert max(map(len, labels)) <= 11


@pytest.mark.parametrize("label", [row.label for row in ROWS if row.label not in ("For", "Checked")])
def test_silence_is_an_empty_text(label: str) -> None:
    assert row(label) == ""


def test_yes_and_no_facts_are_said_apart() -> None:
    facts = {"medicaid": "yes", "medicare": "no", "private": "case_by_case"}
    assert row("Pays with", payers=facts) == "Medicaid · case by case: Private insurance · no: Medicare"


def test_costs_say_what_they_are_for() -> None:
    options = [{"amount": 180, "per": "week", "what": "rent"}, {"amount": 90.5, "per": "once", "what": "deposit"}]
    assert row("Cost", cost_options=options, cost_upfront=270) == "rent $180 a week, deposit $90.5, $270 to move in"
    assert row("Cost", cost="free") == "free"


def test_open_beds_are_said_with_their_day() -> None:
    availability = {"status": "open", "beds": 2, "as_of": "2026-11-20"}
    assert row("Openings", availability=availability) == "open, 2 open (as of 20 Nov 2026)"


def test_ages_are_said_in_words() -> None:
    assert row("Ages", minimum_age=18, maximum_age=25) == "18 to 25"
    assert row("Ages", maximum_age=17) == "up to 17"
    assert row("Ages", minimum_age=18) == "18 and over"


def test_every_phone_says_what_it_is_for() -> None:
    phones = [{"number": "5085550101", "description": "Intake"}, {"number": "508-555-0102", "type": "fax"}]
    assert row("Phone", phones=phones) == "508-555-0101 (Intake) · 508-555-0102 (fax)"
