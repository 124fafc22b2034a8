"""Coverage and its holes as pages: the holes in words, a map of the counties, bars for each need. Nothing is loaded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from resmatch.matching.listing import DEMO_BANNER
from resmatch.text import plural
from resmatch.upkeep.coverage.areas import Area
from resmatch.upkeep.coverage.count import Coverage, NeedCoverage, Tally
from resmatch.upkeep.coverage.county_map import county_map
from resmatch.upkeep.coverage.holes import Hole
from resmatch.upkeep.coverage.questions import Answer
from resmatch.upkeep.coverage.telling import county_words
from resmatch.upkeep.web_page import page, text
from resmatch.vocab import NEEDS

HOLES_SHOWN = 20
_BAR_PIXELS = 240
_STYLE = """\
svg { max-width: 100%; height: auto } section { border-top: 1px solid #aaa; break-inside: avoid }
.yes { fill: #2a5d9f } .no { fill: #8a8a8a } .some { fill: #8fb4dd }
.silent { fill: #fff; stroke: #888; stroke-dasharray: 3 2 }
"""
_CLASSES = {Answer.YES: "yes", Answer.CASE_BY_CASE: "some", Answer.NO: "no", Answer.SILENT: "silent"}


def coverage_html(coverage: Coverage, holes: Sequence[Hole]) -> str:
    """Return the page."""
    return page("What the catalog covers", "".join(_body(coverage, holes)), style=_STYLE)


def gap_html(coverage: Coverage, holes: Sequence[Hole]) -> str:
    """Return the holes as a page to print, the worst first, with a map of the counties."""
    body = (*_head(coverage), *_holes(holes), *_map(coverage))
    return page("What the catalog lacks", "".join(body), style=_STYLE)


def _body(coverage: Coverage, holes: Sequence[Hole]) -> Iterator[str]:
    yield from _head(coverage)
    yield from _holes(holes[:HOLES_SHOWN])
    yield from _map(coverage)
    yield "<h2>Need by need</h2>\n"
    yield '<p class="small">Dark: yes. Light: case by case. Grey: no. Dashed: nobody was asked.</p>\n'
    for need in coverage.needs:
        yield from _need(need)


def _head(coverage: Coverage) -> Iterator[str]:
    if coverage.demo:
        yield f'<p class="demo">{text(DEMO_BANNER)}</p>\n'
    yield f"<p>{plural(coverage.listings, 'listing')}, {plural(len(coverage.needs), 'need')}.</p>\n"


def _holes(holes: Sequence[Hole]) -> Iterator[str]:
    yield "<h2>Holes, the worst first</h2>\n<ol>"
    yield "".join(f"<li>{text(hole.text)}</li>\n" for hole in holes)
    yield "</ol>\n"


def _map(coverage: Coverage) -> Iterator[str]:
    totals: Counter[Area] = Counter(dict.fromkeys(coverage.areas, 0))
    for need in coverage.needs:
        totals.update(need.counties)
    drawn = county_map(totals, "Listings by county, each counted for every need it is made for")
    if drawn:
        yield f"<h2>Counties</h2>\n{drawn}"
        yield '<p class="small">Darker: more listings. Dashed: none. A listing counts once for each need.</p>\n'


def _need(need: NeedCoverage) -> Iterator[str]:
    yield f"<section><h2>{text(NEEDS.label(need.need))}: {need.listings}</h2>\n"
    yield f'<p class="small">{text(county_words(need))}</p>\n<table>'
    yield "".join(_row(tally) for tally in need.tallies)
    yield "</table></section>\n"


def _row(tally: Tally) -> str:
    said = f"{tally.yes} yes, {tally.silent} not known, of {tally.of}"
    return f"<tr><td>{text(tally.question.words)}</td><td>{_bar(tally, said)}</td><td>{text(said)}</td></tr>\n"


def _bar(tally: Tally, said: str) -> str:
    parts, at = [], 0.0
    for answer, css in _CLASSES.items():
        width = _BAR_PIXELS * tally.answers[answer] / tally.of
        if width:
            parts.append(f'<rect class="{css}" x="{at:.1f}" y="1" width="{width:.1f}" height="12"/>')
        at += width
    inside = "".join(parts)
    return f'<svg role="img" width="{_BAR_PIXELS}" height="14"><title>{text(said)}</title>{inside}</svg>'
