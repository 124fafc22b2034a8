import json
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.geo import check_polygon
from resmatch.geo.polygon import RINGS_MOST, VERTICES_MOST, rings_of

SQUARE = [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]
# Good polygons that are only unusual: the direction of rings, for one, is not looked at.
ONLY_UNUSUAL = {
    "bad-polygon-interiorring-rhr.geojson",
    "polygon_winding_order.geojson",
    "invalid_exterior_not_ccw.geojson",
    "invalid_interior_not_cw.geojson",
    "problematic_excessive_coordinate_precision.geojson",
    "problematic_excessive_vertices.geojson",
    "problematic_holes.geojson",
    "problematic_duplicate_nodes.geojson",
    "problematic_multitype_geometry_with_just_one_geometry.geojson",
    "problematic_3d_coordinates.geojson",
    "problematic_wrong_bbox_coordinate_order.geojson",
}
# The geometries inside are good: the fault is in a collection or feature around them, which is never read.
ABOUT_WHAT_IS_AROUND = {"featurecollection_changed_semantics.geojson", "bad-properties-as-array.geojson"}


def polygon(*rings: Any) -> dict[str, Any]:
    return {"type": "Polygon", "coordinates": list(rings)}


def circle(positions: int, east: float = 0.0) -> list[list[float]]:
    import math

    turn = [2 * math.pi * step / (positions - 1) for step in range(positions - 1)]
    ring = [[east + math.cos(angle) / 10, math.sin(angle) / 10] for angle in turn]
    return [*ring, ring[0]]


def test_good_polygons_have_no_problem() -> None:
    hole = [[0.2, 0.2], [0.2, 0.4], [0.4, 0.4], [0.2, 0.2]]
    assert check_polygon(polygon(SQUARE)) == []
    assert check_polygon(polygon(SQUARE, hole)) == []
    assert check_polygon({"type": "MultiPolygon", "coordinates": [[SQUARE]], "bbox": [0, 0, 1, 1]}) == []


def test_heights_are_left_out() -> None:
    high = polygon([[*position, 12] for position in SQUARE])
    assert check_polygon(high) == []
    assert rings_of(high) == rings_of(polygon(SQUARE))


@pytest.mark.parametrize(
    ("geojson", "problem"),
    [
        (None, "a polygon is a mapping"),
        ("Polygon", "a polygon is a mapping"),
        ({}, "type is None"),
        ({"type": {}}, "type is a mapping"),
        ({"type": "polygon", "coordinates": [SQUARE]}, "type is 'polygon'"),
        ({"type": "Feature", "geometry": polygon(SQUARE)}, "write the geometry inside it"),
        ({"type": "Point", "coordinates": [0, 0]}, "type is 'Point'"),
        (polygon(SQUARE) | {"crs": {}}, "a Polygon has no 'crs'"),
        (polygon(SQUARE) | {"bbox": [1, 2, 3]}, "bbox"),
        ({"type": "Polygon"}, "brackets"),
        (polygon(), "brackets"),
        ({"type": "Polygon", "coordinates": SQUARE}, "a position is"),
        ({"type": "MultiPolygon", "coordinates": []}, "no polygon"),
        ({"type": "MultiPolygon", "coordinates": [5]}, "brackets"),
        (polygon([["0", 0], [1, 0], [1, 1], ["0", 0]]), "'0' in a position is not a number"),
        (polygon([[True, 0], [1, 0], [1, 1], [True, 0]]), "not a number"),
        (polygon([[0], [1, 0], [1, 1], [0]]), "1 numbers"),
        (polygon([[0, float("nan")], [1, 0], [1, 1], [0, 0]]), "latitude nan"),
        (polygon([[10**400, 0], [1, 0], [1, 1], [0, 0]]), "longitude inf|very long"),
        (polygon([[10**5000, 0], [1, 0], [1, 1], [0, 0]]), "very long number"),
        (polygon([[42.2, -171], [42.3, -171], [42.3, -172], [42.2, -171]]), "longitude comes first"),
        (polygon(SQUARE[:3]), "too few"),
        (polygon(SQUARE[:4]), "open"),
        (polygon([[170, 0], [-170, 0], [-170, 1], [170, 1], [170, 0]]), "180th meridian"),
        (polygon([[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]), "Self-intersection"),
        (polygon(SQUARE, [[5, 5], [6, 5], [6, 6], [5, 5]]), "Hole lies outside"),
    ],
)
def test_a_bad_polygon_says_what_is_wrong(geojson: object, problem: str) -> None:
    import re

    problems = check_polygon(geojson)
    assert problems
    assert re.search(problem, problems[0])


def test_each_bad_ring_has_its_own_problem() -> None:
    problems = check_polygon({"type": "MultiPolygon", "coordinates": [[SQUARE], [SQUARE[:4]], [SQUARE[:3]]]})
    assert [problem[:7] for problem in problems] == ["ring 2:", "ring 3:"]


def test_the_limits_hold_at_the_limit_and_break_one_above() -> None:
    assert check_polygon(polygon(circle(VERTICES_MOST))) == []
    assert "simplify" in check_polygon(polygon(circle(VERTICES_MOST + 1)))[0]
    rings = [[circle(4, east=number / 8)] for number in range(-RINGS_MOST // 2, RINGS_MOST // 2 + 1)]
    scattered = {"type": "MultiPolygon", "coordinates": rings[:RINGS_MOST]}
    assert not [problem for problem in check_polygon(scattered) if "more than" in problem]
    assert "more than 1,000 rings" in check_polygon({"type": "MultiPolygon", "coordinates": rings})[0]


def test_a_scribble_at_the_limit_is_refused_quickly() -> None:
    import random

    scribble = [[random.Random(step).random(), random.Random(-step).random()] for step in range(VERTICES_MOST - 1)]
    started = time.perf_counter()
    assert check_polygon(polygon([*scribble, scribble[0]]))
    assert time.perf_counter() - started < 5


def test_deep_nesting_is_refused_without_descending() -> None:
    deep: list[Any] = []
    for _ in range(50_000):
        deep = [deep]
    assert check_polygon({"type": "Polygon", "coordinates": deep})


@given(st.recursive(st.one_of(st.none(), st.booleans(), st.floats(), st.text(max_size=5)), st.lists, max_leaves=30))
def test_any_coordinates_are_judged_without_an_exception(coordinates: Any) -> None:
    assert all(map(str.isprintable, check_polygon({"type": "MultiPolygon", "coordinates": coordinates})))


def _files(shared: Path, *folders: str) -> list[Path]:
    files = [file for folder in folders for file in sorted((shared / "data/corpora" / folder).glob("*.geojson"))]
    if not files:
        pytest.skip("the corpus of GeoJSON files is not beside this checkout")
    return files


def _geometries(value: Any) -> list[Any]:
    if not isinstance(value, dict):
        return []
    if value.get("type") == "FeatureCollection":
        features = value.get("features")
        return [shape for feature in features for shape in _geometries(feature)] if isinstance(features, list) else []
    return _geometries(value.get("geometry")) if value.get("type") == "Feature" else [value]


def _geometries_of(file: Path) -> list[Any]:
    try:
        return _geometries(json.loads(file.read_text(encoding="utf-8")))
    except json.JSONDecodeError:
        return []


def test_no_geometry_of_the_bad_files_passes(shared: Path) -> None:
    folders = ("geojsonhint/data/bad", *(f"geojson-validator/tests/data/{kind}" for kind in (
        "invalid_geometries", "problematic_geometries")))  # fmt: skip
    bad = [file for file in _files(shared, *folders) if file.name not in ONLY_UNUSUAL]
    passed = {file.name for file in bad for shape in _geometries_of(file) if not check_polygon(shape)}
    assert passed <= ABOUT_WHAT_IS_AROUND


def test_every_polygon_of_the_good_files_passes(shared: Path) -> None:
    files = _files(shared, "geojsonhint/data/good", "geojson-validator/tests/data/valid")
    shapes = [shape for file in files for shape in _geometries_of(file)]
    polygons = [shape for shape in shapes if shape.get("type") in ("Polygon", "MultiPolygon")]
    assert len(polygons) > 5
    refused = [problem for shape in polygons for problem in check_polygon(shape)]
    assert [problem for problem in refused if "is outside" not in problem] == []
