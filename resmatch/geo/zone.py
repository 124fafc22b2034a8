"""Which of many points lie in one polygon, such as an area a person must stay away from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from resmatch.errors import BadOption
from resmatch.geo.polygon import check_polygon, rings_of


def inside(
    zone: Mapping[str, Any], latitudes: NDArray[np.float64], longitudes: NDArray[np.float64]
) -> NDArray[np.bool_]:
    """Tell which points lie in a GeoJSON polygon or on its edge; a point of NaN lies nowhere.

    A Feature stands for the polygon in it. Raises BadOption, which repeats nothing of the zone, for
    anything that is not a sound polygon.
    """
    geometry = zone.get("geometry") if zone.get("type") == "Feature" else zone
    if not isinstance(geometry, Mapping) or check_polygon(geometry):
        raise BadOption("a zone is not a sound polygon", hint="give a GeoJSON Polygon or MultiPolygon")
    # Shapely takes 0.1 s to import; nobody without a zone needs it.
    import shapely

    shape = shapely.MultiPolygon([shapely.Polygon(rings[0], rings[1:]) for rings in rings_of(geometry)])
    shapely.prepare(shape)
    known = ~np.isnan(latitudes) & ~np.isnan(longitudes)
    held = np.zeros(len(latitudes), dtype=np.bool_)
    held[known] = shapely.intersects_xy(shape, longitudes[known], latitudes[known])
    return held
