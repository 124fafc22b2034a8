from __future__ import annotations

import csv
import io

from resmatch.upkeep.coverage import coverage_of, holes_in
from resmatch.upkeep.coverage.telling import COLUMNS, gap_csv, gap_text, stats_csv, stats_text
from tests.upkeep.coverage.homes import ALL, coverage, house


def test_the_numbers_stand_in_words_and_an_empty_county_is_a_gap() -> None:
    text = stats_text(coverage_of(ALL, ["housing.recovery_residence"]))
    assert "Worcester 16 · Hampden 0   <- gap" in text
    assert "methadone 2 of 16, 14 not known" in text


def test_no_line_is_wider_than_a_terminal() -> None:
    text = stats_text(coverage()) + gap_text(holes_in(coverage()), shown=50, demo=True)
    assert all(len(line) <= COLUMNS for line in text.splitlines())


def test_holes_are_numbered_and_the_rest_is_counted() -> None:
    holes = holes_in(coverage())
    text = gap_text(holes, shown=2, demo=False)
    assert text.startswith("  1  ")
    assert f"{len(holes)} holes, the worst first. {len(holes) - 2} more holes" in text


def test_a_catalog_without_holes_says_so() -> None:
    assert gap_text((), shown=10, demo=False) == "0 holes, the worst first.\n"


def test_tables_have_a_row_for_each_county_and_question() -> None:
    rows = list(csv.DictReader(io.StringIO(stats_csv(coverage()))))
    houses = [row for row in rows if row["need"] == "housing.recovery_residence"]
    assert {row["area"] for row in houses if row["area"]} >= {"Worcester, MA", "Hampden, MA"}
    (methadone,) = (row for row in houses if row["question"] == "moud.methadone")
    assert (methadone["yes"], methadone["not_known"], methadone["of"]) == ("2", "14", "16")


def test_the_table_of_holes_names_the_listings() -> None:
    rows = list(csv.DictReader(io.StringIO(gap_csv(holes_in(coverage())))))
    assert any(row["ids"].startswith("house-0 house-1") for row in rows)


def test_invented_places_are_said_to_be_invented() -> None:
    assert "do not call" in stats_text(coverage(house(1, demo=True)))
