"""Checks, sources, certification, and what a court has approved."""

from __future__ import annotations

from typing import Any

from pydantic import ConfigDict, Field, model_validator

from resmatch.catalog.base import Part
from resmatch.catalog.choices import Method
from resmatch.catalog.scalars import ANSWERS, IsoDate, ShortText, Text, Tri, Url


class Check(Part):
    """When, how and by whom facts were checked."""

    date: IsoDate = Field(description="The day of the check: 2026-11-01.")
    by: ShortText | None = Field(default=None, description="Who checked: a role, not a private name.")
    method: Method = Field(default=None, description="phone, visit, website, email, import or self_report.")


class SourceNote(Part):
    """Where facts come from."""

    name: ShortText = Field(description="The source.")
    url: Url | None = Field(default=None, description="Its web page.")
    date: IsoDate | None = Field(default=None, description="The day it was read.")
    note: Text | None = Field(default=None, description="What it says.")


class Certification(Part):
    """A certificate and how long it holds."""

    body: ShortText | None = Field(default=None, description="Who certifies.")
    level: ShortText | None = Field(default=None, description="The level: a kind of support, not a grade.")
    id: ShortText | None = Field(default=None, description="Number of the certificate.")
    expires: IsoDate | None = Field(default=None, description="Last day it holds.")


def _or_bare_answer(schema: dict[str, Any]) -> None:
    """Let the schema of a group take a bare yes or no too."""
    group = dict(schema)
    schema.clear()
    schema["anyOf"] = [{"enum": ANSWERS}, group]


class CourtApproval(Part):
    """Whether a court program accepts it, and who says so. A bare yes or no is the value alone."""

    model_config = ConfigDict(json_schema_extra=_or_bare_answer)

    value: Tri = Field(default=None, description="Approved?")
    source: ShortText | None = Field(default=None, description="Who says so.")
    date: IsoDate | None = Field(default=None, description="The day they said so.")

    @model_validator(mode="before")
    @classmethod
    def _from_bare_answer(cls, data: Any) -> Any:
        return {"value": data} if isinstance(data, str | bool) else data
