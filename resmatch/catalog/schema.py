"""JSON Schema of catalog files, made from the models, for editors that complete and check while typing.

One object describes every entry, with the details of all kinds; conditions on ``kind`` then say which
types and which block go with it. Draft 7, which the YAML language server reads best.
"""

from __future__ import annotations

from typing import Any

from resmatch.catalog.base import Part
from resmatch.catalog.info import CatalogInfo
from resmatch.catalog.models import MODELS, Resource

DIALECT = "http://json-schema.org/draft-07/schema#"
_REFERENCE = "#/definitions/{model}"
_NOISE = ("title", "default")

Schema = dict[str, Any]


def catalog_schema() -> Schema:
    """Return the schema of a file of entries, whose root is ``resources:``."""
    shared, definitions = _of_model(Resource)
    entry: Schema = {**shared, "properties": dict(shared["properties"]), "allOf": []}
    for kind, model in MODELS.items():
        own, more = _of_model(model)
        definitions |= more
        entry["properties"][kind] = own["properties"][kind]
        entry["allOf"].append(_condition(kind, own, shared))
    return {
        "$schema": DIALECT,
        "title": "resmatch catalog",
        "type": "object",
        "additionalProperties": False,
        "required": ["resources"],
        "properties": {
            "resources": {
                "description": "The entries: one per service at a location.",
                "type": ["array", "null"],
                "items": {"$ref": "#/definitions/entry"},
            }
        },
        "definitions": {"entry": entry, **definitions},
    }


def info_schema() -> Schema:
    """Return the schema of ``catalog.yaml``."""
    schema, definitions = _of_model(CatalogInfo)
    return {"$schema": DIALECT, "title": "resmatch catalog.yaml", **schema, "definitions": definitions}


def _of_model(model: type[Part]) -> tuple[Schema, Schema]:
    """Return the schema of one model, and the definitions it refers to."""
    schema = model.model_json_schema(by_alias=True, ref_template=_REFERENCE)
    definitions = schema.pop("$defs", {})
    return _clean(schema), {name: _clean(part) for name, part in definitions.items()}


def _clean(schema: Schema) -> Schema:
    """Take out what pydantic adds and an editor would only repeat: titles and defaults."""
    kept = {name: part for name, part in schema.items() if name not in _NOISE}
    if "properties" in kept:
        kept["properties"] = {name: _clean(part) for name, part in kept["properties"].items()}
    return kept


def _condition(kind: str, own: Schema, shared: Schema) -> Schema:
    """Return what holds for one kind: its types, what it needs, and no block of another kind."""
    properties: Schema = {other: False for other in MODELS if other != kind}
    properties["type"] = own["properties"]["type"]
    needed = [name for name in own["required"] if name not in shared["required"]]
    then: Schema = {"properties": properties}
    if needed:
        then["required"] = needed
    is_kind = {"properties": {"kind": own["properties"]["kind"]}, "required": ["kind"]}
    return {"if": is_kind, "then": then}
