"""M811: methadone for opioid use from a place that is no certified program."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.catalog.entry import Entry
from resmatch.catalog.finding import Finding
from resmatch.catalog.models import MatProvider, Resource
from resmatch.diagnostics import Severity

code = "M811"
severity = Severity.ERROR
summary = "Methadone is said to be provided by a place that is no opioid treatment program."
why = (
    "Outside a hospital or detox stay only a certified opioid treatment program (OTP) may give methadone for opioid "
    "use (42 CFR 8). A person sent elsewhere for it goes without their medicine. A residential program that has its "
    "own OTP is written as two entries: the OTP with kind: medication and type: otp, and the residence with "
    "moud: {methadone: yes} and no moud_provided. No comment can silence this rule."
)
bad = """\
resources:
  - id: hill-practice
    name: Hill Street Practice
    kind: medication
    type: office
    moud_provided: [buprenorphine, methadone]
"""
good = """\
resources:
  - id: hill-clinic
    name: Hill Street Clinic
    kind: medication
    type: otp
    moud_provided: [buprenorphine, methadone]
  - id: hill-residence
    name: Hill Street Residence
    kind: treatment
    type: residential
    description: The Hill Street Clinic gives the medicine in the same building.
    moud: {methadone: yes}
    same_owner_as: [hill-clinic]
"""

_DURING_A_STAY = frozenset({"detox", "emergency_care"})
"""Types that may give it while a person is there for withdrawal or in a hospital (21 CFR 1306.07)."""
_METHADONE = "methadone"
_PROGRAM = "otp"


def check(entry: Entry) -> Iterator[Finding]:
    """Find methadone among the medicines that a place without the certificate provides."""
    place = entry.resource
    if place is None or _METHADONE not in place.moud_provided or _may_give(place):
        return
    number = place.moud_provided.index(_METHADONE)
    yield Finding(
        (*entry.path, "moud_provided", number),
        "only an opioid treatment program may give methadone for opioid use",
        hint=_hint(place),
    )


def _may_give(place: Resource) -> bool:
    if place.type in _DURING_A_STAY:
        return True
    if not isinstance(place, MatProvider):
        return False
    said = place.medication.otp if place.medication else None
    return said == "yes" or (said is None and place.type == _PROGRAM)


def _hint(place: Resource) -> str:
    if isinstance(place, MatProvider):
        return "if it is certified, write type: otp; if not, take methadone out"
    return "list the program itself as its own entry, kind: medication, type: otp; here write moud: {methadone: yes}"
