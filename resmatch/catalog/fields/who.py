"""Whom a listing serves: age, gender, family, culture, language, access."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from resmatch.catalog.base import Part
from resmatch.catalog.choices import GenderPolicy, GenderServed, VaEligibility
from resmatch.catalog.parts.people import Children
from resmatch.catalog.scalars import Age, ShortText, Tri
from resmatch.catalog.terms import Accessibility, Language, MedicalSupport, Population
from resmatch.catalog.words import Keyed
from resmatch.vocab import ACCESSIBILITY, MEDICAL_SUPPORT


class Who(Part):
    """The fields that say whom a listing serves."""

    minimum_age: Age | None = Field(default=None, description="Youngest age it takes, in years.")
    maximum_age: Age | None = Field(default=None, description="Oldest age it takes, in years.")
    minors: Tri = Field(default=None, description="Are people under 18 served?")
    serves_gender: tuple[GenderServed, ...] = Field(default=(), description="women, men, nonbinary or all.")
    gender_policy: GenderPolicy = Field(default=None, description="How it decides for trans people.")
    lgbtq_affirming: Tri = Field(default=None, description="Does it say it affirms LGBTQ+ people?")
    accepts_pregnant: Tri = Field(default=None, description="Are pregnant people taken?")
    children: Children | None = Field(default=None, description="Whether children may come along.")
    children_on_site: Tri = Field(default=None, description="Do children live or play on the site?")
    couples: Tri = Field(default=None, description="May couples stay together?")
    pets: Tri = Field(default=None, description="May pets come along?")
    service_animals: Tri = Field(default=None, description="Are service animals welcome?")
    child_care: Tri = Field(default=None, description="Is there child care during visits?")
    veterans_only: Tri = Field(default=None, description="Is it for veterans only?")
    va_eligibility: VaEligibility = Field(default=None, description="Must a person be eligible for VA care?")
    tribal_only: Tri = Field(default=None, description="Is it for tribal citizens only?")
    culturally_specific: tuple[Population, ...] = Field(default=(), description="Communities it is run for.")
    requires_enrolled_at: ShortText | None = Field(
        default=None, description="The school or program a person must be enrolled at."
    )
    populations: tuple[Population, ...] = Field(default=(), description="Groups it serves by design.")
    languages: tuple[Language, ...] = Field(default=(), description="Language codes: en, es, ase (ASL).")
    languages_not: tuple[Language, ...] = Field(default=(), description="Languages it says it does not serve.")
    interpreter: Tri = Field(default=None, description="Is a free interpreter there on request?")
    accessibility: Annotated[dict[Accessibility, Tri], Keyed(ACCESSIBILITY)] = Field(
        default_factory=dict, description="Access feature: yes, no or case_by_case."
    )
    medical_support: Annotated[dict[MedicalSupport, Tri], Keyed(MEDICAL_SUPPORT)] = Field(
        default_factory=dict, description="Medical need: yes, no or case_by_case."
    )
