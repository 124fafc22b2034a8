"""A person to call when the lists do not help: national lines by what is being looked for.

Package data, like the alerts: no catalog can remove them. Seen in stored public sources on
2026-11-21 (see catalogs/national, which names each source).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from resmatch.matching.client import Client
from resmatch.matching.result import Contact

ADULT_AGE = 18


@dataclass(frozen=True, slots=True)
class HelpLine:
    """One line and the needs it helps with (prefixes; "" is every need)."""

    contact: Contact
    needs: tuple[str, ...]
    suits: Callable[[Client], bool] = lambda client: True


def _in(state: str) -> Callable[[Client], bool]:
    return lambda client: client.state == state


def _under_18(client: Client) -> bool:
    return client.age is not None and client.age < ADULT_AGE


def _line(line_id: str, name: str, say: str) -> Contact:
    return Contact(line_id, name, say)


_GAMBLING = _line("us-gambling", "National Problem Gambling Helpline", "800-697-3738, any time")

HELP_LINES: tuple[HelpLine, ...] = (
    HelpLine(
        _line("us-homelessvets", "National Call Center for Homeless Veterans", "877-424-3838, any time"),
        ("housing.", "support.veterans"),
        lambda client: bool(client.veteran),
    ),
    HelpLine(_line("us-runaway", "National Runaway Safeline", "800-786-2929, any time"), ("housing.",), _under_18),
    HelpLine(_GAMBLING, ("behavioral.gambling",)),
    HelpLine(_GAMBLING, ("support.mutual_aid", "finance."), lambda client: "gambling" in client.behaviors),
    HelpLine(_line("us-quitline", "1-800-QUIT-NOW", "800-784-8669, hours differ by state"), ("behavioral.tobacco",)),
    HelpLine(_line("us-nua", "Never Use Alone", "800-484-3731, any time"), ("harm_reduction.overdose_line",)),
    HelpLine(
        _line("us-eldercare", "Eldercare Locator", "800-677-1116, weekdays"),
        ("support.older_adults", "safety.elder_abuse"),
    ),
    HelpLine(
        _line("us-maternal", "National Maternal Mental Health Hotline", "833-852-6262, any time"),
        ("mental_health.", "health.perinatal"),
        lambda client: bool(client.pregnant),
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
