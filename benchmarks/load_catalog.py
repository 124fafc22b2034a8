"""How fast a catalog loads: CPU time per entry, from YAML to checked models.

Run it from the root of a checkout:

    python benchmarks/load_catalog.py [entries]

It writes two catalogs into a temporary folder, one of small entries (about 110 bytes) and one of rich
ones (about 1.4 kB), loads each three times and prints the best. The targets are 150 and 600
microseconds per entry on one core.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from resmatch.catalog import check, load

ENTRIES = 10_000
ENTRIES_PER_FILE = 5_000
RUNS = 3
MICROSECONDS = 1_000_000

SMALL = """\
  - id: group-{number}
    name: Group number {number}
    kind: support_group
    pathways: [twelve_step, secular]
    languages: [en]
"""

RICH = """\
  - id: elm-bank-house-{number}
    name: Elm Bank House {number}
    kind: housing
    type: recovery_residence
    organization: Two Bridges Recovery Homes
    description: A recovery home for 14 men near bus lines. A house manager lives there.
    phones:
      - {{number: 508-555-0101, description: Intake}}
    website: https://twobridges.example.org/elm-bank
    intake: {{walk_in: no, appointment: yes, referral_required: no, say: Ask for intake at Elm Bank House}}
    location: {{address_1: 41 Elm Bank Road, city: Worcester, state_province: MA, postal_code: "01609"}}
    point: {{latitude: 42.2741, longitude: -71.8142}}
    schedules:
      - {{kind: intake, days: [mon, tue, wed, thu, fri], start: "09:00", end: "15:00"}}
    minimum_age: 18
    serves_gender: [men]
    children: {{accepted: no}}
    languages: [en, es]
    moud: {{methadone: yes, buprenorphine: yes, naltrexone: yes}}
    abstinence_required: yes
    min_days_abstinent: 0
    meeting_requirement: any_pathway
    pathways: [all_recovery]
    record: {{violent: case_by_case, arson: no, sex_offense: no}}
    required_documents: [photo_id]
    payers: {{medicaid: no, self_pay: yes}}
    cost_options:
      - {{amount: 180, per: week, what: rent}}
    availability: {{status: open, beds: 2, as_of: 2026-11-21}}
    verified: {{date: 2026-11-19, by: catalog desk, method: phone}}
    housing: {{narr_level: narr_2, beds: 14, curfew: "22:00"}}
"""


def write_catalog(folder: Path, template: str, entries: int) -> None:
    """Write a catalog of this many entries, split over files."""
    (folder / "catalog.yaml").write_text("name: Benchmark\n", encoding="utf-8")
    for first in range(0, entries, ENTRIES_PER_FILE):
        numbers = range(first, min(first + ENTRIES_PER_FILE, entries))
        text = "resources:\n" + "".join(template.format(number=number) for number in numbers)
        (folder / f"part_{first}.yaml").write_text(text, encoding="utf-8")


def cpu_per_entry(work: Callable[[], object], entries: int) -> float:
    """Return the best CPU time per entry of a few runs, in microseconds."""
    times = []
    for _ in range(RUNS):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times) / entries * MICROSECONDS


def main() -> None:
    """Write, load and check both catalogs and print the numbers."""
    entries = int(sys.argv[1]) if len(sys.argv) > 1 else ENTRIES
    for name, template in (("small", SMALL), ("rich", RICH)):
        with tempfile.TemporaryDirectory() as name_of_folder:
            folder = Path(name_of_folder)
            write_catalog(folder, template, entries)
            size = len(template.format(number=entries))
            loading = cpu_per_entry(lambda: load(folder), entries)  # noqa: B023
            checking = cpu_per_entry(lambda: check(folder), entries)  # noqa: B023
            print(f"{name:5} {size:5} bytes an entry: load {loading:5.0f} us, check {checking:5.0f} us")


if __name__ == "__main__":
    main()
