"""The codes about ``# resmatch: ignore`` comments themselves."""

from __future__ import annotations

from resmatch.catalog.rules.rule import Code
from resmatch.diagnostics import Severity

USELESS = "I901"
LEFT_OUT = "I902"
_GROUP = """\
resources:
  - id: harbor-street-group
    name: Harbor Street Group
    kind: support_group
"""

CODES = (
    Code(
        USELESS,
        Severity.INFO,
        "An ignore comment silences nothing.",
        "A comment that was needed once may hide the next mistake on its line, and a client would meet it first.",
        _GROUP + "    pets: no  # resmatch: ignore Y014\n",
        _GROUP + "    pets: false  # resmatch: ignore Y014\n",
    ),
    Code(
        LEFT_OUT,
        Severity.INFO,
        "A listing is left out of the catalog, because an error in it is ignored.",
        "Nobody will be sent to this place until the error is put right.",
        _GROUP + "    phones: [{number: 508-555-014}]  # resmatch: ignore E131\n",
        _GROUP + "    phones: [{number: 508-555-0142}]\n",
    ),
)
