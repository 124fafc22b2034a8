"""A person to call when the lists do not help: national lines by what is being looked for.

Package data, like the alerts: no catalog can remove them. Seen in stored public sources on
2026-11-21 (see catalogs/national, which names each source).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from resmatch.matching.client import Client
from resmatch.matching.result import Contact


@dataclass(frozen=True, slots=True)
class HelpLine:
    """One line and the needs it helps with (prefixes; "" is every need)."""

    contact: Contact
    needs: tuple[str, ...]
    suits: Callable[[Client], bool] = lambda client: True


def _in(state: str) -> Callable[[Client], bool]:
    return lambda client: client.state == state


def _line(line_id: str, name: str, say: str) -> Contact:
    return Contact(line_id, name, say)


HELP_LINES: tuple[HelpLine, ...] = (
    HelpLine(
        _line("us-homelessvets", "National Call Center for Homeless Veterans", "877-424-3838, any time"),
        ("housing.", "support.veterans"),
        lambda client: bool(client.veteran),
    ),
    HelpLine(
        _line("ma-helpline", "Massachusetts Substance Use Helpline", "800-327-5050"),
        ("treatment.", "med.", "housing.recovery_residence", "support."),
        _in("MA"),
    ),
    HelpLine(
        _line("us-samhsa", "SAMHSA National Helpline", "800-662-4357, any time, in English and Spanish"),
        ("treatment.", "med.", "support.", "housing.recovery_residence", "harm_reduction.", "behavioral."),
    ),
    HelpLine(
        _line("us-ndvh", "National Domestic Violence Hotline", "800-799-7233"),
        ("housing.dv_shelter", "safety."),
    ),
    HelpLine(_line("us-nami", "NAMI HelpLine", "800-950-6264, weekdays"), ("mental_health.",)),
    HelpLine(_line("us-ajc", "CareerOneStop", "877-872-5627, weekdays"), ("employment.",)),
    HelpLine(_line("us-hunger", "National Hunger Hotline", "866-348-6479, weekdays"), ("basics.food",)),
    HelpLine(_line("us-211", "211", "call 211 for food, housing, rides, bills and local help"), ("",)),
)
"""Every line, in printed order; the last answers any need."""

MOST_SHOWN = 2
HELP_NOW = "Need help now? Call or text 988, any time. Danger: call 911. Other help near you: call 211."
"""Said wherever an answer holds no place at all."""


def people_to_call(client: Client, need: str) -> tuple[Contact, ...]:
    """Give at most two lines for a need, the closest first."""
    fitting = (line.contact for line in HELP_LINES if _helps(line, client, need))
    return tuple(fitting)[:MOST_SHOWN]


def _helps(line: HelpLine, client: Client, need: str) -> bool:
    return any(need.startswith(prefix) for prefix in line.needs) and line.suits(client)
