"""What a support group is: its fellowship, and who it is for."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from resmatch.matching.columns import UNKNOWN, YES, Record, computed, pluck, tri, word_set
from resmatch.text import join_words
from resmatch.vocab import FELLOWSHIPS, Term

GROUP_KEYS = ("support_group",)
"""The field that says what a group is."""

COMPOSITION_WORDS = ("women", "men", "lgbtq", "young_people", "older_adults", "veterans")


def fellowship_of(record: Record) -> Term | None:
    """Give the fellowship of a group, or None where none is named or the name is not known."""
    name = pluck(record, "support_group.fellowship")
    return None if name is None else named_fellowship(str(name))


@cache
def named_fellowship(name: str) -> Term | None:
    """Give the one fellowship a name stands for, or None."""
    found = FELLOWSHIPS.meanings(name)
    return FELLOWSHIPS.get(found[0]) if len(found) == 1 else None


def composition_of(record: Record) -> tuple[str, ...]:
    """Name who a group is for: its own words, else those of its fellowship; empty where nobody said."""
    own = pluck(record, "support_group.composition")
    if isinstance(own, list | tuple) and own:
        return tuple(str(word) for word in own)
    fellowship = fellowship_of(record)
    return fellowship.words("composition") if fellowship else ()


COMPOSITION = word_set("composition", GROUP_KEYS, COMPOSITION_WORDS, composition_of)
"""Who a group is for, as a bit set over ``COMPOSITION_WORDS``; 0 where nobody said."""


def composition_bit(word: str) -> int:
    """Give the bit of one word of ``COMPOSITION_WORDS``."""
    return 1 << COMPOSITION_WORDS.index(word)


STANCES = ("yes", "varies", "unknown", "na")
"""How a fellowship as a whole stands to medicine; ``na`` is where it does not come up."""


def _read_stance(record: Record) -> int:
    fellowship = fellowship_of(record)
    stance = fellowship.text("medicine") if fellowship else ""
    return STANCES.index(stance) if stance in STANCES else UNKNOWN


STANCE = computed("medicine stance", GROUP_KEYS, _read_stance)
"""The stance of a group's fellowship as its place in ``STANCES``; -1 where none is known."""


def _read_affirming(record: Record) -> int:
    said = int(str(_AFFIRMING_TRI.read(record)))
    return YES if said == UNKNOWN and "lgbtq" in composition_of(record) else said


_AFFIRMING_TRI = tri("lgbtq_affirming")
AFFIRMING = computed("welcomes LGBTQ+ people", ("lgbtq_affirming", *GROUP_KEYS), _read_affirming)
"""Whether LGBTQ+ people are welcome: what the listing says, or yes for a group made for them."""


def composition_words(composition: Iterable[str]) -> str:
    """Say who a group is for: "women", "LGBTQ+ people"."""
    return join_words(["LGBTQ+ people" if word == "lgbtq" else word.replace("_", " ") for word in composition])
