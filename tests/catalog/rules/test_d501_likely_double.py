from __future__ import annotations

from resmatch.catalog import check_text
from tests.catalog.examples import TODAY
from tests.catalog.rules.running import codes, entry, file

PHONE = "    phones: [{number: 508-555-0142}]\n"


def pair(first: str, second: str, *, names: tuple[str, str] = ("Harbor Desk", "Harbor Desk")) -> list[str]:
    return codes(file(entry(first, entry_id="one", name=names[0]), entry(second, entry_id="two", name=names[1])))


def test_the_reasons_and_the_other_listing_are_named() -> None:
    text = file(
        entry(PHONE, entry_id="one", name="Harbor Street Desk"), entry(PHONE, entry_id="two", name="Harbor St. Desk")
    )
    (problem,) = check_text(text, "f.yaml", today=TODAY).problems
    assert problem.message == "this is probably 'one' (line 2): the same name and the same phone"
    assert problem.line == 6


def test_the_same_name_alone_is_no_sign() -> None:
    assert pair("", "") == []


def test_one_switchboard_of_differently_named_places_is_no_sign() -> None:
    assert pair(PHONE, PHONE, names=("Elm House", "Oak Clinic")) == []


def test_a_number_in_the_name_tells_places_apart() -> None:
    assert pair(PHONE, PHONE, names=("Elm House 1", "Elm House 2")) == []


def test_a_house_for_men_and_one_for_women_are_two() -> None:
    assert pair(PHONE + "    serves_gender: [men]\n", PHONE + "    serves_gender: [women]\n") == []


def test_meetings_at_other_times_are_two() -> None:
    monday = '    schedules: [{kind: meeting, days: [mon], start: "18:00"}]\n'
    assert pair(PHONE + monday, PHONE + monday.replace("mon", "tue")) == []


def test_two_streets_are_two_places() -> None:
    streets = [f"    location: {{address_1: {street}, city: Boston}}\n" for street in ("1 Elm St", "9 Oak St")]
    assert pair(PHONE + streets[0], PHONE + streets[1]) == []


def test_what_a_maintainer_marked_as_distinct_stays_so() -> None:
    assert pair(PHONE, PHONE + "    distinct_from: [one]\n") == []
    assert pair(PHONE + "    distinct_from: [two]\n", PHONE) == []


def test_a_national_line_named_twice_is_no_sign() -> None:
    line = "    phones: [{number: 800-662-4357}]\n    description: SAMHSA answers here.\n"
    assert pair(line, line) == []


def test_many_places_with_one_phone_are_not_compared() -> None:
    entries = [entry(PHONE, entry_id=f"desk-{number}", name=f"Desk {'x' * number}") for number in range(40)]
    assert codes(file(*entries)) == []
