"""A small catalog on disk, and its listings ready to be edited."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from resmatch.catalog import Catalog, load
from resmatch.upkeep.check_made import CheckMade, check_made
from resmatch.upkeep.entry_file import EntryFile, open_entry

TODAY = date(2026, 11, 21)

HOMES = """\
# Homes that we know
resources:
  - id: elm-house  # the first
    name: Elm House
    kind: housing
    type: recovery_residence
    phones: [{number: 508-555-0101}]
    location: {city: Worcester, state_province: MA, postal_code: "01609", county: Worcester}
    schedules:
      - {kind: intake, days: [mon], start: "09:00", end: "15:00"}
    serves_gender: [men]
    moud: {methadone: yes}  # asked in spring
    payers: {medicaid: yes}
    availability: {beds: 2, as_of: 2026-11-01}
    verified: {date: 2026-04-07, by: desk, method: visit}
    checked:
      moud: {date: 2026-03-01, method: phone}
    housing: {curfew: "22:00"}

  - id: oak-house
    name: Oak House
    kind: housing
    type: recovery_residence
    phones: [{number: 508-555-0102}]
    location: {city: Worcester, state_province: MA, county: Worcester}
  - id: talk-line
    name: Talk Line
    kind: helpline
    phones: [{number: 508-555-0103}]
    website: https://talk.example.org
    helpline: {crisis_line: yes}
"""


def catalog_in(folder: Path, text: str = HOMES, *, info: str = "name: Small\n") -> Catalog:
    (folder / "catalog.yaml").write_text(info, "utf-8")
    (folder / "homes.yaml").write_text(text, "utf-8")
    return load(folder)


def entry_in(folder: Path, listing: str = "elm-house") -> EntryFile:
    return open_entry(catalog_in(folder)[listing])


def by_phone(by: str = "") -> CheckMade:
    return check_made(TODAY, "phone", by)
