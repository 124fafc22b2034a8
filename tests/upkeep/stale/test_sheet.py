from __future__ import annotations

import csv
import io
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from resmatch.api import index_of
from resmatch.upkeep.stale import due_listings
from resmatch.upkeep.stale.printed import sheet_html
from resmatch.upkeep.stale.sheet import Sheet, sheet_csv, sheet_of, sheet_text
from tests.upkeep.small import HOMES, catalog_in

NOW = datetime(2026, 11, 21, 12, tzinfo=ZoneInfo("America/New_York"))
NASTY = HOMES.replace("name: Oak House", 'name: "=Oak <b>House</b>"').replace(
    "verified: {date", "staff_notes: door code\n    verified: {date"
)


def sheet_in(folder: Path, text: str = NASTY, *, limit: int = 10, info: str = "name: Small\n") -> Sheet:
    catalog = catalog_in(folder, text, info=info)
    return sheet_of(catalog, due_listings(catalog, index_of(catalog), NOW), NOW.date(), limit=limit)


def test_the_text_says_how_many_are_due_and_how_old_they_are(tmp_path: Path) -> None:
    text = sheet_text(sheet_in(tmp_path))
    assert text.startswith("3 of 3 listings are due\n")
    assert "7 months     Elm House                       508-555-0101" in text
    assert "never" in text
    assert "check the website" in text
    assert "508-555-0103" not in text


def test_only_the_first_ones_are_shown(tmp_path: Path) -> None:
    sheet = sheet_in(tmp_path, limit=1)
    assert (len(sheet.shown), sheet.due) == (1, 3)


def test_no_line_is_too_long(tmp_path: Path) -> None:
    assert all(len(line) <= 80 for line in sheet_text(sheet_in(tmp_path)).splitlines())


def test_the_table_runs_no_formula_and_tells_everything(tmp_path: Path) -> None:
    rows = {row["id"]: row for row in csv.DictReader(io.StringIO(sheet_csv(sheet_in(tmp_path))))}
    assert rows["oak-house"]["name"].startswith("'=")
    assert rows["elm-house"]["last_checked"] == "2026-04-07"
    assert rows["talk-line"]["phone"] == ""


def test_the_page_stands_alone_and_cannot_run(tmp_path: Path) -> None:
    page = sheet_html(sheet_in(tmp_path))
    assert "<script" not in page
    assert "&lt;b&gt;" in page
    assert "src=" not in page
    assert "default-src 'none'" in page


def test_the_page_shows_no_staff_notes(tmp_path: Path) -> None:
    assert "door code" not in sheet_html(sheet_in(tmp_path)) + sheet_text(sheet_in(tmp_path))


def test_invented_places_are_said_to_be_invented(tmp_path: Path) -> None:
    sheet = sheet_in(tmp_path, info="name: Small\ndemo: yes\n")
    assert "do not call" in sheet_text(sheet)
    assert "do not call" in sheet_html(sheet)
    assert sheet.to_dict()["demo"] is True


def test_nothing_due_is_said_in_one_line(tmp_path: Path) -> None:
    fresh = "resources:\n- {id: a, name: A, kind: coaching, verified: {date: 2026-11-20, method: phone}}\n"
    assert sheet_text(sheet_in(tmp_path, fresh)).startswith("0 of 1 listing are due")
