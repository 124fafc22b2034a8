"""What makes a place usable: which needs are a closed door, and which only earn points."""

from __future__ import annotations

PHYSICAL = (
    "wheelchair",
    "accessible_restroom",
    "accessible_shower",
    "ramp",
    "elevator",
    "ground_floor",
    "wheelchair_van",
)
"""Without these a person cannot get in or around; the room and the bathroom are two facts."""

NOUNS: dict[str, str] = {
    "wheelchair": "a step-free room",
    "accessible_restroom": "a bathroom that a wheelchair can enter",
    "accessible_shower": "a step-free shower",
    "ramp": "a ramp",
    "elevator": "an elevator",
    "ground_floor": "a room on the ground floor",
    "accessible_parking": "parking for disabled people",
    "wheelchair_van": "a wheelchair van",
    "braille": "Braille",
    "tty_relay": "TTY or relay",
    "deaf_interpreter": "a sign language (ASL) interpreter",
    "assistive_listening": "a hearing loop or headset",
    "captioning": "captions",
    "large_print": "large print",
    "plain_language": "help to read the papers",
    "service_animal_ok": "room for service animals",
    "fragrance_free": "a rule against scents",
    "sensory_friendly": "a quiet, low-light space",
    "child_area": "a space for children",
}
"""Each feature as a thing that a place has or does not have."""

FOR_HEARING: dict[str, tuple[str, ...]] = {
    "deaf": ("deaf_interpreter", "tty_relay", "captioning"),
    "hard_of_hearing": ("assistive_listening", "captioning", "tty_relay"),
}
"""What helps by how a person hears; one of them is enough."""
