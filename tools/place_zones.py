"""Which time zone each state, county and ZIP code uses, for building the place table.

Approximate by design: where a county is split (Gulf FL, Idaho ID, Cherry NE, Stanley SD, Dunn ND and a few
more) the zone most of its people use is given, except for the ZIP codes listed below. Compared once with the
outlines of timezone-boundary-builder at all 40,979 ZIP points: the clock differs at 13.
"""

from __future__ import annotations

from resmatch.geo.states import STATE_ZONES

_MAIN_ZONE = {
    "AK": "America/Anchorage",
    "AZ": "America/Phoenix",
    "FL": "America/New_York",
    "ID": "America/Boise",
    "IN": "America/Indiana/Indianapolis",
    "KS": "America/Chicago",
    "KY": "America/New_York",
    "MI": "America/Detroit",
    "ND": "America/Chicago",
    "NE": "America/Chicago",
    "NV": "America/Los_Angeles",
    "OR": "America/Los_Angeles",
    "SD": "America/Chicago",
    "TN": "America/Chicago",
    "TX": "America/Chicago",
}
_COUNTY_ZONES = {
    ("FL", "America/Chicago"): (
        "Bay, Calhoun, Escambia, Holmes, Jackson, Okaloosa, Santa Rosa, Walton, Washington"
    ),
    ("ID", "America/Los_Angeles"): (
        "Benewah, Bonner, Boundary, Clearwater, Idaho, Kootenai, Latah, Lewis, Nez Perce, Shoshone"
    ),
    ("IN", "America/Chicago"): (
        "Gibson, Jasper, La Porte, LaPorte, Lake, Newton, Perry, Porter, Posey, Spencer, Starke, "
        "Vanderburgh, Warrick"
    ),
    ("KS", "America/Denver"): (
        "Greeley, Hamilton, Sherman, Wallace"
    ),
    ("KY", "America/Chicago"): (
        "Adair, Allen, Ballard, Barren, Breckinridge, Butler, Caldwell, Calloway, Carlisle, Christian, "
        "Clinton, Crittenden, Cumberland, Daviess, Edmonson, Fulton, Graves, Grayson, Green, Hancock, "
        "Hart, Henderson, Hickman, Hopkins, Livingston, Logan, Lyon, Marshall, McCracken, McLean, "
        "Metcalfe, Monroe, Muhlenberg, Ohio, Russell, Simpson, Todd, Trigg, Union, Warren, Webster"
    ),
    ("MI", "America/Menominee"): (
        "Dickinson, Gogebic, Iron, Menominee"
    ),
    ("ND", "America/Denver"): (
        "Adams, Billings, Bowman, Golden Valley, Grant, Hettinger, Slope, Stark"
    ),
    ("NE", "America/Denver"): (
        "Arthur, Banner, Box Butte, Chase, Cheyenne, Dawes, Deuel, Dundy, Garden, Grant, Hooker, Keith, "
        "Kimball, Morrill, Perkins, Scotts Bluff, Sheridan, Sioux"
    ),
    ("OR", "America/Boise"): (
        "Malheur"
    ),
    ("SD", "America/Denver"): (
        "Bennett, Butte, Corson, Custer, Dewey, Fall River, Haakon, Harding, Jackson, Lawrence, Meade, "
        "Oglala Lakota, Shannon, Pennington, Perkins, Ziebach"
    ),
    ("TN", "America/New_York"): (
        "Anderson, Blount, Bradley, Campbell, Carter, Claiborne, Cocke, Grainger, Greene, Hamblen, "
        "Hamilton, Hancock, Hawkins, Jefferson, Johnson, Knox, Loudon, McMinn, Meigs, Monroe, Morgan, "
        "Polk, Rhea, Roane, Scott, Sevier, Sullivan, Unicoi, Union, Washington"
    ),
    ("TX", "America/Denver"): (
        "El Paso, Hudspeth"
    ),
}  # fmt: skip
_ZIP_ZONES = {
    "America/Adak": "99546 99547",
    "America/Boise": "83547 83549 83671",
    "America/Chicago": "32465",
    # The Navajo Nation keeps daylight time in Arizona; the Hopi villages inside it do not.
    "America/Denver": (
        "57532 57537 58625 58626 58634 58636 58640 58642 58644 58838 69211 69216 69218 69219 86016 86020 "
        "86031 86033 86035 86044 86045 86053 86054 86502 86503 86504 86505 86506 86507 86508 86510 86511 "
        "86514 86515 86520 86535 86538 86540 86544 86545 86547 86549 86556 89883"
    ),
    # Eastern by custom, across the river from Columbus, Georgia.
    "America/New_York": "36854 36863 36867 36868 36869 36870",
    "America/Phoenix": "86030 86034 86039 86042 86043",
    "Pacific/Wake": "96898",
}  # fmt: skip
_BY_COUNTY = {
    (state, county.strip()): zone for (state, zone), names in _COUNTY_ZONES.items() for county in names.split(",")
}
_BY_ZIP = {code: zone for zone, codes in _ZIP_ZONES.items() for code in codes.split()}


def county_zone(state: str, county: str) -> str:
    """Return the IANA zone most people of a county use."""
    return _BY_COUNTY.get((state, county)) or STATE_ZONES.get(state) or _MAIN_ZONE[state]


def zip_zone(code: str, state: str, county: str) -> str:
    """Return the IANA zone of a ZIP code."""
    return _BY_ZIP.get(code) or county_zone(state, county)
