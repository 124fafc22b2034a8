"""How fast a catalog of the size of a country is: import, write, load, check, compile, find.

Run it from the root of a checkout, with the file of facilities (SAMHSA 2020, geocoded by GeoDaCenter's
opioid-policy-scan, 14,034 rows of public facts; it is not part of this project):

    python benchmarks/facilities.py ../shared/data/facilities/samhsa_su_2020.csv

The file has names, addresses and points and nothing else. Every other fact is not known, the sort of care
included: all rows become outpatient treatment with ``memory: [type]``: ``resmatch show`` says that nobody saw it.
"""

from __future__ import annotations

import csv
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from resmatch.api import index_of, match
from resmatch.catalog import Catalog, check, load
from resmatch.catalog.exchange.account import Refused
from resmatch.catalog.exchange.entries import entry_of
from resmatch.catalog.models import Resource
from resmatch.catalog.save import save_files
from resmatch.catalog.write import write_catalog
from resmatch.matching.client import Client

T = TypeVar("T")

ROOT = Path(__file__).resolve().parents[1]
NOW = datetime(2026, 11, 21, 20, tzinfo=ZoneInfo("America/New_York"))
NEED = "treatment.outpatient"
PLACES = 200
"""Client places: the ZIP codes of facilities spread evenly over the file."""
ZIP_DIGITS = 5
NO_STREET = "- - -"
MILLISECONDS = 1_000
CLIENTS: Mapping[str, Mapping[str, Any]] = {
    "need and place": {},
    "+ Medicaid": {"insurance": ["medicaid"]},
    "+ Medicaid, woman, 34, methadone, Spanish only": {
        "insurance": ["medicaid"],
        "gender": "woman",
        "age": 34,
        "takes": ["methadone"],
        "language": "es",
        "only_language": True,
    },
}


def main() -> None:
    """Import, write, load, check, compile and search, and print a table."""
    path = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "../shared/data/facilities/samhsa_su_2020.csv")
    rows = list(read_csv(path))
    entries, refused = timed("import: rows to entries", lambda: import_rows(rows))
    print_account(rows, entries, refused)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        timed("write: entries to YAML", lambda: write(folder, entries))
        print(f"  {sum(file.stat().st_size for file in folder.iterdir()) / 1e6:.1f} MB of YAML")
        timed("validate: every rule", lambda: check(folder))
        catalog = timed("load: YAML to entries", lambda: load(folder))
        timed("records and content version", lambda: catalog.version)
        timed("compile: entries to index", lambda: index_of(catalog))
        find_in(catalog, places(rows))
        timed("cold find: a new process, from YAML", lambda: cold_find(folder, places(rows)[0]))
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB")


def timed(what: str, work: Callable[[], T]) -> T:
    """Do some work once, print the wall clock and processor seconds it took, and give its result."""
    wall, cpu = time.perf_counter(), time.process_time()
    result = work()
    print(f"{what:40} {time.perf_counter() - wall:7.2f} s wall {time.process_time() - cpu:7.2f} s CPU", flush=True)
    return result


def read_csv(path: Path) -> Iterator[dict[str, str]]:
    """Yield the rows of the file."""
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def import_rows(rows: Sequence[Mapping[str, str]]) -> tuple[list[Resource], Counter[str]]:
    """Give the entry of each row, and the reasons of those that have none."""
    entries: list[Resource] = []
    refused: Counter[str] = Counter()
    for number, row in enumerate(rows, 1):
        try:
            entries.append(entry_of(entry_data(row, number)))
        except Refused as why:
            refused[why.reason] += 1
    return entries, refused


def entry_data(row: Mapping[str, str], number: int) -> dict[str, Any]:
    """Give what a row says as fields of an entry."""
    return {
        "id": f"samhsa-2020-{number:05}",
        "name": ", ".join(filter(None, (row["name1"].strip(), row["name2"].strip()))),
        "kind": "treatment",
        "type": "outpatient",
        "location": location(row),
        "point": {"latitude": float(row["latitude"]), "longitude": float(row["longitude"])},
        "sources": [{"name": "SAMHSA 2020, through GeoDaCenter"}],
        "memory": ["type"],
    }


def location(row: Mapping[str, str]) -> dict[str, str]:
    """Give the address of a row; a street of dashes is no street."""
    street = row["street1"].strip()
    fields = {
        "address_1": "" if street == NO_STREET else street,
        "address_2": row["street2"].strip(),
        "city": row["city"].strip(),
        "state_province": row["state"].strip(),
        "postal_code": repaired_zip(row),
        "county": row["county"].strip(),
    }
    return {name: value for name, value in fields.items() if value}


def repaired_zip(row: Mapping[str, str]) -> str:
    """Give the ZIP code with the leading zeros that a spreadsheet took away."""
    return row["zip"].strip().zfill(ZIP_DIGITS)


def print_account(rows: Sequence[Mapping[str, str]], entries: Sequence[Resource], refused: Counter[str]) -> None:
    """Say what became of every row."""
    short = sum(len(row["zip"].strip()) < ZIP_DIGITS for row in rows)
    dashes = sum(row["street1"].strip() == NO_STREET for row in rows)
    print(f"  read {len(rows):,} rows: {len(entries):,} taken, {refused.total():,} not taken")
    for reason, count in refused.most_common():
        print(f"    {count:,}: {reason}")
    print(f"  {short:,} ZIP codes had lost their leading zeros; {dashes} streets were dashes; the ZIP+4 is lost")


def write(folder: Path, entries: Sequence[Resource]) -> None:
    """Write the catalog."""
    info = {"name": "SAMHSA 2020 benchmark"}
    save_files(folder, write_catalog(info, (entry.record() for entry in entries), stem="facilities"))


def places(rows: Sequence[Mapping[str, str]]) -> list[str]:
    """Give ZIP codes of clients, spread over the file; those that the place table does not know are passed over."""
    from resmatch.errors import UnknownPlace
    from resmatch.geo import find_place

    found: list[str] = []
    for row in rows[:: len(rows) // (PLACES + PLACES // 10)]:
        try:
            found.append(find_place(repaired_zip(row)).zip or "")
        except UnknownPlace:
            continue
    return list(filter(None, found))[:PLACES]


def find_in(catalog: Catalog, zips: Sequence[str]) -> None:
    """Search for every kind of client from every place, and print times and tiers."""
    print(f"find, warm, one need, within 25 miles, from {len(zips)} ZIP codes:")
    match(catalog, Client(needs=[NEED], near=zips[0]), now=NOW)
    for name, facts in CLIENTS.items():
        times, tiers = [], Counter[str]()
        for near in zips:
            client = Client(needs=[NEED], near=near, within=25, **facts)
            start = time.perf_counter()
            result = match(catalog, client, now=NOW)
            times.append(time.perf_counter() - start)
            counts = result.needs[0].counts
            tiers.update(fits=counts.fits, call_first=counts.call_first, excluded=counts.excluded)
        print(f"  {name:48} {_percentiles(times)}   {dict(tiers)}")


def _percentiles(times: Sequence[float]) -> str:
    cuts = statistics.quantiles(times, n=20)
    return f"p50 {cuts[9] * MILLISECONDS:5.1f} ms  p95 {cuts[18] * MILLISECONDS:5.1f} ms"


def cold_find(folder: Path, near: str) -> None:
    """Run the command line once in a new process."""
    command = [sys.executable, "-m", "resmatch", "find", NEED, "--near", near, "--catalog", str(folder)]
    subprocess.run(command, cwd=ROOT, env={**os.environ, "NO_COLOR": "1"}, check=False, capture_output=True)


if __name__ == "__main__":
    main()
