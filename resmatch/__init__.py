"""Match people in recovery with community resources, explain every point, and say what is not known.

>>> from resmatch import Catalog, Client, match
>>> result = match(Catalog.bundled(), Client(needs=["housing"], near="01609", takes=["methadone"]))
>>> bool(result)
True

Every name below is loaded when it is first used, so ``import resmatch`` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from resmatch.api import Explanation, compare, explain, match, match_many, plan, validate, validate_text
    from resmatch.catalog import Catalog, Policy, Resource
    from resmatch.diagnostics import Problem, Report
    from resmatch.errors import (
        AmbiguousPlace,
        AmbiguousResource,
        AmbiguousTerm,
        BadOption,
        BadTime,
        CatalogError,
        NetworkNotAllowed,
        ResmatchError,
        UnknownPlace,
        UnknownResource,
        UnknownTerm,
    )
    from resmatch.geo import Gazetteer, Place, Point
    from resmatch.matching.client import Child, Client
    from resmatch.matching.plan import Plan
    from resmatch.matching.profile import Weights
    from resmatch.matching.result import Match, MatchResult, NeedResult, Reason, Verdict

_HOMES: dict[str, tuple[str, ...]] = {
    "resmatch.api": (
        "Explanation",
        "compare",
        "explain",
        "match",
        "match_many",
        "plan",
        "validate",
        "validate_text",
    ),
    "resmatch.catalog": ("Catalog", "Policy", "Resource"),
    "resmatch.diagnostics": ("Problem", "Report"),
    "resmatch.errors": (
        "AmbiguousPlace",
        "AmbiguousResource",
        "AmbiguousTerm",
        "BadOption",
        "BadTime",
        "CatalogError",
        "NetworkNotAllowed",
        "ResmatchError",
        "UnknownPlace",
        "UnknownResource",
        "UnknownTerm",
    ),
    "resmatch.geo": ("Gazetteer", "Place", "Point"),
    "resmatch.matching.client": ("Child", "Client"),
    "resmatch.matching.plan": ("Plan",),
    "resmatch.matching.profile": ("Weights",),
    "resmatch.matching.result": ("Match", "MatchResult", "NeedResult", "Reason", "Verdict"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "AmbiguousPlace",
    "AmbiguousResource",
    "AmbiguousTerm",
    "BadOption",
    "BadTime",
    "Catalog",
    "CatalogError",
    "Child",
    "Client",
    "Explanation",
    "Gazetteer",
    "Match",
    "MatchResult",
    "NeedResult",
    "NetworkNotAllowed",
    "Place",
    "Plan",
    "Point",
    "Policy",
    "Problem",
    "Reason",
    "Report",
    "ResmatchError",
    "Resource",
    "UnknownPlace",
    "UnknownResource",
    "UnknownTerm",
    "Verdict",
    "Weights",
    "compare",
    "explain",
    "match",
    "match_many",
    "plan",
    "validate",
    "validate_text",
]


def __getattr__(name: str) -> Any:
    """Load a public name the first time it is asked for."""
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module 'resmatch' has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(home), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
