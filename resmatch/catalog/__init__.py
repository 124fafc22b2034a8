"""Catalogs: the models of an entry, reading and checking files, and what was loaded."""

from __future__ import annotations

from resmatch.catalog.catalog import Catalog
from resmatch.catalog.info import CatalogInfo
from resmatch.catalog.loader import Policy, bundled, check, check_text, load
from resmatch.catalog.models import (
    Coaching,
    Employer,
    Helpline,
    Housing,
    MatProvider,
    MentalHealth,
    Resource,
    Service,
    SupportGroup,
    Treatment,
)

__all__ = [
    "Catalog",
    "CatalogInfo",
    "Coaching",
    "Employer",
    "Helpline",
    "Housing",
    "MatProvider",
    "MentalHealth",
    "Policy",
    "Resource",
    "Service",
    "SupportGroup",
    "Treatment",
    "bundled",
    "check",
    "check_text",
    "load",
]
