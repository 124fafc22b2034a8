from __future__ import annotations

from resmatch.catalog.parts.trust import CourtApproval


def test_a_bare_answer_is_the_value() -> None:
    assert CourtApproval.model_validate("yes").value == "yes"
    assert CourtApproval.model_validate(False).value == "no"
    assert CourtApproval.model_validate({"value": "no", "source": "the court"}).source == "the court"
