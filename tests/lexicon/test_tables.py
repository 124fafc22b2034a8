from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from resmatch.lexicon.tables import lexicon

ROOT = Path(__file__).resolve().parents[2]


def test_the_tables_are_those_of_the_yaml() -> None:
    done = subprocess.run(
        [sys.executable, "tools/build_lexicon.py", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_the_lexicon_is_indexed_once() -> None:
    assert lexicon() is lexicon()


def test_every_need_of_the_vocabulary_can_be_read() -> None:
    from resmatch.lexicon.crisis import GROUPS
    from resmatch.vocab import NEEDS

    read = {need for effect in lexicon().need_effects for need in effect.needs}
    read |= {need for group in GROUPS.values() for need in group.needs}
    assert read <= set(NEEDS.ids)
    assert {need for need in NEEDS_OF_THE_DESIGN if need not in read} == set()


def test_importing_the_reader_loads_no_table_and_no_heavy_module() -> None:
    code = (
        "import sys, resmatch.lexicon; "
        "heavy = ('yaml', 'pydantic', 'numpy', 'rapidfuzz'); "
        "from resmatch.lexicon.tables import lexicon; "
        "print([name for name in heavy if name in sys.modules], lexicon.cache_info().currsize)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[] 0"


def _design_needs() -> frozenset[str]:
    import yaml

    pairs = yaml.safe_load((ROOT / "tests/cases/need_phrases_dev.yaml").read_text(encoding="utf-8"))["pairs"]
    return frozenset(need for pair in pairs for need in pair["needs"])


NEEDS_OF_THE_DESIGN = _design_needs()
