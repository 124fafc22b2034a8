"""The detail block of each kind: what only a house, a clinic or a coach can say."""

from __future__ import annotations

from pydantic import Field

from resmatch.catalog.base import Part
from resmatch.catalog.choices import Audience, CoachingMode, NarrLevel, ReturnToUse
from resmatch.catalog.parts.people import MedicationWelcome
from resmatch.catalog.phones import PhoneNumber
from resmatch.catalog.scalars import ClockTime, Count, Flag, ShortText, Text, Tri, Url
from resmatch.catalog.terms import Credential, Fellowship, Modality, Tag


class SupportGroupDetails(Part):
    """What a support group can say."""

    fellowship: Fellowship | None = Field(default=None, description="The fellowship, such as aa, na or smart.")
    formats: tuple[Tag, ...] = Field(default=(), description="open, closed, speaker, step ...")
    focus: tuple[Tag, ...] = Field(default=(), description="What the group is about.")
    composition: tuple[Tag, ...] = Field(default=(), description="Whom it is for: women, lgbtq ...")
    medication_welcome: MedicationWelcome | None = Field(
        default=None, description="May a person on medication attend, share, lead, count the time?"
    )
    newcomers: Tri = Field(default=None, description="Are newcomers welcome?")
    online_url: Url | None = Field(default=None, description="Web page of the online meeting.")
    conference_phone: PhoneNumber | None = Field(default=None, description="Number of the phone meeting.")
    audience: Audience = Field(default=None, description="everyone or family_and_friends.")


class HousingDetails(Part):
    """What housing can say."""

    narr_level: NarrLevel = Field(default=None, description="NARR level: a kind of support, not a grade.")
    beds: Count | None = Field(default=None, description="Beds in all.")
    curfew: ClockTime | None = Field(default=None, description='When residents must be in: "22:00".')
    curfew_ends: ClockTime | None = Field(default=None, description='When residents may leave: "06:00".')
    visitors: Text | None = Field(default=None, description="Rules for visitors.")
    meetings_per_week: Count | None = Field(default=None, description="Meetings a resident attends a week.")
    testing: Text | None = Field(default=None, description="Drug and alcohol tests.")
    smoking: Text | None = Field(default=None, description="Smoking and vaping.")
    program_min_days: Count | None = Field(default=None, description="Shortest stay, in days.")
    program_max_days: Count | None = Field(default=None, description="Longest stay, in days.")
    return_to_use: ReturnToUse = Field(default=None, description="case_by_case, discharge or retain.")
    house_rules: Text | None = Field(default=None, description="Other rules.")
    staff: Text | None = Field(default=None, description="Who is there, and when.")


class TreatmentDetails(Part):
    """What treatment can say."""

    asam_level: ShortText | None = Field(default=None, description='ASAM level, in quotes: "3.1". Shown only.')
    same_day: Tri = Field(default=None, description="Can a person start on the same day?")
    waitlist: Text | None = Field(default=None, description="The waiting list, in words.")
    settings: tuple[Tag, ...] = Field(default=(), description="Settings, such as outpatient or inpatient.")
    approaches: tuple[Tag, ...] = Field(default=(), description="Approaches, such as cbt.")
    co_occurring: Tri = Field(default=None, description="Is mental health treated at the same time?")
    aftercare: Tri = Field(default=None, description="Is there care after the program?")


class MedicationDetails(Part):
    """What a program that provides medicine can say."""

    otp: Tri = Field(default=None, description="Is it a certified opioid treatment program?")
    formulations: tuple[Tag, ...] = Field(default=(), description="Forms of the medicine: film, monthly shot ...")
    take_homes: Text | None = Field(default=None, description="Doses to take home.")
    dosing: Text | None = Field(default=None, description="Dosing hours and rules.")
    counseling_required: Tri = Field(default=None, description="Is counseling required?")
    telehealth_start: Tri = Field(default=None, description="Can medicine start by video or phone?")


class MentalHealthDetails(Part):
    """What mental health care can say."""

    services: tuple[Tag, ...] = Field(default=(), description="Services, such as therapy or groups.")
    co_occurring: Tri = Field(default=None, description="Is substance use treated at the same time?")
    prescriber: Tri = Field(default=None, description="Is there someone who prescribes?")
    trauma: Tri = Field(default=None, description="Is there care for trauma?")
    walk_in_crisis: Tri = Field(default=None, description="Can a person in crisis just come?")
    conditions: tuple[Tag, ...] = Field(default=(), description="Conditions it works with.")


class CoachingDetails(Part):
    """What a recovery coach can say."""

    experience_hours: Count | None = Field(default=None, description="Hours of experience.")
    credential: Credential | None = Field(default=None, description="The credential held.")
    credentialing_body: ShortText | None = Field(default=None, description="Who gives the credential.")
    lived_experience: Text | None = Field(default=None, description="Lived experience the coach shares openly.")
    contact_modes: tuple[Modality, ...] = Field(default=(), description="in_person, phone, video, text.")
    mode: CoachingMode = Field(default=None, description="individual, group or both.")
    frequency: ShortText | None = Field(default=None, description="How often.")


class EmploymentDetails(Part):
    """What an employer or job program can say."""

    fair_chance: Tri = Field(default=None, description="Are people with a record hired?")
    background_check: Text | None = Field(default=None, description="What is checked, and how far back.")
    drug_test: Text | None = Field(default=None, description="Drug tests.")
    drug_test_accepts_moud: Tri = Field(default=None, description="Is prescribed medicine accepted in the test?")
    wage: ShortText | None = Field(default=None, description="Pay.")
    supported: Tri = Field(default=None, description="Is there support on the job?")
    training: Text | None = Field(default=None, description="Training.")


class HelplineDetails(Part):
    """What a help line can say."""

    crisis_line: Flag = Field(default=None, description="yes: a crisis line. Never called to check it.")
    press: ShortText | None = Field(default=None, description="Which key to press.")
    who: ShortText | None = Field(default=None, description="Whom it is for.")


class ServiceDetails(Part):
    """What any other service can say."""

    what: Text | None = Field(default=None, description="What it gives.")
    topic: ShortText | None = Field(default=None, description="What it is about.")
