"""How place names are compared: one key for all spellings of a name, and the nicknames people use."""

from __future__ import annotations

from resmatch.text import fold

_FIRST_WORDS = {
    "e": "east", "n": "north", "no": "north", "s": "south", "so": "south", "w": "west",
}  # fmt: skip
_WORDS = {
    "afb": "airforcebase", "ctr": "center", "ft": "fort", "hbr": "harbor", "hgts": "heights",
    "hts": "heights",
    "is": "island", "jct": "junction", "mt": "mount", "mtn": "mountain", "pk": "park", "pt": "point",
    "spg": "spring", "spgs": "springs", "spr": "spring", "sprs": "springs", "st": "saint", "ste": "sainte",
    "twp": "township", "vlg": "village",
}  # fmt: skip

# A town with its state, or the ZIP code of a neighbourhood that has no post office name of its own.
NICKNAMES = {
    "atl": ("Atlanta, GA",), "atx": ("Austin, TX",), "bmore": ("Baltimore, MD",),
    "chitown": ("Chicago, IL",), "cincy": ("Cincinnati, OH",),
    "eastboston": ("02128",), "eastie": ("02128",), "indy": ("Indianapolis, IN",), "jax": ("Jacksonville, FL",),
    "jp": ("Jamaica Plain, MA",), "kc": ("Kansas City, KS", "Kansas City, MO"), "kcmo": ("Kansas City, MO",),
    "kck": ("Kansas City, KS",), "la": ("Los Angeles, CA",), "manhattan": ("New York, NY",),
    "mpls": ("Minneapolis, MN",), "newyorkcity": ("New York, NY",), "nola": ("New Orleans, LA",),
    "nyc": ("New York, NY",), "okc": ("Oklahoma City, OK",), "pdx": ("Portland, OR",),
    "philly": ("Philadelphia, PA",), "phila": ("Philadelphia, PA",), "pgh": ("Pittsburgh, PA",),
    "sanfran": ("San Francisco, CA",), "sf": ("San Francisco, CA",),
    "slc": ("Salt Lake City, UT",), "southboston": ("02127",),
    "southie": ("02127",), "stl": ("Saint Louis, MO",),
    "thebronx": ("Bronx, NY",), "vegas": ("Las Vegas, NV",), "washingtondc": ("Washington, DC",),
}  # fmt: skip

_PARTS_OF_CITIES = {
    "Boston, MA": (
        "Allston, Brighton, Charlestown, Dorchester, Dorchester Center, Hyde Park, Jamaica Plain, "
        "Mattapan, Roslindale, Roxbury, Roxbury Crossing, West Roxbury"
    ),
    "Los Angeles, CA": (
        "Canoga Park, Chatsworth, Encino, Granada Hills, Harbor City, Mission Hills, North Hills, North Hollywood, "
        "Northridge, Pacific Palisades, Pacoima, Panorama City, Playa del Rey, Playa Vista, Porter Ranch, Reseda, "
        "San Pedro, Sherman Oaks, Studio City, Sun Valley, Sunland, Sylmar, Tarzana, Tujunga, Valley Village, "
        "Van Nuys, Venice, West Hills, Wilmington, Winnetka, Woodland Hills"
    ),
    "San Diego, CA": "La Jolla, San Ysidro",
}  # fmt: skip


def place_key(text: str) -> str:
    """Return the key that two spellings of one place name share: ``W. Springfield`` and ``West Springfield``.

    Spaces go, because the same town is written ``De Kalb`` and ``DeKalb``, ``O Fallon`` and ``O'Fallon``.
    """
    words = fold(text).split()
    if len(words) > 1:
        words[0] = _FIRST_WORDS.get(words[0], words[0])
    return "".join(_WORDS.get(word, word) for word in words)


WHOLE_CITIES = {
    (place_key(part), city[-2:]): place_key(city[:-4])
    for city, parts in _PARTS_OF_CITIES.items()
    for part in parts.split(",")
}
"""(key, state) of a post office name inside a city → the key of that city; only the best known are here."""
