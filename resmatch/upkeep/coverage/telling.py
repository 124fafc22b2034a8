"""Coverage and holes as text for a terminal and as tables for spreadsheets."""

from __future__ import annotations

import csv
import io
import textwrap
from collections.abc import Iterator, Sequence

from resmatch.matching.listing import DEMO_BANNER
from resmatch.text import plural, printable, spreadsheet_cell
from resmatch.upkeep.coverage.count import Coverage, NeedCoverage
from resmatch.upkeep.coverage.holes import Hole
from resmatch.upkeep.coverage.questions import Answer
from resmatch.vocab import NEEDS

COLUMNS = 80
STATS_COLUMNS = ("need", "area", "question", "listings", "of", "yes", "no", "case_by_case", "not_known")
GAP_COLUMNS = ("need", "kind", "hole", "of", "ids")
_SEPARATOR = " · "


def stats_text(coverage: Coverage) -> str:
    """Return a paragraph for each need: how many listings, where, and what they answer."""
    head = f"{plural(coverage.listings, 'listing')}, {plural(len(coverage.needs), 'need')}"
    lines = [*([DEMO_BANNER] if coverage.demo else []), head, ""]
    for need in coverage.needs:
        lines += [*_need_lines(need), ""]
    return "\n".join(lines)


def gap_text(holes: Sequence[Hole], *, shown: int, demo: bool) -> str:
    """Return the worst holes, one a line, and how many there are."""
    lines = [DEMO_BANNER] if demo else []
    lines += [line for number, hole in enumerate(holes[:shown], start=1) for line in _hole_lines(number, hole)]
    rest = len(holes) - shown
    more = f" {plural(rest, 'more hole')}: --limit {len(holes)}" if rest > 0 else ""
    lines.append(f"{plural(len(holes), 'hole')}, the worst first.{more}")
    return "\n".join(lines) + "\n"


def stats_csv(coverage: Coverage) -> str:
    """Return one row for each need and county, and one for each need and question."""
    return _table(STATS_COLUMNS, _stats_rows(coverage))


def gap_csv(holes: Sequence[Hole]) -> str:
    """Return one row for each hole."""
    rows = ({**hole.to_dict(), "hole": hole.text, "ids": " ".join(hole.ids)} for hole in holes)
    return _table(GAP_COLUMNS, ({name: row[name] for name in GAP_COLUMNS} for row in rows))


def county_words(need: NeedCoverage) -> str:
    """Say the counties of a need with their counts; an empty one is a gap."""
    parts = [f"{area.county} {number}" for area, number in need.counties.items()]
    if need.anywhere:
        parts.append(f"no county {need.anywhere}")
    empty = any(number == 0 for number in need.counties.values())
    return _SEPARATOR.join(parts) + ("   <- gap" if empty and not need.anywhere else "")


def answer_words(need: NeedCoverage) -> str:
    """Say how many listings answer yes to each question, and how many do not say."""
    parts = []
    for tally in need.tallies:
        silent = f", {tally.silent} not known" if tally.silent else ""
        parts.append(f"{tally.question.words} {tally.yes} of {tally.of}{silent}")
    return _SEPARATOR.join(parts)


def _need_lines(need: NeedCoverage) -> Iterator[str]:
    label = f"{NEEDS.label(need.need)} ({need.need})"
    yield from _wrapped(f"{label}: {plural(need.listings, 'listing')}", "")
    for words in (county_words(need), answer_words(need)):
        if words:
            yield from _wrapped(words, "  ")


def _hole_lines(number: int, hole: Hole) -> list[str]:
    return textwrap.wrap(f"{number:>3}  {printable(hole.text)}", COLUMNS, subsequent_indent="     ")


def _wrapped(words: str, indent: str) -> list[str]:
    return textwrap.wrap(printable(words), COLUMNS, initial_indent=indent, subsequent_indent=indent)


def _stats_rows(coverage: Coverage) -> Iterator[dict[str, object]]:
    for need in coverage.needs:
        common = {"need": need.need, "listings": need.listings}
        for place, number in (*need.counties.items(), *need.towns.items()):
            yield {**common, "area": str(place), "listings": number}
        for tally in need.tallies:
            answers = {answer.name.lower(): tally.answers[answer] for answer in Answer}
            silent = answers.pop("silent")
            yield {**common, "question": tally.question.name, "of": tally.of, **answers, "not_known": silent}


def _table(columns: Sequence[str], rows: Iterator[dict[str, object]]) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: spreadsheet_cell(value) for name, value in row.items()} for row in rows)
    return out.getvalue()
