"""Phones, and how a person gets in."""

from __future__ import annotations

from typing import Any

from pydantic import Field, model_validator

from resmatch.catalog.base import Part
from resmatch.catalog.choices import PhoneType
from resmatch.catalog.phones import PhoneNumber, split_extension
from resmatch.catalog.scalars import ShortText, Text, Tri, Url
from resmatch.catalog.terms import Language


class Phone(Part):
    """One telephone number; an extension written behind the number becomes a field of its own."""

    number: PhoneNumber = Field(description='The number: "508-555-0142", a short code such as "988".')
    extension: ShortText | None = Field(default=None, description="Extension to dial.")
    type: PhoneType = Field(default=None, description="voice, text, fax or tty.")
    description: Text | None = Field(default=None, description='What the number is for: "intake".')
    languages: tuple[Language, ...] = Field(default=(), description="Languages spoken on this number.")

    @model_validator(mode="before")
    @classmethod
    def _split_extension(cls, data: Any) -> Any:
        number = data.get("number") if isinstance(data, dict) else None
        if not isinstance(number, str) or "extension" in data:
            return data
        base, extension = split_extension(number)
        return {**data, "number": base, "extension": extension} if extension else data


class Intake(Part):
    """How a person gets in."""

    walk_in: Tri = Field(default=None, description="Can a person just come?")
    appointment: Tri = Field(default=None, description="Is an appointment needed?")
    referral_required: Tri = Field(default=None, description="Is a referral needed?")
    online_form: Url | None = Field(default=None, description="Web page of the application.")
    phone_screen: Tri = Field(default=None, description="Is there a screening by phone first?")
    say: Text | None = Field(default=None, description='What to say on the phone: "ask for intake".')
