"""Words with more than one meaning, and the question to ask about each."""

from __future__ import annotations

from collections.abc import Collection

from resmatch.lexicon.lines import Line
from resmatch.lexicon.reading import NeedHit, Question
from resmatch.lexicon.tables import groups_found, lexicon

NOT_APPLICABLE = "not_applicable"

ASKED: dict[str, Question] = {
    question.about: question
    for question in (
        Question("bed", ("housing.emergency_shelter", "treatment.detox"), "A bed for tonight, or a detox bed?"),
        Question(
            "rehab",
            ("treatment.residential", "treatment.outpatient"),
            "Treatment where the person lives, or counseling while living at home?",
        ),
        Question(
            "halfway",
            ("housing.recovery_residence", "housing.transitional"),
            "A sober house, or a transitional or reentry house?",
        ),
        Question(NOT_APPLICABLE, ("support.mutual_aid", NOT_APPLICABLE), "Meetings, or does it mean 'not applicable'?"),
        Question("medicine_for_what", ("med.aud", "med.moud"), "Is it about alcohol or about opioids?"),
        Question(
            "kratom", ("treatment.outpatient", "med.moud"), "Counseling about kratom, or medicine as for opioid use?"
        ),
        Question("cash", ("income.emergency_cash", "basics.food"), "Money, or food?"),
        Question(
            "gps",
            ("housing.recovery_residence", "legal.court_supervision"),
            "A place to live that takes people with a GPS monitor, or help with court?",
        ),
        Question("talk", ("mental_health.counseling", "support.coach"), "A therapist, or a peer who has been there?"),
        Question(
            "program",
            ("treatment.residential", "treatment.iop_php", "treatment.outpatient"),
            "A place to live in, a day program, or a counselor now and then?",
        ),
        Question(
            "group", ("support.mutual_aid", "treatment.iop_php"), "A support group, or group sessions of a program?"
        ),
        Question(
            "counselor",
            ("treatment.outpatient", "mental_health.counseling"),
            "A counselor for drinking or drug use, or for mental health?",
        ),
        Question("license", ("legal.license_dui", "id_documents"), "Was the license taken away, or is the card lost?"),
        Question(
            "card",
            ("id_documents", "income.benefits", "health.insurance"),
            "Which card: an ID, EBT, or an insurance card?",
        ),
        Question(
            "class",
            ("legal.license_dui", "mental_health.anger", "family.parenting"),
            "Which class: driving, anger, or parenting?",
        ),
        Question(
            "lawyer",
            ("legal.civil", "legal.court_supervision", "legal.family"),
            "A civil matter, a criminal case, or family court?",
        ),
        Question(
            "place",
            ("housing.emergency_shelter", "housing.recovery_residence", "housing.permanent"),
            "For tonight, a sober house, or an apartment?",
        ),
        Question("meds", ("mental_health.psychiatry", "med.continuity"), "A new prescriber, or a refill?"),
        Question("strips", ("harm_reduction.drug_checking", "med.continuity"), "Test strips, or Suboxone strips?"),
        Question(
            "evaluation",
            ("treatment.assessment", "mental_health.psychiatry"),
            "An evaluation for alcohol and drug use, or for mental health?",
        ),
        Question("short_names", ("support.mutual_aid", NOT_APPLICABLE), "What do these letters stand for?"),
        Question("opioids", ("tolerance",), "Were opioids or street drugs used before?"),
        Question("fever", ("911", "health.wound"), "Is there fever, or red streaks?"),
    )
}
ANSWERED_BY = {"medicine_for_what": frozenset(("substances", "takes"))}
"""The facts that answer a question; it is not asked then."""
ALERT_ASKS = {"tolerance_if_opioids": "opioids", "medical_if_fever": "fever"}
"""An alert whose condition is not known yet asks for it."""


def questions_of(
    line: Line, alerts: tuple[str, ...], guessed: tuple[NeedHit, ...], told: Collection[str] = ()
) -> tuple[Question, ...]:
    """The questions a text raises, each once, in text order; those of conditional alerts come first.

    ``guessed`` are needs that only single words point to: they are asked about. ``told`` are the fields of the facts
    that were read: what they answer is not asked.
    """
    found = groups_found(lexicon().questions, lexicon().question_effects, line)
    about = [ALERT_ASKS[alert] for alert in alerts if alert in ALERT_ASKS]
    about += [effect.group for effect, _ in found]
    asked = tuple(_with_safety(ASKED[name], alerts) for name in dict.fromkeys(about) if not _is_told(name, told))
    if guessed:
        asked += (
            Question("guess", tuple(hit.need for hit in guessed), "I am not sure what is needed. Is it one of these?"),
        )
    return asked


def _is_told(name: str, told: Collection[str]) -> bool:
    """Whether the facts answer a question."""
    return not ANSWERED_BY.get(name, frozenset()).isdisjoint(told)


def _with_safety(question: Question, alerts: tuple[str, ...]) -> Question:
    """Where someone is hurt at home, a bed may be one in a safe shelter."""
    if question.about != "bed" or "dv" not in alerts:
        return question
    return Question("bed", ("housing.dv_shelter", *question.candidates), "A safe shelter from abuse, or another bed?")
