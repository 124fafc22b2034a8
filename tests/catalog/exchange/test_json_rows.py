"""JSON files: what is refused, and with which words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from resmatch.catalog.exchange import json_rows
from resmatch.catalog.exchange.json_rows import read_bytes, read_rows, rejects_text
from resmatch.errors import BadFeed


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "feed.json:1:0: this is not JSON: eof while parsing a value"),
        (b'[{"a": 1}\n, x]', "feed.json:2:3: this is not JSON: expected value"),
        (b"[NaN]", "feed.json:1:2: this is not JSON: expected value"),
        (b"[" * 300, "feed.json:1:202: this is not JSON: recursion limit exceeded"),
        (b'["\\ud800"]', "feed.json:1:9: this is not JSON"),
        (b"\xff\xfe[", "feed.json:1:1: this is not JSON"),
        (b"{}", "feed.json: a list of rows is expected, and not a group {...}"),
        (b"null", "feed.json: a list of rows is expected, and not nothing"),
        (b"7", "feed.json: a list of rows is expected, and not a number"),
    ],
)
def test_what_is_no_list_of_rows_is_refused_in_one_line(data: bytes, words: str) -> None:
    with pytest.raises(BadFeed) as refused:
        read_rows(data, "feed.json")
    assert refused.value.message.startswith(words)
    assert "\n" not in refused.value.message


def test_a_byte_order_mark_is_no_fault() -> None:
    assert read_rows(b"\xef\xbb\xbf[1]", "feed.json") == [1]


def test_files_that_cannot_be_read_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadFeed, match="does not exist"):
        read_bytes(tmp_path / "none.json")
    with pytest.raises(BadFeed, match="is not an ordinary file"):
        read_bytes(tmp_path)


def test_a_file_above_the_limit_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_rows, "FEED_BYTES", 3)
    (tmp_path / "feed.json").write_bytes(b"[1]")
    assert read_bytes(tmp_path / "feed.json") == b"[1]"
    (tmp_path / "feed.json").write_bytes(b"[1] ")
    with pytest.raises(BadFeed, match="has more than"):
        read_bytes(tmp_path / "feed.json")


def test_rejected_rows_come_back_with_the_reason() -> None:
    text = rejects_text([({"name": "É"}, "there is no slug"), (5, "no row")])
    assert json.loads(text) == [{"name": "É", "not_taken": "there is no slug"}, {"row": 5, "not_taken": "no row"}]
