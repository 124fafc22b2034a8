from __future__ import annotations

import pytest

from resmatch.lexicon.screener_items import BARC_ITEMS, ITEMS
from resmatch.lexicon.screeners import Screening, screen
from resmatch.vocab import NEEDS


@pytest.mark.parametrize(
    ("code", "answer", "need"),
    [
        (
            "71802-3",
            "I do not have a steady place to live (I am temporarily staying with others)",
            "housing.emergency_shelter",
        ),
        ("71802-3", "LA30190-5", "housing.permanent"),
        ("88122-7", "Sometimes true", "basics.food"),
        ("93030-5", True, "transport"),
        ("96779-4", "Already shut off", "housing.utilities"),
        ("93031-3", ["LA30125-1", "LA30129-3"], "basics.phone_internet"),
        ("76437-3", "None/uninsured", "health.insurance"),
        ("barc10.7", 2, "housing.recovery_residence"),
    ],
)
def test_an_answer_suggests_a_need(code: str, answer: object, need: str) -> None:
    assert need in screen({code: answer}).need_ids


@pytest.mark.parametrize(("code", "answer"), [("88122-7", "Never true"), ("93030-5", "No"), ("barc10.7", 5)])
def test_an_answer_without_need_suggests_nothing(code: str, answer: object) -> None:
    assert screen({code: answer}) == Screening()


@pytest.mark.parametrize("answer", [None, "I choose not to answer this question", "LA30122-8", ""])
def test_declined_is_not_no(answer: object) -> None:
    read = screen({"93026-3": answer})
    assert read.declined == ("93026-3",)
    assert read.suggestions == ()
    assert read.alerts == ()


@pytest.mark.parametrize(
    ("answers", "alerts"),
    [
        ({"95618-5": "Sometimes", "95617-7": "Sometimes", "95616-9": "Sometimes", "95615-1": "Rarely"}, ("dv",)),
        ({"95618-5": "Never", "95617-7": "Sometimes", "95616-9": "Never", "95615-1": "Sometimes"}, ()),
        ({"95614-4": 11}, ("dv",)),
        ({"95614-4": 10}, ()),
        ({"95618-5": 5, "95617-7": 5, "95616-9": 5, "95615-1": None}, ("dv",)),
    ],
)
def test_a_hits_total_from_eleven_raises_the_safety_alert(answers: dict[str, object], alerts: tuple[str, ...]) -> None:
    assert screen(answers).alerts == alerts


def test_fear_of_a_partner_raises_the_safety_alert() -> None:
    assert screen({"76501-6": "Yes"}).alerts == ("dv",)


def test_a_wrong_or_strange_code_is_listed() -> None:
    assert screen({"71802-4": "Yes", "55555-5": "Yes"}).unread == ("71802-4", "55555-5")


def test_all_suggested_needs_are_in_the_vocabulary() -> None:
    needs = {need for item in ITEMS.values() for _, many in item.yields for need in many}
    needs |= {need for _, many in BARC_ITEMS.values() for need in many}
    assert needs <= set(NEEDS.ids)


def test_no_answer_is_shown_by_repr() -> None:
    assert repr(screen({"88122-7": "Often true"})) == "<Screening 2 suggestions, 0 alerts>"
