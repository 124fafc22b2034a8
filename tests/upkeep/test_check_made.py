from __future__ import annotations

import pytest

from resmatch.catalog import bundled
from resmatch.errors import BadOption, CannotEdit
from resmatch.upkeep.check_made import check_made, is_crisis_line, refuse_crisis_line
from tests.upkeep.small import TODAY

LINE = {"id": "line", "kind": "helpline", "helpline": {"crisis_line": "yes"}}


def test_a_way_of_checking_may_be_said_in_other_words() -> None:
    assert check_made(TODAY, "call").method == "phone"


def test_an_unknown_way_of_checking_is_refused() -> None:
    with pytest.raises(BadOption, match="pigeon"):
        check_made(TODAY, "pigeon")


@pytest.mark.parametrize("method", ["phone", "visit"])
def test_a_crisis_line_is_never_called_to_check_it(method: str) -> None:
    with pytest.raises(CannotEdit, match="never called"):
        refuse_crisis_line(LINE, method)


def test_the_website_of_a_crisis_line_may_be_read() -> None:
    refuse_crisis_line(LINE, "website")


def test_every_national_crisis_line_is_known_as_one() -> None:
    lines = [
        record for record in bundled("national").records if record["id"] in ("us-911", "us-988", "us-vcl", "us-ndvh")
    ]
    assert len(lines) == 4
    assert all(is_crisis_line(line) for line in lines)


def test_a_house_is_no_crisis_line() -> None:
    assert not is_crisis_line({"id": "a", "kind": "housing", "phones": [{"number": "508-555-0101"}]})
