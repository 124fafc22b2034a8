"""Facts that rule each other out give way, and those of a relative are told of the relative."""

from __future__ import annotations

from resmatch.lexicon import people
from resmatch.lexicon.gathering import Gathered, Groups
from resmatch.lexicon.lines import Places
from resmatch.lexicon.plain import Plain
from resmatch.lexicon.reading import FactHit

_ABOUT_THEM = ("age", "gender", "substances", "takes", "starts", "pregnant", "minor", "leaving", "days_abstinent")
_NOT_THE_ASKERS = frozenset(("children", "veteran"))
"""Told of the relative, and nothing that is asked about them."""
_TEEN = 12


def settle(found: Gathered, groups: Groups, plain: Plain) -> None:
    """Let facts that rule each other out give way."""
    for medicine in found.values("takes"):
        found.drop("starts", medicine)
    if "buprenorphine_xr" in (*found.values("starts"), *found.values("takes")):
        found.drop("starts", "buprenorphine")
    if "none" in found.values("insurance"):
        found.hits["insurance"] = FactHit(
            "insurance", ["none"], found.hits["insurance"].words, found.hits["insurance"].span
        )
    refused = [at for _, at in groups.get("payer_refused", [])]
    for payer, at in groups.get("insurance", []):
        near = (other for other in refused if 0 < at[0] - other[-1] <= 2)
        if payer not in ("none", "free", "self_pay") and any(found.is_joined(other, at) for other in near):
            found.drop("insurance", payer)
    if _is_unborn(found):
        found.hits.pop("children")
    _settle_people(found, plain)
    if is_family(found) and ("asker_self" in groups or "couple" in found.hits):
        found.hits.pop("asker")
    _settle_others(found, groups.get("others", []))


def is_family(found: Gathered) -> bool:
    """Whether somebody asks for a relative."""
    asker = found.hits.get("asker")
    return asker is not None and asker.value == "family"


def _settle_others(found: Gathered, others: list[tuple[str, Places]]) -> None:
    """Take away what is told of someone else than the client (pregnant, veteran)."""
    state, veteran = found.hits.get("state"), found.hits.get("veteran")
    if state is not None and veteran is not None and state.value == "VA" and state.span == veteran.span:
        found.hits.pop("veteran")
    for field, _ in () if is_family(found) else others:
        taken, gender = found.hits.pop(field, None), found.hits.get("gender")
        if taken is not None and gender is not None and gender.span == taken.span:
            found.hits.pop("gender")


def _is_unborn(found: Gathered) -> bool:
    """Whether "the baby" is the one a pregnant person expects."""
    pregnant, children = found.hits.get("pregnant"), found.hits.get("children")
    if pregnant is None or children is None or pregnant.value is not True:
        return False
    return children.value == [{"age": 0}] and "old" not in children.words and "newborn" not in children.words


def _settle_people(found: Gathered, plain: Plain) -> None:
    age = found.hits.get("age")
    if age is not None and isinstance(age.value, int):
        if age.value >= people.ADULT_AGE:
            found.hits.pop("minor", None)
        else:
            found.hits["minor"] = FactHit("minor", True, age.words, age.span)
    child = people.child_age_of(plain)
    if child is not None and child[0] >= _TEEN and ("asker" in found.hits or "substances" in found.hits):
        found.add("asker", "family", child[1])
        found.add("age", *child)
        if child[0] < people.ADULT_AGE:
            found.add("minor", True, child[1])


def for_family(hits: dict[str, FactHit]) -> dict[str, FactHit]:
    """When a family member asks, what was read is about the person they worry for."""
    about = {field: hits[field] for field in _ABOUT_THEM if field in hits}
    mine = {field: hit for field, hit in hits.items() if field not in about and field not in _NOT_THE_ASKERS}
    if about:
        spans = [hit.span for hit in about.values()]
        words = " … ".join(dict.fromkeys(hit.words for hit in about.values()))
        value = {field: hit.value for field, hit in about.items()}
        mine["about"] = FactHit("about", value, words, (min(spans)[0], max(end for _, end in spans)))
    return mine
