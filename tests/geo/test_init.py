import subprocess
import sys

import pytest

import resmatch.geo


def _modules_after(statement: str) -> set[str]:
    code = f"import sys\n{statement}\nprint('\\n'.join(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(run.stdout.split())


@pytest.mark.parametrize(
    "statement",
    ["import resmatch.geo", "import resmatch.geo.online", "from resmatch.geo import find_place; find_place('01609')"],
)
def test_places_are_found_without_any_heavy_library(statement: str) -> None:
    heavy = {"geopy", "shapely", "numpy", "rapidfuzz", "pydantic", "yaml", "socket", "ssl"}
    assert _modules_after(statement) & heavy == set()


def test_a_catalog_without_polygons_never_imports_shapely() -> None:
    statement = (
        "from resmatch.geo import find_place\n"
        "from resmatch.geo.areatable import AreaTable\n"
        "import numpy\n"
        "areas = AreaTable.from_records([{'type': 'counties', 'counties': ['Worcester, MA']}])\n"
        "areas.covers_all(find_place('01609'), numpy.arange(1))"
    )
    assert _modules_after(statement) & {"shapely", "geopy"} == set()


def test_every_public_name_exists_and_is_in_order() -> None:
    assert resmatch.geo.__all__ == sorted(resmatch.geo.__all__)
    assert all(getattr(resmatch.geo, name).__doc__ for name in resmatch.geo.__all__)
