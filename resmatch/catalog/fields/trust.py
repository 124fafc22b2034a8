"""Why a listing can be trusted: checks, sources, certification, owners and interests."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from resmatch.catalog.base import Part
from resmatch.catalog.choices import FACTS, CheckedGroup, Confidence, Funding
from resmatch.catalog.parts.trust import Certification, Check, SourceNote
from resmatch.catalog.scalars import Id, ShortText, Tri
from resmatch.catalog.terms import Tag
from resmatch.catalog.words import Keyed


class Trust(Part):
    """The fields that say how well a listing is known."""

    verified: Check | None = Field(default=None, description="When, how and by whom it was last checked.")
    checked: Annotated[dict[CheckedGroup, Check], Keyed(FACTS)] = Field(
        default_factory=dict, description="Checks of one group of facts: moud, price, payers, hours, beds ..."
    )
    sources: tuple[SourceNote, ...] = Field(default=(), description="Where the facts come from.")
    confidence: Confidence = Field(default=None, description="high or medium.")
    memory: tuple[Tag, ...] = Field(default=(), description="Fields not seen in any source; never printed as certain.")
    certification: Certification | None = Field(default=None, description="Who certifies it, and until when.")
    license: ShortText | None = Field(default=None, description="License, with its number where known.")
    funding: Funding = Field(default=None, description="Who pays for it.")
    owner: ShortText | None = Field(default=None, description="Who owns it, where that is not the operator.")
    same_owner_as: tuple[Id, ...] = Field(default=(), description="Ids of listings with the same owner.")
    owner_of: tuple[Id, ...] = Field(default=(), description="Ids of listings it owns.")
    sponsored: Tri = Field(default=None, description="Did someone pay for it to be listed?")
    referral_fee: Tri = Field(default=None, description="Does it pay or take money for referrals?")
    rent_tied_to_treatment: Tri = Field(default=None, description="Does cheap rent depend on a treatment?")
    distinct_from: tuple[Id, ...] = Field(default=(), description="Ids of look-alikes that are other places.")
    replaced_by: Id | None = Field(default=None, description="Id of the listing that took its place.")
