"""Points, places, distances and service areas; the only user of geopy and shapely, both imported late."""

from resmatch.geo.distance import miles_between
from resmatch.geo.gazetteer import Gazetteer, find_place, gazetteer
from resmatch.geo.values import Place, PlaceKind, Point

__all__ = ["Gazetteer", "Place", "PlaceKind", "Point", "find_place", "gazetteer", "miles_between"]
