"""Rows C1 and C2 of match_semantics.yaml, read by hand for one record and one client."""

from __future__ import annotations

from tests.matching.oracle.words import Facts, Record, is_house

TREATMENT = ("treatment", "medication", "mental_health")
MONTHS_A_YEAR, WEEKS_A_YEAR = 12, 52


def c1(record: Record, client: Facts) -> str:
    """Any payer that is taken is enough, and free or sliding is too; hard only for treatment without self-pay."""
    asked = client.get("insurance", [])
    can_pay = client.get("can_self_pay") or {"self_pay", "sliding_scale"} & set(asked)
    if not asked or ((record["kind"] not in TREATMENT or can_pay) and "insurance" not in client.get("must", ())):
        return "na"
    payers = record.get("payers", {})
    answers = [payers.get(payer) for payer in asked]
    bends = record.get("cost") in ("free", "sliding") or "yes" in (payers.get("free"), payers.get("sliding_scale"))
    if bends or "yes" in answers:
        return "met"
    return "conflict" if set(answers) == {"no"} else "verify"


def c2_upfront(record: Record, client: Facts) -> str:
    """Over the limit: help to pay makes it fit, a refused scholarship shuts it, silence is asked."""
    if "max_upfront" not in client:
        return "na"
    price = record.get("cost_upfront")
    if price is None:
        due = [option["amount"] for option in _options(record) if option["what"] in ("deposit", "intake_fee")]
        price = sum(due) if due else _free(record)
    return _compared(price, client["max_upfront"], record, [record.get("scholarship"), record.get("payment_plan")])


def c2_week(record: Record, client: Facts) -> str:
    """The same for a week: the cheapest rent, else the cheapest other price; paying in parts does not help."""
    if "max_week" not in client:
        return "na"
    prices = [(option["what"], _a_week(option)) for option in _options(record) if _a_week(option) is not None]
    rents = [price for what, price in prices if what == "rent"]
    fees = [price for what, price in prices if what == "fee"]
    price = min(rents or fees, default=_free(record))
    return _compared(price, client["max_week"], record, [record.get("scholarship")])


def _compared(price: float | None, limit: float, record: Record, aids: list[str | None]) -> str:
    if price is None:
        return "soft verify" if is_house(record) else "na"
    if price <= limit or "yes" in aids:
        return "met"
    if "case_by_case" in aids or record.get("cost") == "sliding":
        return "verify"
    return "conflict" if aids[0] == "no" else "verify"


def _options(record: Record) -> list[Record]:
    return record.get("cost_options", [])


def _free(record: Record) -> float | None:
    return 0.0 if record.get("cost") == "free" else None


def _a_week(option: Record) -> float | None:
    if option["what"] not in ("rent", "fee"):
        return None
    times = {"week": 1, "day": 7, "month": MONTHS_A_YEAR / WEEKS_A_YEAR}.get(option["per"])
    return None if times is None else round(option["amount"] * times, 2)
