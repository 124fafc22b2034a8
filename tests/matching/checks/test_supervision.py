from __future__ import annotations

from resmatch.matching.checks.supervision import CHECK
from resmatch.matching.client import Client
from resmatch.matching.outcome import Outcome
from tests.matching.build import entry, house, judge, outcomes

ON_PAROLE = Client(supervision="parole")


def test_a_silent_house_is_called_first() -> None:
    (answer,) = judge(CHECK, ON_PAROLE, house())
    assert answer.outcome is Outcome.VERIFY
    assert answer.question == "Can people on probation or parole stay here?"


def test_yes_no_and_case_by_case() -> None:
    yes, no, perhaps = judge(
        CHECK, ON_PAROLE, *[house(accepts_supervision=said) for said in ("yes", "no", "case_by_case")]
    )
    assert yes.text == "takes people on probation or parole"
    assert (no.outcome, no.text) == (Outcome.CONFLICT, "does not take people on probation or parole")
    assert (perhaps.outcome, perhaps.text) == (Outcome.VERIFY, "probation or parole: case by case")


def test_only_housing_is_asked() -> None:
    assert outcomes(CHECK, ON_PAROLE, entry("service", "clinic")) == [Outcome.NA]
    assert not CHECK.concerns(Client())
