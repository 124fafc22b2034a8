"""Points, places, distances and service areas; the only user of geopy and shapely, both imported late.

What needs NumPy is one level down (``geo.distances``, ``geo.areatable``), as is what would use the network
(``geo.online``), so that importing this package stays cheap.
"""

from resmatch.geo.area import Area, AreaKind
from resmatch.geo.covers import covers
from resmatch.geo.distance import miles_between
from resmatch.geo.gazetteer import Gazetteer, find_place, gazetteer
from resmatch.geo.polygon import check_polygon
from resmatch.geo.values import Place, PlaceKind, Point

__all__ = [
    "Area",
    "AreaKind",
    "Gazetteer",
    "Place",
    "PlaceKind",
    "Point",
    "check_polygon",
    "covers",
    "find_place",
    "gazetteer",
    "miles_between",
]
