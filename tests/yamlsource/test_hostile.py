"""Input made to crash or to take for ever is answered in moments."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from resmatch.yamlsource import Source, read_file, read_text

SECONDS = 5.0  # far above what any of these needs, far below what they cost an unguarded reader
LAUGHS = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 9)
)
MERGES = "a0: &a0 {x: 1}\n" + "".join(f"a{n}: &a{n} {{<<: [{','.join([f'*a{n - 1}'] * 9)}]}}\n" for n in range(1, 9))
HOSTILE = {
    "open lists": "[" * 50_000,
    "open mappings": "{a: " * 30_000,
    "dashes": "- " * 30_000,
    "questions": "? " * 30_000,
    "colons": ": " * 30_000,
    "alternating": "[{" * 30_000,
    "anchors": "&a " * 30_000,
    "tags": "!t " * 30_000,
    "closed lists": "[" * 20_000 + "]" * 20_000,
    "billion laughs": LAUGHS,
    "merge bomb": MERGES,
    "many anchors": "".join(f"- &a{n} x\n" for n in range(20_000)),
    "many aliases": "- &a x\n" + "- *a\n" * 100_000,
    "long text": "a: " + "x" * 1_000_000,
    "long quoted text": 'a: "' + "x" * 1_000_000 + '"',
    "long key": "x" * 1_000_000 + ": 1",
    "long block": "a: |\n" + "  line\n" * 200_000,
    "long whole number": "a: " + "9" * 1_000_000,
    "long decimal number": "a: 0." + "9" * 1_000_000,
    "sexagesimal": "a: " + "1:" * 100_000 + "0",
    "directives": "".join(f"%TAG !x{n}! tag:x,2000:\n" for n in range(50_000)) + "---\na: 1\n",
    "directives of a second document": "a: 1\n...\n" + "%TAG !x! t:\n" * 50_000 + "---\n",
    "documents": "--- a\n" * 50_000,
    "blank lines": "\n" * 1_000_000,
    "comments": "#\n" * 500_000,
    "spaces": " " * 1_000_000,
    "distinct keys": "".join(f"k{n}: 1\n" for n in range(50_000)),
    "the same key": "a: 1\n" * 50_000,
    "keys used twice": "".join(f"k{n}: 1\n" for n in range(999)) + "k998: 1\n" * 50_000,
    "keys of equal hash": "".join(f"{n * (2**61 - 1)}: 1\n" for n in range(20_000)),
    "quotes": "'" * 100_000,
    "double quotes": '" ' * 100_000,
    "unclosed quote": 'a: "' + "line\n" * 100_000,
    "backslashes": 'a: "' + "\\" * 100_001,
    "NUL": "\x00" * 100_000,
    "list of 20,001": "- a\n" * 20_001,
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_refused_in_moments(name: str) -> None:
    before = time.process_time()
    source = read_text(HOSTILE[name], "f.yaml")
    assert source.faults
    assert len(source.faults) <= 1_001
    assert time.process_time() - before < SECONDS


@pytest.mark.parametrize(
    ("name", "code", "column"),
    [
        ("open lists", "Y022", 33),
        ("dashes", "Y022", 65),
        ("open mappings", "Y022", 129),
        ("long text", "Y022", 4),
    ],
)
def test_what_goes_too_deep_or_too_long_is_pointed_at(name: str, code: str, column: int) -> None:
    fault = read_text(HOSTILE[name], "f.yaml").faults[-1]
    assert (fault.code, fault.mark.line, fault.mark.column) == (code, 1, column)


@pytest.mark.parametrize("name", ["open lists", "dashes", "open mappings", "questions"])
def test_deep_text_is_safe_in_a_thread_with_a_small_stack(name: str) -> None:
    answers: list[Source] = []
    previous = threading.stack_size(256 * 1024)
    try:
        thread = threading.Thread(target=lambda: answers.append(read_text(HOSTILE[name], "f.yaml")))
        thread.start()
        thread.join()
    finally:
        threading.stack_size(previous)
    assert answers[0].faults[-1].code == "Y022"


@pytest.mark.parametrize(
    ("corpus", "pattern", "least"),
    [("yaml-test-suite", "**/in.yaml", 300), ("JSONTestSuite", "**/*.json", 300)],
)
def test_the_public_corpora_give_data_or_faults(shared: Path, corpus: str, pattern: str, least: int) -> None:
    paths = sorted((shared / "data/corpora" / corpus).glob(pattern))
    if not paths:
        pytest.skip(f"the {corpus} corpus is not here")
    assert len(paths) >= least
    for path in paths:
        before = time.process_time()
        source = read_file(path)
        assert source.faults or source.data is not None, path
        assert time.process_time() - before < 1.0, path


def test_valid_json_of_ordinary_text_is_read_as_json_reads_it(shared: Path) -> None:
    import json

    folder = shared / "data/corpora/JSONTestSuite/test_parsing"
    if not folder.is_dir():
        pytest.skip("the JSONTestSuite corpus is not here")
    compared = 0
    for path in sorted(folder.glob("y_*.json")):
        source = read_file(path)
        if not source.faults:
            compared += 1
            assert _as_text(source.data) == _as_text(json.loads(path.read_text("utf-8"))), path
    assert compared >= 50


def _as_text(value: object) -> object:
    """Numbers that YAML leaves as typed and JSON reads compare by their value."""
    if isinstance(value, dict):
        return {key: _as_text(child) for key, child in value.items()}
    if isinstance(value, list):
        return [_as_text(child) for child in value]
    try:
        return float(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else value
    except ValueError:
        return value
