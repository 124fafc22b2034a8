"""The page on the score, made from the criteria themselves and the table of weights, so that it cannot be wrong."""

from __future__ import annotations

from resmatch.matching.criteria import CRITERIA
from resmatch.matching.criterion import Criterion
from resmatch.matching.profile import AREAS, DEFAULT, FAIR, GOOD, PROFILES, STRONG
from resmatch.output.layout import wrap
from resmatch.output.page import Page

_NAME_COLUMNS = 15
_SHARE_COLUMNS = 7
_AREA_WORDS = {"meetings": "meet", "housing": "house", "treatment": "treat", "mental_health": "mental"}


def score_page() -> str:
    """Return the page as text of at most 80 columns."""
    page = Page()
    lines = [
        *wrap(
            page,
            "A place first has to be possible: what the client must have decides whether it fits, has to be "
            "called first, or is set aside. Points only order places inside these groups.",
        ),
        "",
        *wrap(
            page,
            "The score is a whole number from 0 to 100: the exact sum of the lines that --explain shows. "
            f"{STRONG} and more is strong, {GOOD} good, {FAIR} fair, less is weak. What nobody asked for is left "
            "out and the rest is scaled to 100. What is not known earns half, and is never shown as yes or no.",
        ),
        "",
        "What counts",
        *(line for criterion in CRITERIA for line in _criterion(page, criterion)),
        "",
        f"Share of 100 by what is looked for ({DEFAULT.name}; others: --weights {_others()})",
        " " * _NAME_COLUMNS + "".join(_AREA_WORDS.get(area, area).rjust(_SHARE_COLUMNS) for area in AREAS),
        *(_shares(criterion.name) for criterion in CRITERIA),
    ]
    return "\n".join(lines) + "\n"


def _criterion(page: Page, criterion: Criterion) -> list[str]:
    text = " ".join((type(criterion).__doc__ or "").split("\n\n")[0].split())
    return wrap(page, text, first=f"  {criterion.name.ljust(_NAME_COLUMNS)}")


def _shares(name: str) -> str:
    shares = "".join(str(share).rjust(_SHARE_COLUMNS) for share in DEFAULT.table[name])
    return name.ljust(_NAME_COLUMNS) + shares


def _others() -> str:
    return ", ".join(name.partition("/")[0] for name in PROFILES if name != DEFAULT.name)
