"""Rows A1, A2 and A4 of match_semantics.yaml, read by hand for one record and one client."""

from __future__ import annotations

from tests.matching.oracle.place import is_remote
from tests.matching.oracle.words import DETOX, RESIDENTIAL, Facts, Record, by_tri, is_house, kind

BODY = ("wheelchair", "accessible_restroom", "elevator")


def a1(record: Record, client: Facts, feature: str) -> str:
    """Room and bathroom are two facts; nobody has to get in where help is remote; other features are wishes."""
    if feature not in client.get("access", []):
        return "na"
    answer = by_tri(record.get("accessibility", {}).get(feature))
    if feature in BODY:
        return "na" if is_remote(record) else answer
    return answer if "access" in client.get("must", ()) else f"soft {answer}"


def a2(record: Record, client: Facts) -> str:
    """The only language: listed is yes, refused is no, an interpreter is yes, else call."""
    language = client.get("language")
    if language is None or not (client.get("only_language") or "language" in client.get("must", ())):
        return "na"
    if language in record.get("languages", []):
        return "met"
    if language in record.get("languages_not", []):
        return "conflict"
    signs = record.get("accessibility", {}).get("deaf_interpreter") == "yes" and language == "ase"
    return "met" if signs or record.get("interpreter") == "yes" else "verify"


def a4(record: Record, client: Facts, need: str) -> str:
    """Asked where people sleep."""
    sleeps = is_house(record) or kind(record) in (RESIDENTIAL, DETOX)
    if need not in client.get("medical", []) or not sleeps:
        return "na"
    return by_tri(record.get("medical_support", {}).get(need))
