from __future__ import annotations

from resmatch.matching.checks.court_program import CHECKS
from resmatch.matching.client import Client
from resmatch.matching.courts import ASSESSMENT, GIVEN_BY
from resmatch.matching.outcome import Outcome
from resmatch.vocab import PROGRAMS, all_kinds
from tests.matching.build import Entry, entry, judge, meeting, outcomes

BY_PROGRAM = {check.program: check for check in CHECKS}
ASSESSED = Client(mandate={ASSESSMENT})


def assessment(**facts: object) -> Entry:
    return entry("treatment", "assessment", **facts)


def test_a_silent_assessment_is_asked_about_courts_and_a_sap() -> None:
    (answer,) = judge(BY_PROGRAM[ASSESSMENT], ASSESSED, assessment())
    assert answer.outcome is Outcome.VERIFY
    assert answer.question == "Which courts accept your assessment, and is there a DOT-qualified SAP?"


def test_either_a_court_or_a_sap_is_enough() -> None:
    court, sap, neither = judge(
        BY_PROGRAM[ASSESSMENT],
        ASSESSED,
        assessment(court_approved={"assessment": "yes"}, sap_qualified="no"),
        assessment(sap_qualified="yes"),
        assessment(sap_qualified="no"),
    )
    assert [court.outcome, sap.outcome] == [Outcome.MET, Outcome.MET]
    assert sap.text == "has a DOT-qualified SAP"
    assert neither.outcome is Outcome.CONFLICT
    assert neither.text == "not accepted for assessment; has no DOT-qualified SAP"


def test_another_program_says_nothing_about_this_one() -> None:
    client = Client(mandate={"oui_program"})
    classes = entry("treatment", "dui_program", court_approved={"parenting": "yes"})
    assert outcomes(BY_PROGRAM["oui_program"], client, classes) == [Outcome.VERIFY]


def test_a_class_without_a_name_takes_any_accepted_class() -> None:
    client = Client(mandate={"class"})
    classes = entry("service", "parenting_class", court_approved={"parenting": "yes"})
    assert outcomes(BY_PROGRAM["class"], client, classes, meeting()) == [Outcome.MET, Outcome.NA]


def test_the_table_names_programs_and_types_that_exist() -> None:
    types = {kind.type for kind in all_kinds()}
    assert {name for names in GIVEN_BY.values() for name in names} <= types
    assert set(GIVEN_BY) - {"class"} <= set(PROGRAMS.ids)
