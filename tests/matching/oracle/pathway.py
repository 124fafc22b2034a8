"""Rows P1 to P7 of match_semantics.yaml, read by hand for one record and one client."""

from __future__ import annotations

from tests.matching.oracle.words import Facts, Record, by_tri, is_group, is_house, kind

FAITHS = {"faith", "faith_christian", "faith_muslim", "faith_jewish"}
OF_FELLOWSHIP = {
    "aa": {"twelve_step"},
    "smart": {"secular"},
    "recovery_dharma": {"buddhist"},
    "celebrate_recovery": {"faith_christian", "twelve_step"},
}
STREET = {"opioids", "alcohol", "benzodiazepines"}


def _with_faiths(pathways: set[str]) -> set[str]:
    return pathways | (FAITHS if "faith" in pathways else set())


def _follows(record: Record) -> set[str]:
    if record.get("pathways"):
        return set(record["pathways"])
    return OF_FELLOWSHIP.get(record.get("support_group", {}).get("fellowship"), set()) if is_group(record) else set()


def _never(client: Facts) -> set[str]:
    return set(client.get("never", ()))


def _refuses_faith(client: Facts) -> bool:
    """Who wants one faith and refuses another does not refuse all faith."""
    if client.get("faith_ok") is False or "faith" in _never(client):
        return True
    wants_one = {*client.get("pathways", ()), *client.get("pathways_open", ())} & FAITHS
    return bool(_never(client) & FAITHS) and not wants_one


def p1(record: Record, client: Facts) -> int:
    """The best wanted pathway counts full, open to all 70, unwanted a tenth, silence and others half."""
    follows, wanted = _follows(record), _with_faiths(set(client.get("pathways", ())))
    if follows & wanted:
        return 100
    if "all_recovery" in follows:
        return 70
    if follows & _with_faiths(set(client.get("rather_not", ())) | _never(client)):
        return 10
    return 50


def p2(record: Record, client: Facts) -> str:
    """Required worship is a no, optional is said, a faith block without words is asked."""
    if not _refuses_faith(client):
        return "na"
    part, block = record.get("faith", {}).get("participation"), "faith" in record
    if part == "required" or (is_group(record) and _follows(record) & FAITHS):
        return "conflict"
    if part in ("optional", "none"):
        return "met"
    if block:
        return "verify"
    if not is_house(record):
        return "na"
    return "met" if record.get("meeting_requirement") in ("none", "any_pathway") else "verify"


def p3(record: Record, client: Facts) -> str:
    """Where nobody spoke of faith, required worship is asked about; a faith that is wanted is not."""
    if client.get("faith_ok") is not None or _refuses_faith(client):
        return "na"
    if record.get("faith", {}).get("participation") != "required":
        return "na"
    wanted = _with_faiths({*client.get("pathways", ()), *client.get("pathways_open", ())}) & FAITHS
    own = _follows(record) & FAITHS
    return "na" if wanted and (not own or own & wanted) else "ask"


def p4(record: Record, client: Facts) -> str:
    """Groups by what they follow, houses by the meetings they require."""
    never = _with_faiths(_never(client))
    if not never:
        return "na"
    if is_group(record):
        follows = _follows(record)
        if not follows:
            return "verify" if "twelve_step" in never else "na"
        return "conflict" if follows & never and "all_recovery" not in follows else "met"
    if "twelve_step" not in never:
        return "na"
    rule = record.get("meeting_requirement")
    if rule:
        return "conflict" if rule == "twelve_step_only" else "met"
    return "verify" if kind(record) in [("housing", "recovery_residence"), ("housing", "transitional")] else "na"


def p6(record: Record, client: Facts) -> str:
    if client.get("abstinent") is not False and client.get("goal") not in ("reduce", "safer_use"):
        return "na"
    required = record.get("abstinence_required")
    if required is None and not is_house(record):
        return "na"
    return {"met": "conflict", "conflict": "met"}.get(by_tri(required), "verify")


def _served(record: Record) -> set[str]:
    """What a place names; AA is about alcohol where its groups name nothing."""
    named = {*record.get("substances", ()), *record.get("withdrawal_of", ())}
    is_aa = is_group(record) and record.get("support_group", {}).get("fellowship") == "aa"
    return named or ({"alcohol"} if is_aa else set())


def p7(record: Record, client: Facts) -> str:
    """Hard where the place is limited to its lists; silence is met."""
    served, behaviors = _served(record), set(record.get("behaviors", ()))
    limited = record.get("substances_only") == "yes" and bool(served | behaviors)
    uses, does = set(client.get("substances", ())), set(client.get("behaviors", ()))
    if not uses and not does:
        return "ask" if limited else "na"
    if _share(uses, served) or does & behaviors:
        return "met"
    return "conflict" if limited or _is_about_the_other(record, uses, does) else "met"


def _is_about_the_other(record: Record, uses: set[str], does: set[str]) -> bool:
    """AA and NA are about substances, GA about gambling: not for who named only the other."""
    fellowship = record.get("support_group", {}).get("fellowship") if is_group(record) else None
    return (fellowship in ("aa", "na") and not uses) or (fellowship == "ga" and not does)


def _share(uses: set[str], served: set[str]) -> bool:
    """Cocaine is a stimulant, and a stimulant may be cocaine."""
    stimulants = {"stimulants", "cocaine"}
    return bool(uses & served) or bool(uses & stimulants and served & stimulants)


def p7_withdrawal(record: Record, client: Facts) -> str:
    """A detox that names what it manages must manage all that is dangerous to stop."""
    uses, managed = set(client.get("substances", ())), set(record.get("withdrawal_of", ()))
    if not uses or not managed or kind(record) != ("treatment", "detox"):
        return "na"
    needed = uses & STREET or uses
    if all(_share({substance}, managed) for substance in needed):
        return "met"
    return "conflict" if record.get("substances_only") == "yes" else "verify"
