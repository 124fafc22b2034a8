"""Large cities whose name alone says the state; where two states share a name, neither is here."""

from __future__ import annotations

from resmatch.lexicon.words import word_set

CITIES = {
    city.replace("_", " "): state
    for state, cities in {
        "AL": "birmingham montgomery huntsville tuscaloosa",
        "AK": "anchorage fairbanks juneau",
        "AZ": "tucson scottsdale chandler flagstaff yuma prescott tempe",
        "AR": "little_rock fort_smith",
        "CA": "los_angeles san_diego san_jose san_francisco fresno sacramento oakland long_beach bakersfield anaheim "
        "stockton riverside santa_ana irvine modesto fontana oxnard santa_rosa santa_cruz san_bernardino pasadena "
        "berkeley compton inglewood visalia redding chico eureka",
        "CO": "denver colorado_springs boulder pueblo fort_collins",
        "CT": "hartford new_haven bridgeport stamford waterbury new_britain",
        "FL": "tampa miami orlando jacksonville fort_lauderdale st_petersburg tallahassee delray delray_beach "
        "pensacola hialeah gainesville ocala west_palm_beach boca_raton fort_myers sarasota daytona daytona_beach",
        "GA": "atlanta savannah macon marietta",
        "HI": "honolulu hilo maui",
        "ID": "boise nampa",
        "IL": "chicago peoria rockford joliet",
        "IN": "indianapolis fort_wayne south_bend evansville",
        "IA": "des_moines cedar_rapids davenport sioux_city",
        "KS": "wichita topeka",
        "KY": "louisville lexington bowling_green",
        "LA": "new_orleans baton_rouge shreveport metairie",
        "ME": "bangor lewiston",
        "MD": "baltimore annapolis hagerstown",
        "MA": "boston worcester lynn brockton lowell new_bedford fall_river quincy holyoke framingham haverhill",
        "MI": "detroit grand_rapids flint lansing kalamazoo ann_arbor saginaw",
        "MN": "minneapolis duluth saint_paul st_paul",
        "MS": "biloxi gulfport hattiesburg",
        "MO": "st_louis saint_louis",
        "MT": "missoula bozeman billings",
        "NE": "omaha",
        "NV": "reno las_vegas vegas henderson",
        "NH": "nashua laconia keene",
        "NJ": "newark jersey_city trenton camden atlantic_city paterson",
        "NM": "albuquerque santa_fe las_cruces",
        "NY": "brooklyn buffalo syracuse yonkers utica schenectady poughkeepsie staten_island harlem",
        "NC": "raleigh charlotte durham greensboro asheville winston_salem",
        "ND": "fargo bismarck",
        "OH": "cleveland cincinnati toledo akron dayton youngstown chillicothe",
        "OK": "tulsa oklahoma_city",
        "OR": "eugene medford",
        "PA": "philadelphia philly pittsburgh scranton allentown erie harrisburg",
        "PR": "san_juan ponce bayamon",
        "RI": "providence pawtucket woonsocket cranston",
        "SD": "sioux_falls rapid_city",
        "TN": "nashville memphis knoxville chattanooga murfreesboro",
        "TX": "houston dallas austin san_antonio lubbock el_paso fort_worth corpus_christi amarillo laredo plano waco",
        "UT": "salt_lake_city salt_lake provo ogden",
        "VA": "virginia_beach norfolk roanoke chesapeake newport_news",
        "VT": "montpelier brattleboro",
        "WA": "seattle spokane tacoma yakima olympia bellingham",
        "WV": "huntington wheeling morgantown",
        "WI": "milwaukee green_bay kenosha eau_claire",
        "WY": "cheyenne laramie",
    }.items()
    for city in cities.split()
}
"""The state of each city."""
ALSO_NAMES = word_set(
    "austin orlando charlotte dallas houston denver lowell quincy lynn madison eugene reno flint bend mobile buffalo "
    "chandler camden lexington marietta savannah henderson providence riverside stockton eureka oxnard plano bangor "
    "huntington elizabeth montgomery prescott keene norfolk laredo davenport harlem olympia maui erie boulder durham "
    "medford redding ponce"
)
"""Words or names of people too: a city only after "in" or "near"."""
