from dataclasses import replace

from resmatch.geo import Point, find_place
from resmatch.geo.shapes import holds, outline_problem

SQUARE = (((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0), (0.0, 0.0)),)
HOLE = ((0.4, 0.4), (0.6, 0.4), (0.6, 0.6), (0.4, 0.6), (0.4, 0.4))
SOMEWHERE = replace(find_place("42.26,-71.8"), point=Point(0.5, 0.5))


def test_a_point_inside_or_on_the_edge_is_held() -> None:
    assert holds((SQUARE,), SOMEWHERE) is True
    assert holds((SQUARE,), replace(SOMEWHERE, point=Point(0.0, 0.5))) is True


def test_a_point_in_a_hole_is_not() -> None:
    assert holds(((*SQUARE, HOLE),), SOMEWHERE) is False


def test_the_second_polygon_counts_too() -> None:
    far = (tuple((x + 50.0, y) for x, y in SQUARE[0]),)
    assert holds((far, SQUARE), SOMEWHERE) is True


def test_an_about_point_just_outside_may_be_held() -> None:
    outside = replace(SOMEWHERE, point=Point(1.04, 0.5))
    assert holds((SQUARE,), outside) is False
    assert holds((SQUARE,), replace(outside, about=True)) is None
    assert holds((SQUARE,), replace(outside, about=True, point=Point(1.06, 0.5))) is False


def test_a_place_without_a_point_is_unknown() -> None:
    assert holds((SQUARE,), find_place("MA")) is None


def test_overlapping_polygons_are_no_sound_outline() -> None:
    assert outline_problem([SQUARE]) is None
    assert "not valid" in (outline_problem([SQUARE, SQUARE]) or "")
