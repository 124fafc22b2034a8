"""What a listing asks of people: substances, abstinence, faith, meetings, record, papers."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from resmatch.catalog.base import Part
from resmatch.catalog.choices import MayAsk, MeetingRequirement
from resmatch.catalog.parts.people import Faith
from resmatch.catalog.parts.trust import CourtApproval
from resmatch.catalog.scalars import Count, Flag, Tri
from resmatch.catalog.terms import Behavior, Document, Pathway, Program, RecordKind, Substance
from resmatch.catalog.words import Keyed
from resmatch.vocab import PROGRAMS, RECORDS


class Rules(Part):
    """The fields that say what a listing asks of people."""

    substances: tuple[Substance, ...] = Field(default=(), description="Substances it works with.")
    substances_only: Flag = Field(default=None, description="yes: for those substances only.")
    behaviors: tuple[Behavior, ...] = Field(default=(), description="Behaviors it works with, such as gambling.")
    abstinence_required: Tri = Field(default=None, description="Must a person be abstinent to take part?")
    min_days_abstinent: Count | None = Field(default=None, description="Days abstinent before a person may come.")
    faith: Faith | None = Field(default=None, description="Faith content and whether taking part is required.")
    meeting_requirement: MeetingRequirement = Field(default=None, description="Meetings a person must attend.")
    pathways: tuple[Pathway, ...] = Field(
        default=(), description="Recovery pathways it follows or supports; all for every pathway."
    )
    legal_record: Annotated[dict[RecordKind, Tri], Keyed(RECORDS)] = Field(
        default_factory=dict, alias="record", description="Kind of record: is a person with it accepted?"
    )
    accepts_supervision: Tri = Field(default=None, description="Are people on probation or parole accepted?")
    accepts_gps: Tri = Field(default=None, description="Are people with a GPS monitor accepted?")
    accepts_registry: Tri = Field(default=None, description="Are people on a registry accepted?")
    near_school: Tri = Field(default=None, description="Is it near a school or playground?")
    attendance_proof: Tri = Field(default=None, description="Does it sign proof of attendance?")
    court_approved: Annotated[dict[Program, CourtApproval], Keyed(PROGRAMS)] = Field(
        default_factory=dict, description="Court program: approved or not, with the source and its date."
    )
    sap_qualified: Tri = Field(default=None, description="Is there a qualified substance abuse professional (DOT)?")
    required_documents: tuple[Document, ...] = Field(default=(), description="Papers a person must bring.")
    requires_ssn: Tri = Field(default=None, description="Must a person give a Social Security number?")
    may_ask: tuple[MayAsk, ...] = Field(default=(), description="Private matters they may ask about.")
