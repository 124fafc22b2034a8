"""How to reach a listing: phones, web, intake, address, where it serves, when it is open."""

from __future__ import annotations

from pydantic import Field

from resmatch.catalog.base import Part
from resmatch.catalog.parts.area import ServiceArea
from resmatch.catalog.parts.contact import Intake, Phone
from resmatch.catalog.parts.place import Coordinates, Location
from resmatch.catalog.parts.schedule import Schedule
from resmatch.catalog.scalars import Email, Flag, ShortText, Text, Tri, Url
from resmatch.catalog.terms import Modality, State


class Reaching(Part):
    """The fields that say how, where and when to reach a listing."""

    phones: tuple[Phone, ...] = Field(default=(), description="Telephone numbers, the best one first.")
    email: Email | None = Field(default=None, description="E-mail address for the public.")
    website: Url | None = Field(default=None, description="Web page, starting with https://.")
    text_line: ShortText | None = Field(default=None, description='How to text: "text HOME to 741741".')
    chat: Url | None = Field(default=None, description="Web page of an online chat.")
    privacy_policy_url: Url | None = Field(default=None, description="Web page of the privacy policy.")
    intake: Intake | None = Field(default=None, description="How a person gets in.")
    location: Location | None = Field(default=None, description="The street address, or the town alone.")
    point: Coordinates | None = Field(default=None, description="Where it stands on the map.")
    approximate_location: Flag = Field(default=None, description="yes: the point is only about right.")
    confidential_location: Flag = Field(
        default=None, description="yes: the place is kept secret. No street, ZIP or point may be given."
    )
    transit: Tri = Field(default=None, description="Can a person get there by bus or train?")
    transit_note: Text | None = Field(default=None, description='Which bus or train: "bus 22, 4 minutes".')
    pickup: Tri = Field(default=None, description="Do they pick people up?")
    service_area: ServiceArea | None = Field(default=None, description="Where its clients must live.")
    modality: tuple[Modality, ...] = Field(default=(), description="How help is given: in_person, video, phone.")
    licensed_states: tuple[State, ...] = Field(
        default=(), description="States whose people it may treat at a distance."
    )
    licensed_states_complete: Flag = Field(default=None, description="yes: no other state than those listed.")
    schedules: tuple[Schedule, ...] = Field(default=(), description="Opening hours and meeting times.")
