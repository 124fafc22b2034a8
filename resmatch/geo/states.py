"""The states of the United States: codes, the ways people write them, and their time zones."""

from __future__ import annotations

from resmatch.text import fold

STATES = {
    "AK": "Alaska", "AL": "Alabama", "AR": "Arkansas", "AS": "American Samoa", "AZ": "Arizona",
    "CA": "California", "CO": "Colorado", "CT": "Connecticut", "DC": "District of Columbia",
    "DE": "Delaware", "FL": "Florida", "GA": "Georgia", "GU": "Guam", "HI": "Hawaii", "IA": "Iowa",
    "ID": "Idaho", "IL": "Illinois", "IN": "Indiana", "KS": "Kansas", "KY": "Kentucky", "LA": "Louisiana",
    "MA": "Massachusetts", "MD": "Maryland", "ME": "Maine", "MH": "Marshall Islands", "MI": "Michigan",
    "MN": "Minnesota", "MO": "Missouri", "MP": "Northern Mariana Islands", "MS": "Mississippi",
    "MT": "Montana", "NC": "North Carolina", "ND": "North Dakota", "NE": "Nebraska", "NH": "New Hampshire",
    "NJ": "New Jersey", "NM": "New Mexico", "NV": "Nevada", "NY": "New York", "OH": "Ohio",
    "OK": "Oklahoma", "OR": "Oregon", "PA": "Pennsylvania", "PR": "Puerto Rico", "RI": "Rhode Island",
    "SC": "South Carolina", "SD": "South Dakota", "TN": "Tennessee", "TX": "Texas", "UT": "Utah",
    "VA": "Virginia", "VI": "U.S. Virgin Islands", "VT": "Vermont", "WA": "Washington",
    "WI": "Wisconsin", "WV": "West Virginia", "WY": "Wyoming",
}  # fmt: skip

SHORT_NAMES = {
    "Ala": "AL", "Ariz": "AZ", "Ark": "AR", "Cal": "CA", "Calif": "CA", "Colo": "CO", "Conn": "CT",
    "Del": "DE", "Fla": "FL", "Ill": "IL", "Ind": "IN", "Kan": "KS", "Kans": "KS", "Ky": "KY", "Mass": "MA",
    "Mich": "MI", "Minn": "MN", "Miss": "MS", "Mont": "MT", "N Carolina": "NC", "N Dak": "ND",
    "N Dakota": "ND", "Neb": "NE", "Nebr": "NE", "Nev": "NV", "N Hampshire": "NH", "N Jersey": "NJ",
    "N Mex": "NM", "N Mexico": "NM", "N York": "NY", "Okla": "OK", "Ore": "OR", "Oreg": "OR", "Penn": "PA",
    "Penna": "PA", "S Carolina": "SC", "S Dak": "SD", "S Dakota": "SD", "Tenn": "TN", "Tex": "TX",
    "US Virgin Islands": "VI",
    "Virgin Islands": "VI",
    "Wash": "WA", "W Va": "WV", "W Virginia": "WV", "Wisc": "WI", "Wis": "WI", "Wyo": "WY",
    "Commonwealth of Massachusetts": "MA",
}  # fmt: skip

# A state that has more than one zone is not here: its zone is not known without a town or county.
STATE_ZONES = {
    "AL": "America/Chicago", "AR": "America/Chicago", "AS": "Pacific/Pago_Pago", "CA": "America/Los_Angeles",
    "CO": "America/Denver", "CT": "America/New_York", "DC": "America/New_York", "DE": "America/New_York",
    "GA": "America/New_York", "GU": "Pacific/Guam", "HI": "Pacific/Honolulu", "IA": "America/Chicago",
    "IL": "America/Chicago", "LA": "America/Chicago", "MA": "America/New_York", "MD": "America/New_York",
    "ME": "America/New_York", "MH": "Pacific/Majuro", "MN": "America/Chicago", "MO": "America/Chicago",
    "MP": "Pacific/Saipan", "MS": "America/Chicago", "MT": "America/Denver", "NC": "America/New_York",
    "NH": "America/New_York", "NJ": "America/New_York", "NM": "America/Denver", "NY": "America/New_York",
    "OH": "America/New_York", "OK": "America/Chicago", "PA": "America/New_York",
    "PR": "America/Puerto_Rico", "RI": "America/New_York", "SC": "America/New_York", "UT": "America/Denver",
    "VA": "America/New_York", "VI": "America/St_Thomas", "VT": "America/New_York",
    "WA": "America/Los_Angeles", "WI": "America/Chicago", "WV": "America/New_York", "WY": "America/Denver",
}  # fmt: skip


def _key(words: str) -> str:
    return fold(words).replace(" ", "")


_CODES = (
    {_key(code): code for code in STATES}
    | {_key(name): code for code, name in STATES.items()}
    | {_key(name): code for name, code in SHORT_NAMES.items()}
)


def state_code(words: str) -> str | None:
    """Return the two-letter code of a state written in any usual way (``Mass.``, ``N.H.``), or None."""
    return _CODES.get(_key(words))
