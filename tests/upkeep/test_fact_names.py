from __future__ import annotations

import pytest

from resmatch.catalog.base import Part
from resmatch.catalog.models import Helpline, Housing, SupportGroup
from resmatch.errors import BadOption
from resmatch.upkeep.fact_names import SHORT_NAMES, steps_of


@pytest.mark.parametrize(
    ("name", "model", "steps"),
    [
        ("moud.methadone", Housing, ("moud", "methadone")),
        ("methadone", Housing, ("moud", "methadone")),
        ("Suboxone", Housing, ("moud", "buprenorphine")),
        ("beds", Housing, ("availability", "beds")),
        ("housing.beds", Housing, ("housing", "beds")),
        ("curfew", Housing, ("housing", "curfew")),
        ("newcomers", SupportGroup, ("support_group", "newcomers")),
        ("website", Helpline, ("website",)),
        ("minimum-age", Housing, ("minimum_age",)),
        ("masshealth", Housing, ("payers", "medicaid")),
        ("payers.masshealth", Housing, ("payers", "medicaid")),
        ("phone", Housing, ("phones", 0, "number")),
        ("phones.0.description", Housing, ("phones", 0, "description")),
    ],
)
def test_short_and_long_names_lead_to_the_same_field(
    name: str, model: type[Part], steps: tuple[str | int, ...]
) -> None:
    assert steps_of(name, model) == steps


@pytest.mark.parametrize("name", ["", "  ", "foo", "moud.metadone", "curfue", "newcomers"])
def test_a_name_that_a_listing_cannot_have_is_refused(name: str) -> None:
    with pytest.raises(BadOption):
        steps_of(name, Housing)


def test_a_near_miss_gets_a_suggestion() -> None:
    with pytest.raises(BadOption) as refused:
        steps_of("moud.metadone", Housing)
    assert "moud.methadone" in refused.value.hint


@pytest.mark.parametrize("name", SHORT_NAMES)
def test_every_short_name_means_a_field_of_every_listing(name: str) -> None:
    assert steps_of(name, Housing) == SHORT_NAMES[name]
