"""A map of counties as SVG, drawn from the outlines inside the package: no tiles, nothing loaded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import cos, radians

from resmatch.geo.outlines import Outline, Ring, outlines_of
from resmatch.text import plural
from resmatch.upkeep.coverage.areas import Area
from resmatch.upkeep.web_page import text

WIDTH_PIXELS = 720
_TALLEST_PIXELS = 900
_MARGIN_PIXELS = 4.0
_LIGHTEST, _DARKEST = 92, 38
"""Lightness in percent of a county with few and with most listings; an empty one is white with a dashed line."""


@dataclass(frozen=True, slots=True)
class _Frame:
    """The way from degrees to pixels: longitudes shrink with the cosine of the middle latitude."""

    west: float
    north: float
    across: float
    scale: float
    height: float

    def point(self, longitude: float, latitude: float) -> str:
        """Return one point as ``x,y`` in pixels."""
        x = _MARGIN_PIXELS + (longitude - self.west) * self.across * self.scale
        return f"{x:.1f},{_MARGIN_PIXELS + (self.north - latitude) * self.scale:.1f}"


def county_map(counts: Mapping[Area, int], title: str) -> str:
    """Return the counties of the states that occur in ``counts``, darker where there is more; "" without any."""
    outlines = outlines_of({area.state for area in counts})
    if not outlines:
        return ""
    frame = _frame(outlines)
    numbers = {area.fips: number for area, number in counts.items()}
    most = max(numbers.values(), default=0)
    width, height = WIDTH_PIXELS, frame.height
    paths = "".join(_county(outline, numbers.get(outline.fips, 0), most, frame) for outline in outlines)
    return (
        f'<svg role="img" viewBox="0 0 {width} {height:.0f}" width="{width}" xmlns="http://www.w3.org/2000/svg">'
        f"<title>{text(title)}</title>{paths}</svg>\n"
    )


def _frame(outlines: Sequence[Outline]) -> _Frame:
    points = [point for outline in outlines for ring in outline.rings for point in ring]
    longitudes, latitudes = zip(*points, strict=True)
    west, east, south, north = min(longitudes), max(longitudes), min(latitudes), max(latitudes)
    across = cos(radians((south + north) / 2))
    room = WIDTH_PIXELS - 2 * _MARGIN_PIXELS
    scale = min(room / ((east - west) * across), _TALLEST_PIXELS / (north - south))
    return _Frame(west, north, across, scale, (north - south) * scale + 2 * _MARGIN_PIXELS)


def _county(outline: Outline, number: int, most: int, frame: _Frame) -> str:
    lines = "".join(f"M{' '.join(_line(ring, frame))}Z" for ring in outline.rings)
    said = f"{outline.name}, {outline.state}: {plural(number, 'listing')}"
    return f'<path d="{lines}" fill-rule="evenodd" {_paint(number, most)}><title>{text(said)}</title></path>'


def _line(ring: Ring, frame: _Frame) -> Iterator[str]:
    return (frame.point(longitude, latitude) for longitude, latitude in ring)


def _paint(number: int, most: int) -> str:
    if number == 0:
        return 'fill="#fff" stroke="#888" stroke-dasharray="3 2"'
    lightness = _LIGHTEST - (_LIGHTEST - _DARKEST) * number / most
    return f'fill="hsl(210 60% {lightness:.0f}%)" stroke="#333"'
