"""What no field holds is counted."""

from __future__ import annotations

from tests.catalog.exchange.feeds import imported, row


def test_columns_and_codes_that_no_field_holds_are_counted() -> None:
    found = imported(row(types=["DB", "ZZ", "onl"], venmo="@x", contact_1_name="A."), row(slug="b", venmo=""))
    assert [(lost.column, lost.rows, lost.reason) for lost in found.account.lost] == [
        ("type 'DB' (Digital Basket)", 1, "resmatch has no such field"),
        ("type 'ZZ'", 1, "it is not in the Meeting Guide list"),
        ("column 'contact_1_name'", 1, "it is about a person"),
        ("column 'venmo'", 1, "resmatch has no such field"),
    ]
