"""The rules, in explicit order: what checks entries, what compares them, and what every code means."""

from __future__ import annotations

from resmatch.catalog.rules import (
    c701_no_crisis_line,
    d501_likely_double,
    e113_contradiction,
    e114_blank,
    e152_future_date,
    e163_overlapping_times,
    e164_whole_night,
    f301_never_checked,
    f302_check_due,
    f303_certificate_expired,
    f304_room_without_date,
    field_codes,
    g821_zip_and_point,
    g822_outside_own_area,
    g823_zip_and_state,
    g824_unknown_place,
    ignore_codes,
    l831_who_pays,
    l832_payer_unknown,
    l833_advertisers_not_said,
    l834_app_without_policy,
    m811_methadone_without_otp,
    n801_wrong_number,
    n802_near_miss,
    n803_vanity,
    n804_tel_link,
    n805_misleading_number,
    n806_number_of_another,
    p401_private_phone,
    p402_client_facts,
    p403_confidential_place,
    p404_is_it_secret,
    r201_unknown_id,
    r202_itself,
    r203_replaced_but_active,
    s601_hurting_words,
    s602_hard_to_read,
    s603_plainer_words,
    s604_sales_talk,
    s605_markup,
    y011_language_no,
    y012_unquoted_zip,
    y013_short_time,
    y014_true_or_false,
    y015_lost_in_comment,
    yaml_codes,
)
from resmatch.catalog.rules.rule import CatalogRule, Described, EntryRule

ENTRY_RULES: tuple[EntryRule, ...] = (
    y011_language_no,
    y012_unquoted_zip,
    y013_short_time,
    y014_true_or_false,
    y015_lost_in_comment,
    e113_contradiction,
    e114_blank,
    e152_future_date,
    e163_overlapping_times,
    e164_whole_night,
    r202_itself,
    r203_replaced_but_active,
    f303_certificate_expired,
    f304_room_without_date,
    p401_private_phone,
    p402_client_facts,
    p403_confidential_place,
    p404_is_it_secret,
    s601_hurting_words,
    s602_hard_to_read,
    s603_plainer_words,
    s604_sales_talk,
    s605_markup,
    n801_wrong_number,
    n802_near_miss,
    n803_vanity,
    n804_tel_link,
    n805_misleading_number,
    n806_number_of_another,
    m811_methadone_without_otp,
    g821_zip_and_point,
    g822_outside_own_area,
    g823_zip_and_state,
    g824_unknown_place,
    l831_who_pays,
    l832_payer_unknown,
    l833_advertisers_not_said,
    l834_app_without_policy,
)
"""Rules that look at one entry at a time."""

CATALOG_RULES: tuple[CatalogRule, ...] = (d501_likely_double,)
"""Rules that compare entries with each other."""

WHOLE_RULES: tuple[CatalogRule, ...] = (
    r201_unknown_id,
    f301_never_checked,
    f302_check_due,
    c701_no_crisis_line,
)
"""Rules that need every file of a catalog; they rest while single files are checked."""

ALL: tuple[Described, ...] = tuple(
    sorted(
        (*yaml_codes.CODES, *field_codes.CODES, *ignore_codes.CODES, *ENTRY_RULES, *CATALOG_RULES, *WHOLE_RULES),
        key=lambda rule: rule.code,
    )
)
"""Everything that has a code, by code."""

BY_CODE: dict[str, Described] = {rule.code: rule for rule in ALL}

NEVER_IGNORED = frozenset({"P403", "N801", "M811"}) | {rule.code for rule in yaml_codes.CODES}
"""Codes that no comment can silence: what puts a person in danger, and files that cannot be read whole."""
