from __future__ import annotations

from resmatch.matching.client import Client
from resmatch.matching.judge import judge_need
from resmatch.matching.profile import DEFAULT
from resmatch.matching.questions import MOST_QUESTIONS, questions_for
from resmatch.matching.result import Question
from tests.matching.build import NEED, Entry, compiled, house, resolved


def asked(client: Client, *records: Entry) -> tuple[Question, ...]:
    return questions_for(judge_need(compiled(*records), NEED, resolved(client), DEFAULT))


def test_the_question_that_decides_most_comes_first() -> None:
    women, old = house(serves_gender=["women"]), house(veterans_only="yes")
    found = asked(Client(needs=[NEED]), women, women, women, old)
    assert (found[0].topic, found[0].decides, found[0].of) == ("gender", 3, 4)
    assert "veteran" in found[1].text.lower()


def test_a_listing_that_is_out_for_another_reason_decides_nothing() -> None:
    closed = house(serves_gender=["women"], status="defunct")
    assert asked(Client(needs=[NEED]), closed) == ()


def test_what_the_client_said_is_not_asked() -> None:
    assert asked(Client(needs=[NEED], gender="woman"), house(serves_gender=["women"])) == ()


def test_at_most_three_are_asked_each_ends_with_a_question_mark() -> None:
    places = [
        house(serves_gender=["women"]),
        house(veterans_only="yes"),
        house(tribal_only="yes"),
        house(minimum_age=21),
        house(faith={"participation": "required"}),
    ]
    found = asked(Client(needs=[NEED]), *places)
    assert len(found) == MOST_QUESTIONS
    assert all(question.text.endswith("?") for question in found)


def test_a_topic_is_asked_once() -> None:
    found = asked(Client(needs=[NEED]), house(minimum_age=18), house(minimum_age=21), house(minimum_age=60))
    topics = [question.topic for question in found]
    assert len(topics) == len(set(topics))


def test_immigration_and_numbers_are_never_asked() -> None:
    found = asked(Client(needs=[NEED]), house(requires_ssn="yes", may_ask=["immigration_status"]))
    assert not [question for question in found if "immigration" in question.text or "Social" in question.text]
