"""A new maintainer mends ten broken entries by the messages alone: each hint says what to type, and it works."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from resmatch.catalog import check_text
from resmatch.diagnostics import Problem
from tests.catalog.examples import TODAY

DEMO = (Path(__file__).resolve().parents[2] / "catalogs" / "demo" / "housing.yaml").read_text(encoding="utf-8")
HOUSES = DEMO[: DEMO.index("\n  # -----", DEMO.index("- id: elm-bank-house"))] + "\n"


class Mistake(NamedTuple):
    """What stood in the file, what was typed, where it is found, and what the hint says to type instead."""

    right: str
    typed: str
    code: str
    words: str
    remedy: str


HOURS = '    schedules:\n      - {kind: intake, days: [mon, tue, wed, thu, fri], start: "09:00", end: "15:00"}\n'
MISTAKES = {
    "a single yes for all medicines": Mistake(
        "moud: {methadone: yes, buprenorphine: yes, naltrexone: yes}",
        "moud: yes",
        "E110",
        "yes",
        "{methadone: yes, buprenorphine: yes, naltrexone: yes}",
    ),
    "hours in words": Mistake(
        HOURS.strip(),
        "schedules: Mon-Fri 9am-3pm",
        "E110",
        "Mon-Fri 9am-3pm",
        '[{kind: hours, days: [mon, tue, wed, thu, fri], start: "09:00", end: "17:00"}]',
    ),
    "a list of payers": Mistake(
        "payers: {medicaid: case_by_case, block_grant: yes, self_pay: yes}",
        "payers: [medicaid, self_pay]",
        "E110",
        "[medicaid, self_pay]",
        "{medicaid: yes, self_pay: yes}",
    ),
    "curly quotes": Mistake('start: "09:00"', "start: “09:00”", "E153", "“09:00”", '"09:00"'),
    "a name for an id": Mistake("id: elm-bank-house", "id: Elm Bank House", "E111", "Elm Bank House", "elm-bank-house"),
    "an American date": Mistake(
        "verified: {date: 2026-11-19", "verified: {date: 11/19/2026", "E151", "11/19/2026", "2026-11-19"
    ),
    "a price with its sign": Mistake("{amount: 180, per: week", "{amount: $180, per: week", "E110", "$180", "180"),
    "one phone without its list": Mistake(
        "phones:\n      - {number: 508-555-0101, description: Intake}",
        "phones: 508-555-0101",
        "E110",
        "508-555-0101",
        "[{number: 508-555-0101}]",
    ),
    "a plus behind an age": Mistake("minimum_age: 18", "minimum_age: 18+", "E110", "18+", "18"),
    "a misspelt medicine": Mistake("buprenorphine: yes", "buprenorfine: yes", "E102", "buprenorfine", "buprenorphine"),
}


def problems(text: str) -> tuple[Problem, ...]:
    return check_text(text, "housing.yaml", today=TODAY).problems


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_one_message_at_its_words_that_says_what_to_type(name: str) -> None:
    mistake = MISTAKES[name]
    broken = HOUSES.replace(mistake.right, mistake.typed, 1)
    (problem,) = problems(broken)
    assert problem.code == mistake.code
    assert broken[problem.span.start : problem.span.end] == mistake.words
    assert mistake.remedy in problem.hint


@pytest.mark.parametrize("name", MISTAKES)
def test_typing_what_the_hint_says_mends_the_file(name: str) -> None:
    mistake = MISTAKES[name]
    broken = HOUSES.replace(mistake.right, mistake.typed, 1)
    (problem,) = problems(broken)
    mended = broken[: problem.span.start] + mistake.remedy + broken[problem.span.end :]
    assert problems(mended) == ()


STRUCTURE = {
    "a field without its colon": ("minimum_age: 18", "minimum_age 18", "write it as 'field: value'"),
    "a colon inside a name": ("name: Elm Bank House", "name: Elm Bank House: for men", "put quotes around text"),
    "a bracket left open": ("languages: [en, es]", "languages: [en, es", "put ] at the end"),
    "an entry without its dash": ("  - id: elm-bank-house", "    id: elm-bank-house", "'- ' two columns before"),
    "a type for a kind": ("kind: housing", "kind: sober living", "write kind: housing and type: recovery_residence"),
    "a price for the kind of cost": ("cost: fixed", "cost: $180 a week", "the price as cost_options: [{amount: 180"),
}


@pytest.mark.parametrize("name", STRUCTURE)
def test_a_slip_of_form_is_one_message_with_its_way_out(name: str) -> None:
    right, typed, hint = STRUCTURE[name]
    (problem,) = problems(HOUSES.replace(right, typed, 1))
    assert hint in problem.hint
    line = HOUSES[: HOUSES.index(right)].count("\n") + 1
    assert problem.line == line
