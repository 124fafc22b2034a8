"""Rows G1 to G6 of match_semantics.yaml, read by hand for one record and one client in Worcester, MA."""

from __future__ import annotations

from tests.matching.oracle.words import Facts, Record, by_tri, is_house, kind

REMOTE = {"video", "phone", "text", "chat_app"}
CATCHMENT = [("service", "rent_help"), ("service", "benefits")]
TREATMENT = ("treatment", "medication", "mental_health")

AREAS: dict[str, tuple[Facts, str]] = {
    # A service area: whether it holds Worcester, MA.
    "nation": ({"type": "nationwide"}, "yes"),
    "state": ({"type": "states", "states": ["MA", "RI"]}, "yes"),
    "other state": ({"type": "states", "states": ["RI"]}, "no"),
    "county": ({"type": "counties", "counties": ["Worcester, MA"]}, "yes"),
    "other county": ({"type": "counties", "counties": ["Essex, MA"]}, "no"),
    "town": ({"type": "towns", "towns": ["Worcester, MA"]}, "yes"),
    "other town": ({"type": "towns", "towns": ["Boston, MA"]}, "no"),
    "unknown town": ({"type": "towns", "towns": ["Nowhere Village, MA"]}, "unknown"),
}


def is_remote(record: Record) -> bool:
    """Only remote ways; silence is a place to go, but for help lines and medicine by video or phone."""
    said = set(record.get("modality", []))
    return said <= REMOTE if said else kind(record)[1] == "telehealth" or kind(record)[0] == "helpline"


def g1(record: Record, miles: float | None, within: float) -> str:
    """Beyond the limit is a no; no place known is a question; remote help and private places are not judged."""
    if is_remote(record) or record.get("confidential_location") == "yes":
        return "na"
    if miles is None:
        return "verify"
    return "met" if miles <= within else "conflict"


def g2(record: Record, area: str | None) -> str:
    """Outside is a no; silence is asked about where most such places serve one area."""
    if area is None:
        return "verify" if kind(record) in CATCHMENT else "met"
    return {"yes": "met", "no": "conflict", "unknown": "verify"}[AREAS[area][1]]


def g3(record: Record, client: Facts) -> str:
    """No car: a bus, a ride, or help that comes to people; silence is a question; never a tier."""
    if client.get("car") is not False:
        return "na"
    comes = REMOTE | {"mobile_unit", "home_visit"}
    ways = [record.get("transit"), record.get("pickup")]
    if comes & set(record.get("modality", [])) or "yes" in ways:
        return "soft met"
    return "soft conflict" if ways == ["no", "no"] else "soft verify"


def g4(record: Record, client: Facts) -> str:
    """Treatment at a distance: not listed is a question, or a no in a complete list; who can come in is warned."""
    said, states = set(record.get("modality", [])), record.get("licensed_states", [])
    remote = is_remote(record)
    if record["kind"] not in TREATMENT or not (remote or said & REMOTE):
        return "na"
    if not states and (not remote or "state" not in client):
        return "na"
    answer = _licensed(record, client, states)
    return answer if remote else f"soft {answer}"


def _licensed(record: Record, client: Facts, states: list[str]) -> str:
    if not states:
        return "verify"
    if "state" not in client:
        return "ask"
    if client["state"] in states:
        return "met"
    return "conflict" if record.get("licensed_states_complete") == "yes" else "verify"


def g5(record: Record, client: Facts) -> str:
    """One usable way is enough; no internet shuts video and chat, no voice the phone, but for a relay."""
    shut = {"video", "chat_app"} if client.get("internet") is False else set()
    deaf = client.get("hearing") == "deaf"
    if client.get("phone_voice") is False or deaf:
        shut = shut | {"phone"}
    said = set(record.get("modality", []))
    if not shut or not said:
        return "na"
    relay = deaf and record.get("accessibility", {}).get("tty_relay") == "yes"
    return "met" if said - (shut - {"phone"} if relay else shut) else "conflict"


def g6(record: Record, client: Facts) -> str:
    """Only if the client wants it used; children there or a shelter for families: no unless an explicit yes."""
    if client.get("registry") is not True:
        return "na"
    said = record.get("accepts_registry")
    lives_there = is_house(record) or kind(record) == ("treatment", "residential")
    if said in ("yes", "no"):
        near = said == "yes" and lives_there and record.get("near_school") == "yes"
        return "verify" if near else by_tri(said)
    children = "yes" in (record.get("children_on_site"), record.get("children", {}).get("accepted"))
    if (children and lives_there) or kind(record) == ("housing", "dv_shelter"):
        return "conflict"
    return "verify" if lives_there else "na"
