from __future__ import annotations

import pytest

from resmatch.catalog.editing import apply_edits
from resmatch.diagnostics import Edit
from resmatch.errors import CannotEdit


def test_edits_keep_the_offsets_of_the_text_as_given() -> None:
    assert apply_edits("abcdef", [Edit(4, 5, "-"), Edit(0, 1, "xyz"), Edit(6, 6, "!")]) == "xyzbcd-f!"


def test_no_edit_changes_nothing() -> None:
    assert apply_edits("abc", []) == "abc"


@pytest.mark.parametrize("edits", [[Edit(0, 3, "x"), Edit(2, 4, "y")], [Edit(2, 9, "")], [Edit(3, 2, "")]])
def test_edits_that_overlap_or_lie_outside_are_refused(edits: list[Edit]) -> None:
    with pytest.raises(CannotEdit):
        apply_edits("abcdef", edits)
