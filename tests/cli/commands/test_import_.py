"""``resmatch import meeting-guide``: what it says, what it writes, what it refuses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import Result

from tests.catalog.exchange.feeds import row
from tests.cli.sessions import run

OPTIONS = ["--fellowship", "aa", "--time-zone", "America/New_York"]


@pytest.fixture
def feed(tmp_path: Path) -> Path:
    path = tmp_path / "feed.json"
    path.write_text(json.dumps([row(), row(slug="b", day="Mondays")]))
    return path


def importing(feed: Path, *more: str) -> list[str]:
    return ["import", "meeting-guide", str(feed), "--to", str(feed.parent / "out"), *OPTIONS, *more]


def said(result: Result) -> str:
    return " ".join(result.stderr.split())


def test_a_feed_becomes_a_catalog_that_find_searches(feed: Path) -> None:
    done = run(importing(feed))
    assert done.exit_code == 0
    assert done.stdout == (
        "read 2 rows: 1 new · 0 changed · 1 not taken · 0 same\n"
        " not taken  row 2 'Lamplight Group': day 'Mondays' is not a day (did you mean\n"
        "              Monday?)\n"
    )
    found = run(["find", "support group", "--near", "01609", "--catalog", str(feed.parent / "out"), "--format", "ids"])
    assert found.stdout == "lamplight\n"


def test_a_dry_run_writes_nothing(feed: Path) -> None:
    done = run(importing(feed, "--dry-run"))
    assert (done.exit_code, "leave out --dry-run to write" in said(done)) == (0, True)
    assert not (feed.parent / "out").exists()


def test_entries_that_would_change_are_written_only_when_that_is_said(feed: Path) -> None:
    run(importing(feed))
    feed.write_text(json.dumps([row(name="Other")]))
    refused = run(importing(feed))
    assert (refused.exit_code, "add --replace to write" in said(refused)) == (1, True)
    assert "0 new · 1 changed" in refused.stdout
    assert run(importing(feed, "--replace")).exit_code == 0
    assert "name: Other" in (feed.parent / "out/meetings.yaml").read_text()


def test_rejected_rows_can_be_put_right_and_imported(feed: Path) -> None:
    rejects = feed.parent / "rejects.json"
    run(importing(feed, "--rejects", str(rejects)))
    rejects.write_text(rejects.read_text().replace("Mondays", "Monday"))
    done = run(["import", "meeting-guide", str(rejects), "--to", str(feed.parent / "more"), *OPTIONS])
    assert done.stdout.startswith("read 1 row: 1 new")


def test_the_account_is_data_when_asked(feed: Path) -> None:
    account = json.loads(run(importing(feed, "--json", "--dry-run")).stdout)
    assert (account["schema"], account["read"], account["taken"], account["new"]) == (
        "resmatch/import/1",
        2,
        1,
        ["lamplight"],
    )


def test_no_row_taken_is_exit_1_and_nothing_is_written(feed: Path) -> None:
    feed.write_text(json.dumps([row(day=9)]))
    assert run(importing(feed)).exit_code == 1
    assert not (feed.parent / "out").exists()


def test_a_file_that_cannot_be_read_is_exit_3_with_its_line(feed: Path) -> None:
    feed.write_text("[{]")
    done = run(importing(feed))
    assert (done.exit_code, done.stdout) == (3, "")
    assert f"error: {feed}:1:3: this is not JSON" in said(done)


@pytest.mark.parametrize("option", [["--fellowship", "zz"], ["--time-zone", "Amercia/New_York"]])
def test_an_unknown_word_is_exit_2(feed: Path, option: list[str]) -> None:
    done = run(["import", "meeting-guide", str(feed), "--to", str(feed.parent / "out"), *option])
    assert (done.exit_code, done.stdout) == (2, "")
