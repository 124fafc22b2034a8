from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.lexicon import read


@pytest.mark.parametrize(
    ("text", "alert"),
    [
        ("they'd do better with my life insurance than with me around", "988"),
        ("my husband put his hands around my throat last night", "dv"),
        ("i was passed out at a party and a guy had sex with me", "sexual_assault"),
        ("hole in my shin won't close up", "medical_if_fever"),
        ("county is letting me out tomorrow after 5 months, i was on heroin before", "tolerance"),
    ],
)
def test_danger_in_words_no_pattern_knows_raises_its_alert(text: str, alert: str) -> None:
    assert alert in read(text).alert_ids


@pytest.mark.parametrize(
    "text",
    [
        "electric company's strangling me with these bills",
        "coach had us running suicides till we dropped",
        "what does DTs stand for",
        "I want a women's house where I'm safe",
        "my band is called Suicide Machine, we play Friday",
    ],
)
def test_words_of_danger_that_mean_something_else_stay_silent(text: str) -> None:
    assert read(text).alerts == ()


def test_what_is_denied_is_raised_only_when_the_words_are_sure() -> None:
    assert read("denies SI, wants a therapist").alerts == ()
    assert "988" in read("denies SI but wrote goodbye letters and bought a rope").alert_ids


def test_where_one_alert_stands_others_that_are_due_come_along() -> None:
    assert {"911", "naloxone"} <= set(read("he's slumped in the stall, lips purple, gurgling").alert_ids)


def test_an_alert_points_at_words_of_the_text() -> None:
    text = "they'd do better with my life insurance than with me around"
    for hit in read(text).alerts:
        assert text[hit.span[0] : hit.span[1]] == hit.words


def test_a_warning_that_is_certain_is_not_asked_about_as_well() -> None:
    alerts = read("county is letting me out tomorrow after 5 months, i was on heroin before").alert_ids
    assert "tolerance" in alerts
    assert "tolerance_if_opioids" not in alerts


CRISES = st.sampled_from(
    [
        ("I want to kill myself", "988"),
        ("he hits me", "dv"),
        ("she overdosed and won't wake up", "911"),
        ("I took all my pills to die", "988"),
        ("I was raped last night", "sexual_assault"),
    ]
)
ORDINARY = st.lists(
    st.sampled_from(
        [
            "my car needs an oil change",
            "the kids have school tomorrow",
            "I need food stamps",
            "the landlord called about the rent",
            "I went to the store and got milk",
            "she is looking for a dentist",
            "we watched the game at home",
        ]
    ),
    max_size=4,
)


@given(CRISES, ORDINARY, ORDINARY, st.sampled_from([". ", ", ", " and ", " but ", "\n"]))
def test_a_crisis_is_heard_in_the_middle_of_anything(
    crisis: tuple[str, str], before: list[str], after: list[str], joint: str
) -> None:
    said, alert = crisis
    assert alert in read(joint.join([*before, said, *after])).alert_ids
