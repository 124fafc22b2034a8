from __future__ import annotations

from pathlib import Path

from resmatch.upkeep.changed_lines import changed_lines, diff_of
from resmatch.upkeep.verify import verify
from resmatch.yamlsource import read_text
from tests.upkeep.small import by_phone, entry_in


def test_every_changed_fact_is_one_line_in_words(tmp_path: Path) -> None:
    lines = changed_lines(verify(entry_in(tmp_path), by_phone(), ["beds=1", "website=https://elm.example.org"]))
    assert [str(line).split(maxsplit=1) for line in lines] == [
        ["8", "website                   not known -> https://elm.example.org"],
        ["15", "availability.as_of        1 Nov 2026 -> 21 Nov 2026"],
        ["15", "availability.beds         2 -> 1"],
        ["16", "verified                  7 Apr 2026, by a visit, by desk -> 21 Nov 2026, by phone"],
    ]


def test_the_diff_is_one_that_patch_understands() -> None:
    before, after = read_text("a: 1\nb: 2", "x/f.yaml"), read_text("a: 1\nb: 3", "x/f.yaml")
    assert diff_of(before, after) == (
        "--- a/x/f.yaml\n+++ b/x/f.yaml\n@@ -1,2 +1,2 @@\n a: 1\n-b: 2\n\\ No newline at end of file\n"
        "+b: 3\n\\ No newline at end of file\n"
    )


def test_no_change_has_no_diff() -> None:
    source = read_text("a: 1\n", "f.yaml")
    assert diff_of(source, source) == ""
