"""Whether a listing serves people who live where the client lives."""

from __future__ import annotations

from collections.abc import Mapping

from resmatch.geo import Place
from resmatch.geo.places import place_of_state
from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import NO, YES, Record, present
from resmatch.matching.grading import first_case
from resmatch.matching.index import Rows
from resmatch.matching.kinds import flag
from resmatch.matching.outcome import Grades, Outcome, outcome_of, variant, variant_of
from resmatch.text import join_words

NO_AREA_NAMED = variant(Outcome.MET, 1)
CANNOT_TELL = variant(Outcome.VERIFY, 1)


class ServiceArea(Check):
    """Outside the area is a closed door. Silence is asked about only where most such places serve one area."""

    name = "service_area"
    owns = ("G2",)
    columns = (present("service_area"), flag("catchment"))
    field = "service_area"
    topic = "area served"
    label = "serves another area"

    def concerns(self, client: Client) -> bool:
        """Judge only where the client's place, or at least the state, is known."""
        return home_of(client) is not None

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Look the client's place up in all areas at once."""
        home = home_of(client)
        assert home is not None, "judged only with a place"
        covered = columns.covered(home)
        return first_case(
            (covered == YES, Outcome.MET),
            (covered == NO, Outcome.CONFLICT),
            (columns["service_area"] == YES, CANNOT_TELL),
            (columns["flag:catchment"] == YES, Outcome.VERIFY),
            otherwise=NO_AREA_NAMED,
        )

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Name the area and the client's place."""
        if outcome_of(grade) is Outcome.MET:
            return "names no limit on where people live" if variant_of(grade) else f"serves {listed}"
        if outcome_of(grade) is Outcome.CONFLICT:
            return f"serves {listed}, not {asked}"
        return f"serves {listed}: it may reach {asked} or not" if listed else "does not say which area it serves"

    def asked(self, client: Client) -> str:
        """Name the client's place."""
        home = home_of(client)
        return home.label if home else ""

    def listed(self, record: Record) -> str:
        """Name the area."""
        return area_words(record.get("service_area"))

    def question(self, grade: int, listed: str) -> str:
        """Ask which places are served."""
        return "Which towns and counties do you serve?"


def home_of(client: Client) -> Place | None:
    """Give the client's place, else the state alone, else None."""
    if client.place is not None:
        return client.place
    return place_of_state(client.state) if client.state else None


def area_words(area: object) -> str:
    """Say a service area in words: "Boston, MA and Quincy, MA", "20 miles around it"; empty for none."""
    if not isinstance(area, Mapping):
        return ""
    kind = area.get("type")
    named = area.get(str(kind))
    if isinstance(named, list | tuple):
        return join_words([str(name) for name in named])
    if kind == "radius":
        return f"{area.get('miles')} miles around it"
    return "the whole country" if kind == "nationwide" else "a mapped area"


CHECK = ServiceArea()
