"""The place table in the package is what its builder makes of the sources."""

import importlib
import json
import zlib
from pathlib import Path
from types import ModuleType

import pytest

from resmatch.geo.table import TABLE_FILE

TOOLS = Path(__file__).resolve().parents[2] / "tools"


@pytest.fixture
def builder(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(TOOLS))
    return importlib.import_module("build_places")


def test_the_table_is_current(builder: ModuleType, shared: Path) -> None:
    folder = shared / "data/geo"
    outlines = [folder / f"us_counties_10m_{year}.topo.json" for year in (2023, 2017)]
    if not folder.is_dir():
        pytest.skip("the sources of the place table are not beside this checkout")
    topologies = [json.loads(file.read_text(encoding="utf-8")) for file in outlines]
    built = builder.build(builder.read_zips(folder / "geonames_us_zip.txt.gz"), topologies)
    assert built == zlib.decompress(TABLE_FILE.read_bytes()).decode()


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("Worcester", "Worcester"),
        ("Bethel Census Area", "Bethel"),
        ("Nome (CA)", "Nome"),
        ("Juneau City and Borough", "Juneau"),
        ("City and Borough of Wrangell", "Wrangell"),
        ("City and County of San Francisco", "San Francisco"),
        ("City of Richmond", "Richmond city"),
        ("Colonial Heights (city", "Colonial Heights city"),
        ("Carson City (city)", "Carson City"),
        ("James City", "James City"),
        ("Caddo Parish", "Caddo"),
    ],
)
def test_counties_get_plain_names(builder: ModuleType, raw: str, name: str) -> None:
    assert builder.county_name(raw) == name


@pytest.mark.parametrize(
    ("raw", "name"),
    [("Mc Lean", "McLean"), ("O Fallon", "O'Fallon"), ("King Of Prussia", "King of Prussia"), ("On", "On")],
)
def test_towns_get_the_names_their_people_write(builder: ModuleType, raw: str, name: str) -> None:
    assert builder.town_name(raw) == name


def test_split_states_have_their_two_zones(builder: ModuleType) -> None:
    zones = importlib.import_module("place_zones")
    assert zones.county_zone("TN", "Knox") == "America/New_York"
    assert zones.county_zone("TN", "Davidson") == "America/Chicago"
    assert zones.zip_zone("86515", "AZ", "Apache") == "America/Denver"
    assert zones.zip_zone("85001", "AZ", "Maricopa") == "America/Phoenix"
