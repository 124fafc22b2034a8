from __future__ import annotations

from resmatch.matching.outcome import Outcome
from resmatch.output.marks import OF_OUTCOME, OF_STATE, Mark, facts_of
from tests.small import found


def test_every_state_and_outcome_has_one_of_the_four_marks() -> None:
    assert set(OF_STATE) == {"yes", "partly", "unknown", "no"}
    assert set(OF_OUTCOME) == set(Outcome) - {Outcome.NA}


def test_unknown_is_never_marked_as_yes_or_no() -> None:
    assert OF_STATE["unknown"] is OF_OUTCOME[Outcome.VERIFY] is OF_OUTCOME[Outcome.ASK] is Mark.UNKNOWN


def test_yes_stands_before_partly_no_and_unknown() -> None:
    facts = facts_of(found("bridge-clinic", "mat", insurance=["masshealth"], when="tue evening", facts={"age=34"}))
    order = [list(Mark).index(fact.mark) for fact in facts]
    wanted = [Mark.YES, Mark.PARTLY, Mark.NO, Mark.UNKNOWN]
    assert [wanted.index(list(Mark)[place]) for place in order] == sorted(
        wanted.index(list(Mark)[place]) for place in order
    )
    assert {Mark.YES, Mark.PARTLY} <= {fact.mark for fact in facts}


def test_a_named_medicine_is_marked_once() -> None:
    facts = facts_of(found("harbor-house", takes=["methadone"], facts={"man", "age=34"}))
    assert [fact.text for fact in facts if "methadone" in fact.text or "medicine" in fact.text] == [
        "takes people on methadone"
    ]


def test_a_yes_that_rests_on_silence_is_not_shown() -> None:
    facts = facts_of(found("noon-step", "support group", facts={"man", "age=34"}))
    assert not any("names no" in fact.text for fact in facts)


def test_hours_are_not_repeated_behind_the_sentence_about_time() -> None:
    facts = facts_of(found("bridge-clinic", "mat", when="tue evening", facts={"age=34"}))
    assert any(fact.text == "open part of tue evening" for fact in facts)


def test_an_open_check_carries_its_question() -> None:
    facts = facts_of(found("fields-house", takes=["methadone"], facts={"man", "age=34"}))
    assert any("methadone" in fact.question for fact in facts if fact.mark is Mark.UNKNOWN)
