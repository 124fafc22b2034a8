"""Distance from one point to many at once (NumPy)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from resmatch.geo.distance import EARTH_RADIUS_MILES
from resmatch.geo.values import Point


def miles_to_all(origin: Point, latitudes: NDArray[np.float64], longitudes: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the great-circle miles from ``origin`` to each pair of degrees; NaN where a degree is NaN."""
    north = np.radians(origin.latitude)
    south = np.radians(latitudes)
    half_height = np.sin((south - north) / 2)
    half_width = np.sin(np.radians(longitudes - origin.longitude) / 2)
    part = half_height**2 + np.cos(north) * np.cos(south) * half_width**2
    miles: NDArray[np.float64] = 2 * EARTH_RADIUS_MILES * np.arcsin(np.sqrt(np.minimum(1.0, part)))
    return miles
