"""Which genders a listing serves, as a bit set: what it says, else who its group is for."""

from __future__ import annotations

import numpy as np

from resmatch.matching.columns import Record, word_set
from resmatch.matching.grading import Mask
from resmatch.matching.groups import GROUP_KEYS, composition_of
from resmatch.matching.index import Rows
from resmatch.text import join_words

GENDER_WORDS = ("women", "men", "all", "nonbinary")
WOMEN, MEN, ALL, NONBINARY = (1 << place for place in range(4))
GENDER_BIT = {"woman": WOMEN, "man": MEN, "nonbinary": NONBINARY}
"""The bit that serves each gender a client may state."""


def genders_of(record: Record) -> tuple[str, ...]:
    """Name the genders a listing serves; a group for women but not for men serves women."""
    said = record.get("serves_gender")
    if isinstance(said, list | tuple) and said:
        return tuple(str(word) for word in said)
    one = {"women", "men"} & set(composition_of(record))
    return tuple(one) if len(one) == 1 else ()


GENDERS = word_set("genders", ("serves_gender", *GROUP_KEYS), GENDER_WORDS, genders_of)
"""The genders served, over ``GENDER_WORDS``; 0 where nobody said."""


def serves(columns: Rows, bit: int) -> Mask:
    """Tell the rows that serve everyone or the gender of this bit."""
    served: Mask = (columns[GENDERS.name] & np.uint64(ALL | bit)) != 0
    return served


def is_restricted(columns: Rows) -> Mask:
    """Tell the rows that name genders and not all of them; women and men together leave out neither."""
    named = columns[GENDERS.name]
    both = (named & np.uint64(WOMEN | MEN)) == WOMEN | MEN
    restricted: Mask = (named != 0) & (named & np.uint64(ALL) == 0) & ~both
    return restricted


def gender_words(record: Record) -> str:
    """Say the genders served: "women", "women and men", "everyone"; empty where nobody said."""
    genders = genders_of(record)
    if "all" in genders:
        return "everyone"
    return join_words(["nonbinary people" if gender == "nonbinary" else gender for gender in genders])
