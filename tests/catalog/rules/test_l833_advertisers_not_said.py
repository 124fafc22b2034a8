from __future__ import annotations

from tests.catalog.rules.running import codes, entry, file


def test_a_sentence_that_says_who_pays_is_enough() -> None:
    fields = "    funding: advertiser\n    notes: This line is paid for by treatment centers.\n"
    assert codes(file(entry(fields, kind="helpline"))) == []


def test_a_sentence_for_staff_is_not() -> None:
    fields = "    funding: advertiser\n    staff_notes: Paid for by treatment centers.\n"
    assert codes(file(entry(fields, kind="helpline"))) == ["L833"]
