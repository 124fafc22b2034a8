"""Catalog files in one canonical layout, with every comment kept: ``resmatch fmt``."""

from __future__ import annotations

from resmatch.catalog.formatting.document import formatted

__all__ = ["formatted"]
