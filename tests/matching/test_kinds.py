from __future__ import annotations

import pytest

from resmatch.matching.kinds import OVERNIGHT, REMOTE, flag, is_kind, is_type
from resmatch.vocab import all_kinds
from tests.matching.build import Entry, entry, house, meeting


def test_flags_are_those_of_the_one_table() -> None:
    for kind in all_kinds():
        listing = entry(kind.kind, kind.type or None)
        for name in ("housing", "congregate", "treatment", "proof"):
            assert flag(name).read(listing) == int(kind.has(name))


def test_kind_and_type() -> None:
    assert (is_kind("housing").read(house()), is_kind("housing").read(meeting())) == (1, 0)
    assert (is_type("detox").read(entry("treatment", "detox")), is_type("detox").read(house())) == (1, 0)


def test_people_sleep_in_houses_residential_treatment_and_detox() -> None:
    overnight = [house(), entry("treatment", "residential"), entry("treatment", "detox")]
    by_day = [meeting(), entry("treatment", "iop"), entry("coaching")]
    assert [OVERNIGHT.read(listing) for listing in [*overnight, *by_day]] == [1, 1, 1, 0, 0, 0]


@pytest.mark.parametrize(
    ("listing", "remote"),
    [
        (meeting(modality=["video"]), 1),
        (meeting(modality=["video", "phone", "text"]), 1),
        (meeting(modality=["in_person", "video"]), 0),
        (meeting(), 0),
        (house(), 0),
        (entry("helpline"), 1),
        (entry("helpline", modality=["in_person"]), 0),
        (entry("medication", "telehealth"), 1),
        (meeting(support_group={"online_url": "https://example.org"}), 1),
        (meeting(support_group={"online_url": "https://example.org"}, location={"city": "Boston"}), 0),
    ],
)
def test_remote_is_what_nobody_has_to_go_to(listing: Entry, remote: int) -> None:
    assert REMOTE.read(listing) == remote
