"""Resource: one entry of a catalog, and its nine kinds.

A resource is a service at a location. Its fields stand in ``resmatch.catalog.fields``, one module per
question; a kind adds its types and its own block of details, named after the kind.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import Field, PrivateAttr

from resmatch.catalog import details
from resmatch.catalog.fields.house_rules import Rules
from resmatch.catalog.fields.identity import Identity
from resmatch.catalog.fields.medicine import Medicines
from resmatch.catalog.fields.money import Money
from resmatch.catalog.fields.reaching import Reaching
from resmatch.catalog.fields.trust import Trust
from resmatch.catalog.fields.who import Who
from resmatch.catalog.shape import fields_of, home_of
from resmatch.catalog.terms import this_kind
from resmatch.catalog.words import LISTED_WORDS, one_of
from resmatch.text import join_words
from resmatch.vocab import KINDS, types_of

_BLOCK = "What only this kind of listing can say."


def _types(kind: str) -> str:
    """Describe the types of a kind: all of them where the list is short."""
    ids = types_of(kind).ids
    return f"{join_words(ids, last='or')}." if len(ids) <= LISTED_WORDS else "The sort within its kind."


@dataclass(frozen=True, slots=True)
class Where:
    """Where an entry stands: its file as given, the line it starts on, the name of its catalog."""

    file: str
    line: int
    catalog: str


# The fields of the last base come first.
class Resource(Trust, Money, Rules, Medicines, Who, Reaching, Identity):
    """One listing: a service at a location, with everything its maintainer knows about it.

    A fact that is not known is None or empty, and never means "no".
    """

    _source: Where | None = PrivateAttr(default=None)

    @property
    def source(self) -> Where | None:
        """Where the entry was read; None for one made in memory."""
        return self._source

    def record(self) -> dict[str, Any]:
        """Return the canonical plain form: JSON types only, unknown and default values left out.

        Words are vocabulary ids, dates ISO text, yes/no facts ``yes``, ``no`` or ``case_by_case``.
        """
        known = self.model_dump(
            mode="json", by_alias=True, exclude_unset=True, exclude_defaults=True, exclude_none=True
        )
        return {key: value for key, part in known.items() if not _is_blank(value := _without_blanks(part))}


class SupportGroup(Resource):
    """Peers who meet: a fellowship meeting, a family group."""

    kind: Annotated[Literal["support_group"], this_kind("support_group")]
    type: Annotated[str, one_of(types_of("support_group"))] | None = Field(
        default=None, description=_types("support_group")
    )
    support_group: details.SupportGroupDetails | None = Field(default=None, description=_BLOCK)


class Housing(Resource):
    """A place to live or sleep: recovery residence, shelter, transitional or permanent housing."""

    kind: Annotated[Literal["housing"], this_kind("housing")]
    type: Annotated[str, one_of(types_of("housing"))] = Field(description=_types("housing"))
    housing: details.HousingDetails | None = Field(default=None, description=_BLOCK)


class Treatment(Resource):
    """Treatment for substance use: detox, residential, outpatient, assessment."""

    kind: Annotated[Literal["treatment"], this_kind("treatment")]
    type: Annotated[str, one_of(types_of("treatment"))] = Field(description=_types("treatment"))
    treatment: details.TreatmentDetails | None = Field(default=None, description=_BLOCK)


class MatProvider(Resource):
    """A provider of medicine for opioid or alcohol use (MAT, MOUD)."""

    kind: Annotated[Literal["medication"], this_kind("medication")]
    type: Annotated[str, one_of(types_of("medication"))] = Field(description=_types("medication"))
    medication: details.MedicationDetails | None = Field(default=None, description=_BLOCK)


class MentalHealth(Resource):
    """Mental health care: therapy, psychiatry, crisis center, group."""

    kind: Annotated[Literal["mental_health"], this_kind("mental_health")]
    type: Annotated[str, one_of(types_of("mental_health"))] = Field(description=_types("mental_health"))
    mental_health: details.MentalHealthDetails | None = Field(default=None, description=_BLOCK)


class Coaching(Resource):
    """A recovery coach or a group of coaches."""

    kind: Annotated[Literal["coaching"], this_kind("coaching")]
    type: Annotated[str, one_of(types_of("coaching"))] | None = Field(default=None, description=_types("coaching"))
    coaching: details.CoachingDetails | None = Field(default=None, description=_BLOCK)


class Employer(Resource):
    """An employer or a job program."""

    kind: Annotated[Literal["employment"], this_kind("employment")]
    type: Annotated[str, one_of(types_of("employment"))] | None = Field(default=None, description=_types("employment"))
    employment: details.EmploymentDetails | None = Field(default=None, description=_BLOCK)


class Helpline(Resource):
    """A line or page that answers from anywhere."""

    kind: Annotated[Literal["helpline"], this_kind("helpline")]
    type: Annotated[str, one_of(types_of("helpline"))] | None = Field(default=None, description=_types("helpline"))
    helpline: details.HelplineDetails | None = Field(default=None, description=_BLOCK)


class Service(Resource):
    """Everything else that a need can name."""

    kind: Annotated[Literal["service"], this_kind("service")]
    type: Annotated[str, one_of(types_of("service"))] | None = Field(default=None, description=_types("service"))
    service: details.ServiceDetails | None = Field(default=None, description=_BLOCK)


MODELS: Mapping[str, type[Resource]] = {
    "support_group": SupportGroup,
    "housing": Housing,
    "treatment": Treatment,
    "medication": MatProvider,
    "mental_health": MentalHealth,
    "coaching": Coaching,
    "employment": Employer,
    "helpline": Helpline,
    "service": Service,
}
"""The model of each kind."""


def model_of(kind: object) -> type[Resource]:
    """Return the model for a kind as written (id, label or alias); Resource where it is no known kind."""
    if not isinstance(kind, str):
        return Resource
    model = MODELS.get(kind)
    if model is None:
        meanings = KINDS.meanings(kind)
        model = MODELS[meanings[0]] if len(meanings) == 1 else Resource
    return model


def kind_with(field: str) -> str:
    """Return the one kind whose own block has this field; empty where none or several have."""
    homes = [kind for kind, model in MODELS.items() if kind in fields_of(model) and home_of(model, field) == kind]
    return homes[0] if len(homes) == 1 else ""


def _without_blanks(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: kept for key, part in value.items() if not _is_blank(kept := _without_blanks(part))}
    return [_without_blanks(part) for part in value] if isinstance(value, list) else value


def _is_blank(value: Any) -> bool:
    return value is None or (isinstance(value, str | list | dict) and not value)
