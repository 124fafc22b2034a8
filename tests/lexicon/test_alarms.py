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


OUTRIGHT = (
    "I want to die",
    "want to kill myself",
    "I don't feel safe at home",
    "not safe at home",
    "scared to go home",
    "he hits me",
    "he beats me",
    "my husband hit me",
    "she hits me",
    "he choked me",
    "afraid of my boyfriend",
    "he threatened me with a knife",
    "I was raped",
    "he raped me",
    "someone raped her",
    "I'm suicidal",
    "thinking about suicide",
    "thoughts of killing myself",
    "I took a bunch of pills",
    "she overdosed",
    "he OD'd",
    "he's not breathing",
    "can't wake him up",
    "having a seizure",
    "hearing voices telling me to hurt people",
    "going through DTs",
    "quit drinking and I'm shaking",
    "stopped my xanax",
    "my dad hits my brother",
    "somebody is hurting my kid",
    "my caregiver hits me",
    "they make me have sex for money",
    "my baby swallowed pills",
    "chest pain and can't breathe",
    "pregnant and using",
    "hurting myself",
    "cutting myself",
    "I have a plan to end my life",
    "want to end it",
    "don't want to live",
    "no reason to live",
    "me quiero morir",
    "quiero matarme",
    "mi esposo me pega",
    "me violaron",
    "tengo miedo de mi pareja",
)


@pytest.mark.parametrize("said", OUTRIGHT)
@pytest.mark.parametrize(
    "around",
    [
        "{}",
        "{}, need a bed",
        "need a job. {}",
        "{} and I lost my ID",
        "my coach said to ask about food stamps, {}",
        "{}, where can I get a bus pass",
        "I'm in IOP and {}",
    ],
)
def test_danger_said_outright_raises_an_alert_beside_any_wish(said: str, around: str) -> None:
    assert read(around.format(said)).alerts


LIFE = (
    "I drive a truck all week and my knees are shot. My sister lives in Ohio with two cats. I got my five year coin "
    "in May. My mom had her hip done and it went great. We laugh a lot these days. The dog sleeps on my bed. "
)


@pytest.mark.parametrize(
    "text",
    [
        LIFE + "A guy from my unit took his own life back in 2012 and I have made my peace with that. I want a gym.",
        LIFE + "One suicide attempt in 2008 as a teen, none since. Needs a lawyer to seal a record.",
        LIFE + "I have been killing myself putting in applications. I need a job.",
        LIFE + "My ex dragged me to NA once. I'd like a counselor by video.",
    ],
)
def test_the_story_of_a_life_raises_no_alert(text: str) -> None:
    assert read(text).alert_ids == ()


@pytest.mark.parametrize(
    ("text", "alert"),
    [
        (LIFE + "Tonight I have the pills lined up and I do not want to wake up. Is there a meeting?", "988"),
        (LIFE + "He put his hands around my neck again on Saturday. I need a ride to work.", "dv"),
        (LIFE + "My uncle is not breathing and his lips are blue. What do I do?", "911"),
    ],
)
def test_a_danger_inside_a_long_text_is_heard(text: str, alert: str) -> None:
    assert alert in read(text).alert_ids


def test_a_conditional_warning_is_certain_once_opioids_are_spoken_of() -> None:
    assert (
        "tolerance" in read("I get out of county Tuesday after nine months. Before that I was shooting dope.").alert_ids
    )
