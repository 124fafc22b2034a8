"""The common base of everything in a catalog entry, and how a single value is read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema

JsonSchema = Mapping[str, Any]


class Part(BaseModel):
    """A group of fields of a catalog entry; frozen, and refuses fields it does not know.

    ``None`` and empty groups mean "not known"; they never mean "no". The schema is built on first
    use, so that importing the models stays fast.
    """

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        str_strip_whitespace=True,
        allow_inf_nan=False,
        defer_build=True,
        hide_input_in_errors=True,
    )


@dataclass(frozen=True, slots=True)
class Reads:
    """Metadata of a type: the function that reads or refuses a typed value, and its JSON Schema.

    It stands in for pydantic's own validation of the type, which keeps validating and building cheap.
    """

    read: Callable[[object], object]
    json_schema: Callable[[], JsonSchema]

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self.read)

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return dict(self.json_schema())
