"""Rows L1 to L4 of match_semantics.yaml, read by hand for one record and one client."""

from __future__ import annotations

from tests.matching.oracle.words import RESIDENTIAL, Facts, Record, by_tri, is_house, kind

WITH_PROOF = [
    ("support_group", "mutual_aid"),
    RESIDENTIAL,
    ("treatment", "iop"),
    ("treatment", "outpatient"),
    ("medication", "otp"),
    ("medication", "telehealth"),
]


def l1(record: Record, client: Facts, shared: str) -> str:
    """Per kind that is shared; silent housing is called; for work, fair chance answers, and silence is soft."""
    if client.get("record", {}).get(shared) is not True:
        return "na"
    said = record.get("record", {}).get(shared)
    if record["kind"] == "employment":
        said = said or record.get("employment", {}).get("fair_chance")
        return by_tri(said, silent="soft verify")
    if is_house(record) or kind(record) == RESIDENTIAL:
        return by_tri(said)
    return by_tri(said, silent="na")


def l2(record: Record, client: Facts) -> str:
    """Proof is asked of groups, classes, assessments and treatment; an accepted program gives it.

    None of the types here is itself a class that a court could refuse.
    """
    if "proof" not in client.get("mandate", ()) or kind(record) not in WITH_PROOF:
        return "na"
    accepted = [answer if isinstance(answer, str) else answer["value"] for answer in _approved(record).values()]
    return "met" if "yes" in accepted else by_tri(record.get("attendance_proof"))


def _approved(record: Record) -> Facts:
    return record.get("court_approved", {})


def l3(record: Record, client: Facts) -> str:
    if client.get("gps") is not True or not (is_house(record) or kind(record) == RESIDENTIAL):
        return "na"
    return by_tri(record.get("accepts_gps"))


def l4(record: Record, client: Facts) -> str:
    if client.get("supervision") is None or not is_house(record):
        return "na"
    return by_tri(record.get("accepts_supervision"))
