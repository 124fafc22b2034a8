from __future__ import annotations

import pytest
from pydantic import ValidationError

from resmatch.catalog.fields.trust import Trust


def test_a_check_needs_its_day() -> None:
    with pytest.raises(ValidationError) as refused:
        Trust.model_validate({"verified": {"method": "phone"}})
    assert refused.value.errors()[0]["loc"] == ("verified", "date")


def test_a_group_of_facts_can_be_checked_by_itself_under_any_of_its_names() -> None:
    trust = Trust.model_validate({"checked": {"insurance": {"date": "2026-11-01"}}})
    assert list(trust.checked) == ["payers"]
