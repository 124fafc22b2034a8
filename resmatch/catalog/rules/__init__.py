"""The rules, in explicit order: what checks entries, what compares them, and what every code means."""

from __future__ import annotations

from resmatch.catalog.rules import (
    field_codes,
    ignore_codes,
    p401_private_phone,
    p403_confidential_place,
    y011_language_no,
    y012_unquoted_zip,
    y013_short_time,
    y014_true_or_false,
    yaml_codes,
)
from resmatch.catalog.rules.rule import CatalogRule, Described, EntryRule

ENTRY_RULES: tuple[EntryRule, ...] = (
    y011_language_no,
    y012_unquoted_zip,
    y013_short_time,
    y014_true_or_false,
    p401_private_phone,
    p403_confidential_place,
)
"""Rules that look at one entry at a time."""

CATALOG_RULES: tuple[CatalogRule, ...] = ()
"""Rules that compare entries with each other."""

WHOLE_RULES: tuple[CatalogRule, ...] = ()
"""Rules that need every file of a catalog; they rest while single files are checked."""

ALL: tuple[Described, ...] = tuple(
    sorted(
        (*yaml_codes.CODES, *field_codes.CODES, *ignore_codes.CODES, *ENTRY_RULES, *CATALOG_RULES, *WHOLE_RULES),
        key=lambda rule: rule.code,
    )
)
"""Everything that has a code, by code."""

BY_CODE: dict[str, Described] = {rule.code: rule for rule in ALL}

NEVER_IGNORED = frozenset({"P403"}) | {rule.code for rule in yaml_codes.CODES}
"""Codes that no comment can silence: what puts a person in danger, and files that cannot be read whole."""
