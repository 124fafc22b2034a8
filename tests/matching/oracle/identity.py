"""Rows I1 to I10 of match_semantics.yaml, read by hand for one record and one client."""

from __future__ import annotations

from tests.matching.oracle.words import SHARED_ROOMS, Facts, Record, by_tri, is_group, is_house, kind, softly

GENDER = {"woman": "women", "man": "men", "nonbinary": "nonbinary"}


def _takes_minors(record: Record) -> str | None:
    return record.get("minors") or ("yes" if "adolescent" in record.get("populations", ()) else None)


def i1(record: Record, client: Facts) -> str:
    """Both limits count in; adults by silence, minors never by silence."""
    age, low, high = client.get("age"), record.get("minimum_age"), record.get("maximum_age")
    if age is None:
        return "na" if low is None and high is None else "ask"
    if (low is not None and age < low) or (high is not None and age > high):
        return "conflict"
    says_minors = low is not None or (high is not None and high <= 21) or _takes_minors(record) == "yes"
    return "met" if age >= 18 or says_minors else "verify"


def i8(record: Record, client: Facts) -> str:
    """No adult housing; elsewhere silence is a call."""
    age = client.get("age")
    if age is None or age >= 18:
        return "na"
    said, low, high = _takes_minors(record), record.get("minimum_age"), record.get("maximum_age")
    if said == "no":
        return "conflict"
    in_range = (low is None or low <= age) and (high is None or age <= high)
    if said == "yes" or (in_range and (low is not None or (high is not None and high <= 21))):
        return "met"
    return "conflict" if is_house(record) and said is None else "verify"


def _genders(record: Record) -> set[str]:
    if record.get("serves_gender"):
        return set(record["serves_gender"])
    one = {"women", "men"} & set(record.get("support_group", {}).get("composition", ()))
    return one if is_group(record) and len(one) == 1 else set()


def i2(record: Record, client: Facts) -> str:
    """Silence is called about in shared rooms; a nonbinary client is never a conflict."""
    served, gender = _genders(record), client.get("gender")
    if not served and kind(record) in SHARED_ROOMS:
        return "verify"
    if gender is None:
        open_to_both = not served or "all" in served or {"women", "men"} <= served
        return "na" if open_to_both else "ask"
    if not served or "all" in served or GENDER[gender] in served:
        return "met"
    return "verify" if gender == "nonbinary" else "conflict"


def i3(record: Record, client: Facts) -> str:
    """Hard in shared rooms; for a nonbinary client a policy is a question, and a place for all is fine."""
    nonbinary = client.get("gender") == "nonbinary"
    if not client.get("trans") and not nonbinary:
        return "na"
    policy, for_all = record.get("gender_policy"), "all" in _genders(record)
    answer = _policy(policy, for_all, nonbinary=nonbinary)
    if answer is None:
        answer = "verify" if kind(record) in SHARED_ROOMS and not for_all else "na"
    return answer if kind(record) in SHARED_ROOMS else softly(answer)


def _policy(policy: str | None, for_all: bool, *, nonbinary: bool) -> str | None:
    if policy == "self_identified":
        return "met"
    if policy == "case_by_case":
        return "verify"
    if nonbinary and for_all:
        return "met"
    if policy == "assigned_at_birth":
        return "verify" if nonbinary else "conflict"
    return None


def i4(record: Record, client: Facts) -> str:
    """A wish: a no warns. A must: a no sets aside, silence is called about in shared rooms."""
    if not client.get("lgbtq"):
        return "na"
    made_for = is_group(record) and "lgbtq" in record.get("support_group", {}).get("composition", ())
    said = record.get("lgbtq_affirming") or ("yes" if made_for else None)
    if "lgbtq" not in client.get("must", ()):
        return softly(by_tri(said, silent="na"))
    answer = by_tri(said)
    return softly(answer) if answer == "verify" and kind(record) not in SHARED_ROOMS else answer


def i5(record: Record, client: Facts) -> str:
    """As a must: the group is for whom it names; as a wish it only earns points."""
    wanted = client.get("group_gender")
    if wanted is None or "group" not in client.get("must", ()) or not is_group(record):
        return "na"
    composition = record.get("support_group", {}).get("composition")
    if not composition:
        return "verify"
    return "met" if wanted in composition else "conflict"


def i9(record: Record, client: Facts) -> str:
    only, veteran = record.get("veterans_only"), client.get("veteran")
    if only == "yes":
        return {True: "met", False: "conflict", None: "ask"}[veteran]
    if only == "case_by_case":
        return "met" if veteran else "verify"
    return "na"


def i9_va(record: Record, client: Facts) -> str:
    """Never assume VA eligibility: even a veteran is asked."""
    if record.get("va_eligibility") != "required":
        return "na"
    return "conflict" if client.get("veteran") is False else "ask"


def i10(record: Record, client: Facts) -> str:
    only = record.get("tribal_only")
    if only == "yes":
        return "conflict" if client.get("native") is False else "ask"
    return "verify" if only == "case_by_case" else "na"
