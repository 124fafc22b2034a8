"""How long ``resmatch validate`` takes and how much memory: the whole command, as a maintainer runs it.

Run it from the root of a checkout:

    python benchmarks/validate.py [entries]

It writes a catalog of small entries (about 110 bytes) and one of rich ones (about 1.4 kB), 10,000 each, runs the
command on each three times and prints the best wall time and the largest memory. The targets are 3 seconds for
small entries, 8 seconds for rich ones, and 400 MB, on two cores.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from load_catalog import ENTRIES, RICH, RUNS, SMALL, write_catalog

ROOT = Path(__file__).resolve().parents[1]
KIBIBYTES_PER_MEGABYTE = 1_000_000 / 1024


def run_command(folder: Path) -> tuple[float, float]:
    """Return the seconds and megabytes of one run; 1 is an answer too, for a catalog with errors."""
    command = [sys.executable, "-m", "resmatch", "validate", "--format", "concise", str(folder)]
    start = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise SystemExit("resmatch validate failed")
    return seconds, usage.ru_maxrss / KIBIBYTES_PER_MEGABYTE


def main() -> None:
    """Write, validate and print the numbers."""
    entries = int(sys.argv[1]) if len(sys.argv) > 1 else ENTRIES
    for name, template in (("small", SMALL), ("rich", RICH)):
        with tempfile.TemporaryDirectory() as name_of_folder:
            folder = Path(name_of_folder)
            write_catalog(folder, template, entries)
            runs = [run_command(folder) for _ in range(RUNS)]
            seconds, megabytes = min(run[0] for run in runs), max(run[1] for run in runs)
            print(f"{entries:,} {name} entries: {seconds:.2f} s, {megabytes:.0f} MB")


if __name__ == "__main__":
    main()
