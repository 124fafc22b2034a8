"""Five places that stand twice in a catalog, and five pairs that only look alike."""

from __future__ import annotations

from typing import Any

Record = dict[str, Any]


def place(listing: str, name: str, **facts: Any) -> Record:
    return {"id": listing, "name": name, "kind": "housing", "type": "recovery_residence", **facts}


def at(street: str, town: str = "Boston", zip_code: str = "02121") -> Record:
    return {"address_1": street, "city": town, "state_province": "MA", "postal_code": zip_code}


def phone(number: str) -> list[Record]:
    return [{"number": number}]


def meeting(listing: str, name: str, day: str, start: str, **facts: Any) -> Record:
    times = [{"kind": "meeting", "days": [day], "start": start}]
    return {"id": listing, "name": name, "kind": "support_group", "schedules": times, **facts}


DOUBLES: tuple[tuple[Record, Record], ...] = (
    (
        place("harbor-1", "Harbor Street House", phones=phone("617-555-0142"), location=at("12 Harbor Street")),
        place("harbor-2", "Harbor St. House", phones=phone("(617) 555-0142"), location=at("12 Harbor St")),
    ),
    (
        place(
            "maple-1",
            "Maple House",
            point={"latitude": 42.31, "longitude": -71.07},
            website="https://maple.example.org",
        ),
        place(
            "maple-2",
            "The Maple House",
            point={"latitude": 42.31007, "longitude": -71.07},
            website="http://www.maple.example.org/",
        ),
    ),
    (
        place("lantern-1", "Lantern House", phones=phone("617-555-0163")),
        place("lantern-2", "House Lantern", phones=phone("617-555-0163"), website="https://lantern.example.org"),
    ),
    (
        meeting("serenity-1", "Serenity Group", "tue", "19:00", location=at("5 Church Street")),
        meeting("serenity-2", "Serenity Grp", "tue", "19:00", location=at("5 Church St.")),
    ),
    (
        place("oak-1", "Oak Hill Recovery", phones=phone("617-555-0171"), location=at("9 Oak Road")),
        place("oak-2", "Oak Hil Recovery", phones=phone("617-555-0171"), location=at("9 Oak Rd.")),
    ),
)

LOOK_ALIKES: tuple[tuple[Record, Record], ...] = (
    (
        meeting("daily-1", "Daily Reflections", "mon", "07:00", location=at("40 Main Street")),
        meeting("daily-2", "Daily Reflections", "tue", "07:00", location=at("40 Main Street")),
    ),
    (
        place("army-1", "Hope Mission", phones=phone("800-555-0110"), location=at("1 North Ave", "Lynn", "01901")),
        place("army-2", "Hope Mission", phones=phone("800-555-0110"), location=at("77 South Rd", "Salem", "01970")),
    ),
    (
        place("grace-1", "Grace House for Men", location=at("3 Elm Street"), serves_gender=["men"]),
        place("grace-2", "Grace House for Women", location=at("3 Elm Street"), serves_gender=["women"]),
    ),
    (
        place("first-1", "First Step", location=at("8 First Street")),
        place("first-2", "First Stop", location=at("90 Last Street")),
    ),
    (
        {"id": "desk-1", "name": "County Health", "kind": "service", "location": at("500 State St, Suite 1")},
        {
            "id": "desk-2",
            "name": "County Health Detox",
            "kind": "treatment",
            "type": "detox",
            "location": at("500 State St, Suite 9"),
        },
    ),
)
