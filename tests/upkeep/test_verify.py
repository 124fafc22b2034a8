from __future__ import annotations

from pathlib import Path

import pytest

from resmatch.catalog import load
from resmatch.catalog.editing import save
from resmatch.errors import BadOption, CannotEdit
from resmatch.upkeep.changed_lines import diff_of
from resmatch.upkeep.check_made import check_made
from resmatch.upkeep.entry_file import EntryChange
from resmatch.upkeep.verify import Rest, verify
from tests.upkeep.small import TODAY, by_phone, entry_in


def plus_and_minus(change: EntryChange) -> list[str]:
    lines = diff_of(change.entry.source, change.after).splitlines()[2:]
    return [line for line in lines if line.startswith(("+", "-"))]


def test_only_the_verified_lines_change(tmp_path: Path) -> None:
    assert plus_and_minus(verify(entry_in(tmp_path), by_phone(), ["beds=1", "curfew=11 pm"])) == [
        "-    availability: {beds: 2, as_of: 2026-11-01}",
        "-    verified: {date: 2026-04-07, by: desk, method: visit}",
        "+    availability: {beds: 1, as_of: 2026-11-21}",
        "+    verified: {date: 2026-11-21, method: phone}",
        '-    housing: {curfew: "22:00"}',
        '+    housing: {curfew: "23:00"}',
    ]


def test_a_fact_of_a_group_with_its_own_date_moves_that_date_too(tmp_path: Path) -> None:
    lines = plus_and_minus(verify(entry_in(tmp_path), by_phone(), ["methadone=no"]))
    assert "+    moud: {methadone: no}  # asked in spring" in lines
    assert "+      moud: {date: 2026-11-21, method: phone}" in lines
    assert not any("availability" in line for line in lines)


def test_when_everything_stands_every_date_moves(tmp_path: Path) -> None:
    lines = plus_and_minus(verify(entry_in(tmp_path), by_phone("desk"), rest=Rest.STANDS))
    assert [line for line in lines if line.startswith("+")] == [
        "+    availability: {beds: 2, as_of: 2026-11-21}",
        "+    verified: {date: 2026-11-21, by: desk, method: phone}",
        "+      moud: {date: 2026-11-21, method: phone, by: desk}",
    ]


def test_beds_that_nobody_counted_keep_their_day(tmp_path: Path) -> None:
    lines = plus_and_minus(verify(entry_in(tmp_path), check_made(TODAY, "website")))
    assert not any("availability" in line for line in lines)
    assert "+      moud: {date: 2026-11-21, method: website}" in lines


def test_when_the_rest_stands_its_dates_move_beside_what_changed(tmp_path: Path) -> None:
    lines = plus_and_minus(verify(entry_in(tmp_path), by_phone(), ["curfew=11 pm"], Rest.STANDS))
    assert "+    availability: {beds: 2, as_of: 2026-11-21}" in lines
    assert "+      moud: {date: 2026-11-21, method: phone}" in lines


def test_a_day_that_was_said_stays_as_it_was_said(tmp_path: Path) -> None:
    lines = plus_and_minus(verify(entry_in(tmp_path), by_phone(), ["beds=1", "as_of=2026-11-20"], Rest.STANDS))
    assert "+    availability: {beds: 1, as_of: 2026-11-20}" in lines


def test_a_listing_that_was_never_checked_gets_its_first_date(tmp_path: Path) -> None:
    assert plus_and_minus(verify(entry_in(tmp_path, "oak-house"), by_phone())) == [
        "+    verified: {date: 2026-11-21, method: phone}"
    ]


def test_a_fact_that_is_not_known_any_more_is_taken_out(tmp_path: Path) -> None:
    change = verify(entry_in(tmp_path), by_phone(), ["methadone=unknown"])
    assert "-    moud: {methadone: yes}  # asked in spring" in plus_and_minus(change)
    assert "methadone" not in change.after.text


def test_a_crisis_line_is_refused_by_phone_and_taken_by_website(tmp_path: Path) -> None:
    entry = entry_in(tmp_path, "talk-line")
    with pytest.raises(CannotEdit, match="never called"):
        verify(entry, by_phone())
    assert "method: website" in verify(entry, check_made(TODAY, "website")).after.text


def test_the_same_fact_is_not_set_twice(tmp_path: Path) -> None:
    with pytest.raises(BadOption, match="twice"):
        verify(entry_in(tmp_path), by_phone(), ["beds=1", "availability.beds=2"])


def test_the_changed_file_loads_with_exactly_the_new_facts(tmp_path: Path) -> None:
    entry = entry_in(tmp_path)
    before = load(tmp_path).records
    save(verify(entry, by_phone(), ["beds=0", "languages=en,es", "masshealth=no"]).stored)
    after = load(tmp_path).records
    assert after[0] == {
        **before[0],
        "availability": {"beds": 0, "as_of": "2026-11-21"},
        "languages": ["en", "es"],
        "payers": {"medicaid": "no"},
        "verified": {"date": "2026-11-21", "method": "phone"},
    }
    assert [record["id"] for record in after] == [record["id"] for record in before]
    assert [{**record, "source": 0} for record in after[1:]] == [{**record, "source": 0} for record in before[1:]]
