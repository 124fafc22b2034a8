from __future__ import annotations

import pytest

from resmatch.catalog import Policy, load
from resmatch.errors import CatalogError
from tests.catalog.examples import catalog_folder, found, group


@pytest.mark.parametrize(
    "field",
    [
        "location: {address_1: 12 Harbor St}",
        "location: {address_2: Floor 2}",
        'location: {postal_code: "02121"}',
        "point: {latitude: 42.3, longitude: -71.1}",
    ],
)
def test_whatever_gives_a_secret_place_away_is_an_error(field: str) -> None:
    assert found(group(f"    confidential_location: yes\n    {field}\n"), "P403")


@pytest.mark.parametrize("mark", ["no", "false", "unknown"])
def test_an_open_place_may_have_an_address(mark: str) -> None:
    text = group(f"    confidential_location: {mark}\n    location: {{address_1: 12 Harbor St}}\n")
    assert not found(text, "P403")


@pytest.mark.parametrize("mark", ["yes", "true", "'yes'", "case_by_case", "perhaps"])
def test_a_mark_that_may_mean_secret_counts_as_secret(mark: str) -> None:
    text = group(f"    confidential_location: {mark}\n    location: {{address_1: 12 Harbor St}}\n")
    assert found(text, "P403")


def test_loading_refuses_the_address_and_never_keeps_it(tmp_path_factory: pytest.TempPathFactory) -> None:
    secret = "    confidential_location: yes\n    location: {address_1: 12 Harbor St}\n"
    folder = catalog_folder(tmp_path_factory.mktemp("catalog"), group(secret), group("", name="open-group"))
    with pytest.raises(CatalogError):
        load(folder)
    kept = load(folder, policy=Policy.KEEP_GOING)
    assert [resource.id for resource in kept] == ["open-group"]
