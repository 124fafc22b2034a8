"""The call sheet as a page to print: for every place its number, what to say, and room for the answers."""

from __future__ import annotations

from collections.abc import Iterator

from resmatch.matching.listing import DEMO_BANNER
from resmatch.schedule import day_words
from resmatch.text import plural
from resmatch.upkeep.stale.due import Due, Way
from resmatch.upkeep.stale.sheet import Sheet, age_words, limits_words, reach_words
from resmatch.upkeep.web_page import link, page, text

_STYLE = """\
section { border-top: 1px solid #111; padding: .4em 0; break-inside: avoid }
.number { font-size: 1.2em; font-weight: bold }
li { margin: .25em 0 } .line { display: inline-block; border-bottom: 1px solid #111; width: 16em }
@media print { body { margin: 0; max-width: none } }
"""
_BLANK = '<span class="line">&nbsp;</span>'


def sheet_html(sheet: Sheet) -> str:
    """Return the page; it holds what the catalog says in public, never staff notes or hidden places."""
    return page(f"Calls to make, {day_words(sheet.today)}", "".join(_body(sheet)), style=_STYLE)


def _body(sheet: Sheet) -> Iterator[str]:
    if sheet.demo:
        yield f'<p class="demo">{text(DEMO_BANNER)}</p>\n'
    yield f"<p>{sheet.due} of {plural(sheet.listings, 'listing')} are due ({text(limits_words(sheet.limits))}). "
    yield "The first ones would hurt most people if they were wrong.</p>\n"
    yield "<p>Say nothing about any client. Write what they say, then type it in.</p>\n"
    for number, due in enumerate(sheet.shown, start=1):
        yield from _place(number, due, sheet)


def _place(number: int, due: Due, sheet: Sheet) -> Iterator[str]:
    listing = due.listing
    yield f"<section><h2>{number}. {text(listing.name)}</h2>\n"
    yield f'<p><span class="number">{text(reach_words(due))}</span> {text(due.hours)}<br>'
    yield f'<span class="small">last checked: {text(age_words(due, sheet.today))}, due after {due.limit} days'
    yield f" · shown in {due.harm.shown} of {due.harm.searches} test searches"
    yield f" · {due.harm.open_questions:g} open questions · {text(listing.id)}</span></p>\n"
    if due.way is not Way.CALL and listing.text("website"):
        yield f"<p>{link(str(listing.text('website')))}</p>\n"
    yield from _script(due)
    yield f"<p>Checked on {_BLANK} by {_BLANK}</p></section>\n"


def _script(due: Due) -> Iterator[str]:
    if due.script:
        yield "<ol>" + "".join(f"<li>{text(line)}<br>{_BLANK}</li>" for line in due.script) + "</ol>\n"
    if due.way is Way.CALL:
        done = f"resmatch verify {due.listing.id} --by phone --ok"
        yield f'<p class="small">Nothing changed: <code>{text(done)}</code></p>\n'
