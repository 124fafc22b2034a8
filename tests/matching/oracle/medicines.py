"""Rows M1 to M8 of match_semantics.yaml, read by hand for one record and one client."""

from __future__ import annotations

from tests.matching.oracle.words import (
    LIVING,
    MOUD,
    RESIDENTIAL,
    Facts,
    Record,
    by_tri,
    is_group,
    is_house,
    kind,
    softly,
)

CONDITIONS = {
    # A condition text: what it says of each medicine ("no", "ask", "shot" only, or a dose limit in mg).
    "must taper within 90 days": dict.fromkeys(MOUD, "no"),
    "must taper off methadone": {"methadone": "no"},
    "Vivitrol only": {"methadone": "no", "buprenorphine": "no", "naltrexone": "shot"},
    "up to 16 mg of buprenorphine": {"buprenorphine": 16},
    "methadone up to 60 mg": {"methadone": 60},
    "kept in a lock box": {},
    "no need to taper": {},
    "we may talk about tapering": dict.fromkeys(MOUD, "ask"),
}
PARENT = {"buprenorphine_xr": "buprenorphine", "naltrexone_xr": "naltrexone"}
STANCE = {"smart": "yes", "lifering": "yes", "aa": "varies", "na": "varies", "recovery_dharma": "unknown", "ga": "na"}
ASKED_ABOUT = [*LIVING, RESIDENTIAL, ("treatment", "iop"), ("employment", "program")]


def on(medicines: list[str]) -> set[str]:
    return {PARENT.get(medicine, medicine) for medicine in medicines}


def m1_to_m3(record: Record, client: Facts, medicine: str) -> str:
    """Per medicine; must taper, X only or a lower dose limit is a no; groups only where they speak."""
    if medicine not in on(client.get("takes", []) + client.get("starts", [])):
        return "na"
    if kind(record) not in ASKED_ABOUT and kind(record) != ("support_group", "mutual_aid"):
        return "na"
    said = record.get("moud", {}).get(medicine)
    answer = _with_condition(by_tri(said), record, client, medicine)
    if is_group(record) and said != "yes" and answer != "conflict":
        return "na"
    return answer


def _with_condition(answer: str, record: Record, client: Facts, medicine: str) -> str:
    limit = CONDITIONS.get(record.get("moud", {}).get("condition"), {}).get(medicine)
    if limit == "no" or answer == "conflict":
        return "conflict"
    if limit == "ask" or (limit == "shot" and not _is_the_shot(record, client)):
        return "verify"
    if limit == "shot":
        return answer
    if limit is None:
        return answer
    dose = client.get("doses_mg", {}).get(medicine)
    if dose is None:
        return "verify"
    return "conflict" if limit < dose else answer


def _is_the_shot(record: Record, client: Facts) -> bool:
    """A yes to naltrexone, as a shot only, is for who takes the shot or did not say which form."""
    forms = {form for form in client.get("takes", []) + client.get("starts", []) if form.startswith("naltrexone_")}
    return "naltrexone_xr" in forms if forms else record.get("moud", {}).get("naltrexone") == "yes"


def m4(record: Record, client: Facts, medicine: str) -> str:
    """The meeting beats its fellowship; not sharing is a warning; a stance that varies is asked about."""
    if medicine not in on(client.get("takes", [])) or kind(record) != ("support_group", "mutual_aid"):
        return "na"
    welcome = record.get("support_group", {}).get("medication_welcome", {})
    answer = _may_come(record, welcome, medicine)
    if welcome.get("share") != "no" or answer in ("conflict", "verify"):
        return answer
    return "soft conflict"


def _may_come(record: Record, welcome: Facts, medicine: str) -> str:
    if welcome.get("attend"):
        return by_tri(welcome["attend"])
    said = record.get("moud", {}).get(medicine)
    if said == "no":
        return "conflict"
    if said == "yes" or welcome.get("share") == "yes":
        return "met"
    stance = STANCE.get(record.get("support_group", {}).get("fellowship"))
    return {"yes": "met", "na": "na"}.get(stance, "verify")


def m5(record: Record, client: Facts, need: str) -> str:
    """Only what is provided counts; a list is open unless it is complete; one of several is enough."""
    starts = client.get("starts", [])
    if not starts or not need.startswith("med."):
        return "na"
    provided = on(record.get("moud_provided", []))
    if provided & on(starts) or ("any" in starts and provided):
        return "met"
    return "conflict" if record.get("moud_provided_complete") == "yes" else "verify"


def m6(record: Record, client: Facts, medicine: str) -> str:
    if medicine not in client.get("takes", []) or kind(record) not in [*LIVING, RESIDENTIAL]:
        return "na"
    return by_tri(record.get("other_medicines", {}).get(medicine))


def m7(record: Record, client: Facts) -> str:
    """Soft: a curfew that ends after dosing starts, or that nobody named, is a question."""
    if not client.get("dosing") or not is_house(record):
        return "na"
    ends = record.get("housing", {}).get("curfew_ends")
    starts = min(window.split("-")[0] for window in client["dosing"])
    return "soft met" if ends is not None and ends <= starts else "soft verify"


def m8(record: Record, client: Facts) -> str:
    wanted, kept = client.get("medicine_storage"), record.get("medicine_storage")
    if wanted is None or kind(record) not in [*LIVING, RESIDENTIAL]:
        return "na"
    if kept is None:
        return "soft verify"
    if wanted == "locked":
        return softly("met" if kept in ("locked", "staff") else "conflict")
    return softly({"self": "met", "locked": "verify"}.get(kept, "conflict"))
