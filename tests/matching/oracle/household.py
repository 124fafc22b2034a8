"""Rows H1 to H4 of match_semantics.yaml, read by hand for one record and one client."""

from __future__ import annotations

from tests.matching.oracle.words import DETOX, LIVING, RESIDENTIAL, Facts, Record, by_tri, is_group, kind, softly

REMOTE = {"video", "phone", "text", "chat_app"}
OVERNIGHT = [*LIVING, RESIDENTIAL, DETOX]


def h1(record: Record, client: Facts) -> str:
    """Residential, detox and housing; where it is not known, ask only where a place says no."""
    said, pregnant = record.get("accepts_pregnant"), client.get("pregnant")
    if kind(record) not in OVERNIGHT or pregnant is False:
        return "na"
    if pregnant:
        return by_tri(said)
    can_be = client.get("gender") != "man" or client.get("trans") is True
    return "ask" if said == "no" and can_be else "na"


def h2(record: Record, client: Facts) -> str:
    """Accepted, how many, how old, boys; in a room, child care is as good."""
    coming = client.get("children")
    remote = bool(record.get("modality")) and set(record["modality"]) <= REMOTE
    if not coming or not (kind(record) in OVERNIGHT or (is_group(record) and not remote)):
        return "na"
    taken = _taken(record)
    if taken == "conflict" or _passes_a_limit(record.get("children", {}), coming):
        return "conflict"
    return "ask" if taken == "met" and _hangs_on_the_client(record.get("children", {}), coming) else taken


def _taken(record: Record) -> str:
    accepted = record.get("children", {}).get("accepted")
    if not is_group(record):
        return by_tri(accepted)
    both = {accepted, record.get("child_care")}
    if "yes" in both:
        return "met"
    return "conflict" if both == {"no"} else "verify"


def _passes_a_limit(limits: Facts, coming: list[Facts]) -> bool:
    ages = [child["age"] for child in coming if "age" in child]
    boys = [child["age"] for child in coming if "age" in child and child.get("sex") == "boy"]
    return (
        len(coming) > limits.get("maximum_count", 99)
        or any(age > limits.get("maximum_age", 99) or age < limits.get("minimum_age", 0) for age in ages)
        or any(age > limits.get("boys_maximum_age", 99) for age in boys)
    )


def _hangs_on_the_client(limits: Facts, coming: list[Facts]) -> bool:
    limited = {"maximum_age", "minimum_age", "boys_maximum_age"} & set(limits)
    if limited and any("age" not in child for child in coming):
        return True
    return any("sex" not in child and child.get("age", 0) > limits.get("boys_maximum_age", 99) for child in coming)


def h3(record: Record, client: Facts) -> str:
    if not client.get("couple") or kind(record) not in [*LIVING, RESIDENTIAL]:
        return "na"
    answer = by_tri(record.get("couples"))
    return answer if "couple" in client.get("must", ()) else softly(answer)


def h4(record: Record, client: Facts) -> str:
    """A service animal is not a pet: it is never a conflict, and never moves a tier."""
    animal = client.get("pet")
    if animal is None or kind(record) not in OVERNIGHT:
        return "na"
    if animal == "service_animal":
        return "soft met" if record.get("service_animals") == "yes" else "soft verify"
    answer = by_tri(record.get("pets"))
    return answer if "pet" in client.get("must", ()) else softly(answer)
