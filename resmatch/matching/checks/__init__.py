"""The checks, one module each, in the order in which a set-aside listing is counted."""

from __future__ import annotations

from resmatch.matching.check import Check
from resmatch.matching.checks import (
    abstinence,
    age,
    avoid,
    brokering,
    children,
    closed,
    couples,
    distance,
    dosing,
    enrolled,
    faith,
    gender,
    gender_policy,
    group_gender,
    lgbtq,
    medicine_storage,
    medicines,
    meetings_medicine,
    minors,
    never_pathway,
    other_medicines,
    payer,
    pets,
    pregnancy,
    start_medicine,
    substances,
    tribal,
    veterans,
)

CHECKS: tuple[Check, ...] = (
    # the listing itself
    closed.CHECK,
    brokering.CHECK,
    avoid.CHECK,
    # where, and who pays
    distance.CHECK,
    payer.CHECK,
    # who the person is
    gender.CHECK,
    gender_policy.CHECK,
    minors.CHECK,
    age.CHECK,
    *veterans.CHECKS,
    tribal.CHECK,
    enrolled.CHECK,
    lgbtq.CHECK,
    group_gender.CHECK,
    pregnancy.CHECK,
    children.CHECK,
    couples.CHECK,
    pets.CHECK,
    # what the person takes and uses
    *medicines.CHECKS,
    *meetings_medicine.CHECKS,
    start_medicine.CHECK,
    *other_medicines.CHECKS,
    medicine_storage.CHECK,
    dosing.CHECK,
    *substances.CHECKS,
    abstinence.CHECK,
    # the pathway
    never_pathway.CHECK,
    *faith.CHECKS,
)
"""Every check. To add one: write its module, then name it here."""
