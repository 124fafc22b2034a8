"""The vocabularies of ``resmatch.vocab`` as types of fields, and a few open words beside them."""

from __future__ import annotations

import re
from typing import Annotated

from resmatch.catalog.base import Reads
from resmatch.catalog.refusal import not_text, refuse
from resmatch.catalog.words import one_of, reader
from resmatch.text import quoted
from resmatch.vocab import (
    ACCESSIBILITY,
    BEHAVIORS,
    CREDENTIALS,
    DOCUMENTS,
    FELLOWSHIPS,
    KINDS,
    LANGUAGES,
    MEDICAL_SUPPORT,
    MEDICINES,
    MODALITIES,
    NEEDS,
    OTHER_MEDICINES,
    PATHWAYS,
    PAYERS,
    POPULATIONS,
    PROGRAMS,
    RECORDS,
    STATES,
    SUBSTANCES,
)

TAG_CHARACTERS = 64
_COUNTRY = re.compile(r"[A-Za-z]{2}")
_known_kind = reader(KINDS)
_known_fellowship = reader(FELLOWSHIPS)


def read_tag(value: object) -> str:
    """Read a free word of at most 64 characters."""
    if not isinstance(value, str):
        raise not_text(value)
    text = value.strip()
    if 0 < len(text) <= TAG_CHARACTERS:
        return text
    hint = f"a tag has 1 to {TAG_CHARACTERS} characters"
    raise refuse("E111", f"{quoted(text)} cannot be a tag", hint=hint)


def read_fellowship(value: object) -> str:
    """Read a fellowship: a known one by any of its names, a near miss is refused, any other is kept."""
    word = read_tag(value)
    known = FELLOWSHIPS.meanings(word) or FELLOWSHIPS.suggest(word)
    return _known_fellowship(word) if known else word


def read_country(value: object) -> str:
    """Read a country code of two letters."""
    if isinstance(value, str) and _COUNTRY.fullmatch(value):
        return value.upper()
    if not isinstance(value, str):
        raise not_text(value)
    raise refuse("E110", f"{quoted(value)} is not a country code", hint='write two letters, such as "US"')


def this_kind(kind: str) -> Reads:
    """Return the metadata of the ``kind`` field of one model: that kind by any of its names."""

    def read(value: object) -> str:
        if value != kind and _known_kind(value) != kind:
            raise refuse("E110", f"this is a listing of kind {kind}, not {quoted(value)}")
        return kind

    return Reads(read, lambda: {"enum": [kind, *KINDS.get(kind).aliases]})


Tag = Annotated[str, Reads(read_tag, lambda: {"type": "string", "minLength": 1, "maxLength": TAG_CHARACTERS})]
Country = Annotated[str, Reads(read_country, lambda: {"type": "string", "pattern": "^[A-Za-z]{2}$"})]
Fellowship = Annotated[str, Reads(read_fellowship, lambda: {"type": "string", "examples": [*FELLOWSHIPS.ids]})]
State = Annotated[str, one_of(STATES)]
KindName = Annotated[str, one_of(KINDS)]
Need = Annotated[str, one_of(NEEDS)]
Pathway = Annotated[str, one_of(PATHWAYS)]
Payer = Annotated[str, one_of(PAYERS)]
Medicine = Annotated[str, one_of(MEDICINES)]
OtherMedicine = Annotated[str, one_of(OTHER_MEDICINES)]
Population = Annotated[str, one_of(POPULATIONS)]
Modality = Annotated[str, one_of(MODALITIES)]
Accessibility = Annotated[str, one_of(ACCESSIBILITY)]
MedicalSupport = Annotated[str, one_of(MEDICAL_SUPPORT)]
Substance = Annotated[str, one_of(SUBSTANCES)]
Behavior = Annotated[str, one_of(BEHAVIORS)]
Document = Annotated[str, one_of(DOCUMENTS)]
RecordKind = Annotated[str, one_of(RECORDS)]
Program = Annotated[str, one_of(PROGRAMS)]
Credential = Annotated[str, one_of(CREDENTIALS)]
Language = Annotated[str, one_of(LANGUAGES)]
