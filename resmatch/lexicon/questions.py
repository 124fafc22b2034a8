"""Words with more than one meaning, and the question to ask about each."""

from __future__ import annotations

from resmatch.lexicon.patterns import Line
from resmatch.lexicon.reading import NeedHit, Question
from resmatch.lexicon.tables import groups_found, lexicon

NOT_APPLICABLE = "not_applicable"

ASKED: dict[str, Question] = {
    question.about: question
    for question in (
        Question("bed", ("housing.emergency_shelter", "treatment.detox"), "A bed for tonight, or a detox bed?"),
        Question("rehab", ("treatment.residential", "treatment.outpatient"), "A place to live in, or a day program?"),
        Question(
            "halfway",
            ("housing.recovery_residence", "housing.transitional"),
            "A sober house, a licensed halfway house, or a reentry house?",
        ),
        Question(NOT_APPLICABLE, ("support.mutual_aid", NOT_APPLICABLE), "Meetings, or does it mean 'not applicable'?"),
        Question("medicine_for_what", ("med.aud", "med.moud"), "Is it about alcohol or about opioids?"),
        Question("kratom", ("treatment.outpatient", "med.moud"), "Would medicine for opioid use be of interest too?"),
        Question(
            "cash", ("income.emergency_cash", "basics.food"), "What is the money for: food, rent, something else?"
        ),
        Question("gps", ("housing.recovery_residence", "legal.court_supervision"), "Must the place accept GPS?"),
        Question("talk", ("mental_health.counseling", "support.coach"), "A therapist, or a peer who has been there?"),
        Question("opioids", ("tolerance",), "Were opioids or street drugs used before?"),
        Question("fever", ("911", "health.wound"), "Is there fever, or red streaks?"),
    )
}
# An alert whose condition is not known yet asks for it.
ALERT_ASKS = {"tolerance_if_opioids": "opioids", "medical_if_fever": "fever"}


def questions_of(line: Line, alerts: tuple[str, ...], guessed: tuple[NeedHit, ...]) -> tuple[Question, ...]:
    """The questions a text raises, each once, in text order; those of conditional alerts come first.

    ``guessed`` are needs that only single words point to: they are asked about.
    """
    found = groups_found(lexicon().questions, lexicon().question_effects, line)
    about = [ALERT_ASKS[alert] for alert in alerts if alert in ALERT_ASKS]
    about += [effect.group for effect, _ in found]
    asked = tuple(ASKED[name] for name in dict.fromkeys(about))
    if guessed:
        asked += (Question("guess", tuple(hit.need for hit in guessed), "Is this what is needed?"),)
    return asked
