from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HEAVY = ("geopy", "shapely", "pydantic", "numpy", "yaml")


def loaded_by(*arguments: str) -> set[str]:
    """Run the command in a fresh interpreter and give the top modules it imported."""
    code = (
        "import sys\n"
        "from resmatch.cli.app import root\n"
        "try:\n"
        f"    root.main({list(arguments)!r}, prog_name='resmatch')\n"
        "except SystemExit as stop:\n"
        "    assert not stop.code, stop.code\n"
        "sys.stderr.write(' '.join({name.partition('.')[0] for name in sys.modules}))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stderr.split())


@pytest.mark.parametrize(
    "line", [["--help"], [], ["find", "--help"], ["--version"], ["help", "time"], ["validate", "--help"]]
)
def test_help_starts_without_what_is_slow_to_load(line: list[str]) -> None:
    assert loaded_by(*line).isdisjoint(HEAVY)


def test_find_needs_no_geocoder() -> None:
    assert "geopy" not in loaded_by("find", "housing", "--near", "01609")


@pytest.mark.parametrize("start", [["-m", "resmatch"], ["cli.py"]])
def test_it_starts_as_a_module_and_from_a_checkout(start: list[str]) -> None:
    done = subprocess.run([sys.executable, *start, "help"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("Topics")


def test_a_closed_pipe_is_no_traceback() -> None:
    command = f"{sys.executable} cli.py vocab needs | head -1"
    done = subprocess.run(command, shell=True, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("crisis.suicide")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("locale", ["C", "POSIX", "en_US.ISO-8859-1"])
def test_no_locale_ends_in_an_encoding_error(locale: str) -> None:
    environment = {"LC_ALL": locale, "PATH": "/usr/bin", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run(
        [sys.executable, "cli.py", "find", "housing", "mat", "--near", "01609"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        check=True,
    )
    assert b"SOBER / RECOVERY HOUSING" in done.stdout
    assert b"Traceback" not in done.stderr
