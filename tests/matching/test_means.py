from __future__ import annotations

from resmatch.matching.means import MEANS, means_bits, means_of, means_words
from tests.matching.build import house, meeting

LINKED = {"online_url": "https://example.org", "conference_phone": "555-0100"}


def test_what_is_said_counts() -> None:
    assert means_of(meeting(modality=["in_person"])) == {"in_person"}


def test_a_link_beside_what_is_said_is_one_more_way() -> None:
    assert means_of(meeting(modality=["in_person"], support_group=LINKED)) == {"in_person", "video", "phone"}


def test_links_alone_are_the_only_way_where_no_place_is_named() -> None:
    assert means_of(meeting(support_group=LINKED)) == {"video", "phone"}
    assert means_of(meeting(support_group=LINKED, location={"city": "Boston"})) == frozenset()


def test_silence_is_no_way_at_all() -> None:
    assert means_of(house()) == frozenset()
    assert MEANS.read(house()) == 0


def test_bits_and_words() -> None:
    both = meeting(modality=["phone", "video"])
    assert MEANS.read(both) == means_bits(["video", "phone"])
    assert means_words(both) == "by video or by phone"
