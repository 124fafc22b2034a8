"""A listing as it may be shown: a read-only view of a record that keeps hidden places hidden."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from resmatch.matching.columns import Record, pluck
from resmatch.text import phone_display

_HIDDEN_ALWAYS = frozenset({"staff_notes", "source"})
_HIDDEN_PLACES = frozenset({"location", "point", "transit", "transit_note", "approximate_location"})
DEMO_BANNER = "Demonstration places: invented, do not call."
"""What every output that shows an invented place opens with."""
PRIVATE_LOCATION = "private location: they tell you where when you call"


@dataclass(frozen=True, slots=True)
class Listing:
    """One listing of a catalog, for display; ``record`` is its plain data."""

    record: Record

    @property
    def id(self) -> str:
        """The stable id."""
        return str(self.record["id"])

    @property
    def name(self) -> str:
        """The name as the catalog prints it."""
        return str(self.record["name"])

    @property
    def kind(self) -> str:
        """The kind, such as ``housing``."""
        return str(self.record["kind"])

    @property
    def type(self) -> str | None:
        """The type within the kind, or None."""
        return self.text("type")

    @property
    def organization(self) -> str:
        """Who runs it; the name itself where the catalog does not say."""
        return self.text("organization") or self.name

    @property
    def phone(self) -> str | None:
        """The first voice number in the form 508-555-0142, or None."""
        number = self.phone_record().get("number")
        return phone_display(str(number)) if number else None

    @property
    def is_confidential(self) -> bool:
        """Whether the place must never be shown."""
        return self.record.get("confidential_location") == "yes"

    @property
    def demo(self) -> bool:
        """Whether this is an invented demonstration place."""
        return bool(self.record.get("demo"))

    @property
    def address(self) -> str | None:
        """The street address in one line, or None; a confidential place has only a sentence."""
        if self.is_confidential:
            return PRIVATE_LOCATION
        location = self.record.get("location")
        if not isinstance(location, Mapping):
            return None
        state_zip = " ".join(_given(location, "state_province", "postal_code"))
        return ", ".join([*_given(location, "address_1", "address_2", "city"), *filter(None, [state_zip])])

    @property
    def file(self) -> str | None:
        """The catalog file the entry stands in."""
        return self.text("source.file")

    @property
    def line(self) -> int | None:
        """The line of that file on which the entry begins."""
        line = pluck(self.record, "source.line")
        return line if isinstance(line, int) else None

    def text(self, path: str) -> str | None:
        """Give a fact as text, or None where the listing is silent."""
        value = pluck(self.record, path)
        return None if value is None else str(value)

    def phone_record(self) -> Mapping[str, Any]:
        """Give the first phone that takes voice calls, as recorded; empty where there is none."""
        phones = self.record.get("phones")
        for phone in phones if isinstance(phones, list | tuple) else ():
            if phone.get("type", "voice") == "voice":
                return dict(phone)
        return {}

    def public(self) -> dict[str, Any]:
        """Give the plain data that may leave: no staff notes, nothing that places a hidden house."""
        hidden = _HIDDEN_ALWAYS | (_HIDDEN_PLACES if self.is_confidential else frozenset())
        return {key: value for key, value in self.record.items() if key not in hidden}


def _given(mapping: Mapping[str, object], *keys: str) -> list[str]:
    return [str(mapping[key]) for key in keys if mapping.get(key)]
