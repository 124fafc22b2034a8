"""Which facts are checked together, and so share the date of a check."""

from __future__ import annotations

from resmatch.yamlsource import Path

_GROUP_OF_FIELD = {
    "moud": "moud",
    "moud_provided": "moud",
    "moud_provided_complete": "moud",
    "same_day_start": "moud",
    "other_medicines": "moud",
    "medicine_storage": "moud",
    "cost": "price",
    "cost_options": "price",
    "cost_upfront": "price",
    "scholarship": "price",
    "payment_plan": "price",
    "payers": "payers",
    "schedules": "hours",
    "availability": "beds",
    "phones": "phone",
    "text_line": "phone",
    "location": "address",
    "point": "address",
}
_WAITING = ("availability", "waitlist_days")


def group_of(steps: Path) -> str | None:
    """Return the group of facts (a key of ``checked``) that a field belongs to, or None."""
    if steps[:2] == _WAITING:
        return "waitlist"
    return _GROUP_OF_FIELD.get(str(steps[0]))
