"""L834: an app without the address of its privacy policy."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resmatch.catalog.entry import EACH, Entry
from resmatch.catalog.finding import Finding
from resmatch.diagnostics import Severity

code = "L834"
severity = Severity.WARNING
summary = "An app is listed without its privacy policy."
why = "Apps have sold what people told them about their drug use. A person should be able to read what happens to it."
bad = """\
resources:
  - id: day-counter
    name: Day Counter app
    kind: service
    website: https://daycounter.example.org
"""
good = """\
resources:
  - id: day-counter
    name: Day Counter app
    kind: service
    website: https://daycounter.example.org
    privacy_policy_url: https://daycounter.example.org/privacy
"""

_PLACES = (("name",), ("service", "what"), ("service", "topic"), ("tags", EACH))
_IS_APP = re.compile(r"\bapps?\b", re.IGNORECASE)
_STORES = ("https://apps.apple.com/", "https://play.google.com/")


def check(entry: Entry) -> Iterator[Finding]:
    """Find what calls itself an app, or is sold in a store for apps."""
    if "privacy_policy_url" in entry.data:
        return
    named = any(_IS_APP.search(text) for pattern in _PLACES for _, text in entry.text(*pattern))
    if named or any(text.startswith(_STORES) for _, text in entry.text("website")):
        hint = "add privacy_policy_url; if there is no policy, say so in notes and do not recommend it"
        yield Finding((*entry.path, "id"), "this app has no privacy_policy_url", hint=hint)
