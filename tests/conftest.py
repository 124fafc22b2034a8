"""Shared test settings: one hypothesis profile for CI, one for the long run of the laws."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

SHARED = Path(__file__).resolve().parents[2] / "shared"

_QUIET = [HealthCheck.too_slow, HealthCheck.data_too_large]
settings.register_profile("ci", max_examples=60, deadline=None, suppress_health_check=_QUIET)
settings.register_profile("laws", max_examples=2000, deadline=None, suppress_health_check=_QUIET)
settings.load_profile(os.environ.get("RESMATCH_HYPOTHESIS", "ci"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real data beside the checkout; skips where a plain clone has none."""
    if not SHARED.is_dir():
        pytest.skip("the shared data folder is not beside this checkout")
    return SHARED
