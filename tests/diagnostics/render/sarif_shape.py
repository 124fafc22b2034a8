"""The part of SARIF 2.1.0 that resmatch writes, as a strict JSON Schema of our own.

Written after the definitions of the OASIS schema (sarif-schema-2.1.0.json): same names, types, limits and required
members, nothing else allowed. The schema itself is not part of this project.
"""

from __future__ import annotations

from typing import Any

TEXT = {"type": "string", "minLength": 1}


def closed(required: list[str], **members: Any) -> dict[str, Any]:
    return {"type": "object", "properties": members, "required": required, "additionalProperties": False}


MESSAGE = closed(["text"], text=TEXT)
ARTIFACT = closed(["uri"], uri={"type": "string", "format": "uri-reference", "minLength": 1})
COUNT = {"type": "integer", "minimum": 1}
REGION = closed(
    ["startLine", "startColumn", "endLine", "endColumn"],
    startLine=COUNT,
    startColumn=COUNT,
    endLine=COUNT,
    endColumn=COUNT,
)
SPAN = closed(
    ["charOffset", "charLength"],
    charOffset={"type": "integer", "minimum": 0},
    charLength={"type": "integer", "minimum": 0},
)
REPLACEMENT = closed(["deletedRegion"], deletedRegion=SPAN, insertedContent=closed(["text"], text={"type": "string"}))
CHANGE = closed(
    ["artifactLocation", "replacements"],
    artifactLocation=ARTIFACT,
    replacements={"type": "array", "minItems": 1, "items": REPLACEMENT},
)
FIX = closed(
    ["artifactChanges"], description=MESSAGE, artifactChanges={"type": "array", "minItems": 1, "items": CHANGE}
)
LOCATION = closed(
    ["physicalLocation"],
    physicalLocation=closed(["artifactLocation", "region"], artifactLocation=ARTIFACT, region=REGION),
)
RESULT = closed(
    ["ruleId", "ruleIndex", "level", "message", "locations"],
    ruleId=TEXT,
    ruleIndex={"type": "integer", "minimum": 0},
    level={"enum": ["none", "note", "warning", "error"]},
    message=MESSAGE,
    locations={"type": "array", "minItems": 1, "items": LOCATION},
    fixes={"type": "array", "minItems": 1, "items": FIX},
)
RULE = closed(["id"], id=TEXT, shortDescription=MESSAGE, fullDescription=MESSAGE)
DRIVER = closed(["name"], name=TEXT, rules={"type": "array", "items": RULE, "uniqueItems": True})
RUN = closed(
    ["tool", "results"],
    tool=closed(["driver"], driver=DRIVER),
    columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
    results={"type": "array", "items": RESULT},
)
LOG = closed(
    ["version", "runs"],
    **{"$schema": {"type": "string", "format": "uri"}},
    version={"enum": ["2.1.0"]},
    runs={"type": "array", "items": RUN},
)
"""The whole log."""
