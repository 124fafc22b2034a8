from __future__ import annotations

import pytest

from resmatch.catalog import check_text
from tests.catalog.examples import TODAY
from tests.catalog.rules.running import codes, entry, file, messages


@pytest.mark.parametrize("field", ["transit_note: Bus #22 stops here", "transit_note: #22 stops here"])
def test_a_number_after_a_hash_is_named_and_placed_on_its_field(field: str) -> None:
    (problem,) = check_text(file(entry(f"    {field}\n")), "f.yaml", today=TODAY).problems
    assert (problem.code, problem.line) == ("Y015", 5)
    assert problem.message == "'#22 stops here' is read as a comment and is lost"


def test_it_is_told_of_the_entry_it_stands_in_alone() -> None:
    other = entry(entry_id="hill-desk", name="Hill Desk")
    assert len(messages(file(other, entry("    transit_note: Bus #22\n"), other.replace("hill", "lake")), "Y015")) == 1


@pytest.mark.parametrize(
    "field",
    [
        "    pets: no  # 4 dogs live there\n",
        "    pets: no  #dogs live there\n",
        '    transit_note: "Bus #22"\n',
        '    transit_note: "Bus" #22\n',
        "    notes: |\n      Bus #22\n",
        "    #22 is the bus\n    pets: no\n",
    ],
)
def test_a_real_comment_and_a_text_in_quotes_are_fine(field: str) -> None:
    assert codes(file(entry(field))) == []
