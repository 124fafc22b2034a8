"""Everything about one listing, as text for a person or as plain data."""

from __future__ import annotations

import json
from datetime import datetime

from resmatch.matching.labels import labels_of
from resmatch.matching.listing import DEMO_BANNER, Listing
from resmatch.output.layout import fields, spread, wrap
from resmatch.output.listing_words import type_words
from resmatch.output.page import Page
from resmatch.output.show_rows import STAFF_ROW, answers
from resmatch.output.view import Facts
from resmatch.text import plural

SHOW_SCHEMA = "resmatch/show/1"
LABEL_COLUMNS = 12


def show_text(page: Page, listing: Listing, now: datetime, *, facts: Facts = Facts.KNOWN) -> str:
    """Return the listing as rows of label and words; what is not known is counted, or listed."""
    # A hidden place loses every field that could give it away before anything is said about it.
    rows = answers(Listing(listing.public()), now)
    unknown = [label for label, words in rows if not words]
    if facts is Facts.ALL:
        rows = [(label, words or "not known") for label, words in rows]
    if facts is Facts.STAFF:
        rows.append((STAFF_ROW.label, STAFF_ROW.say(listing, now)))
    source = f"{listing.file}:{listing.line}" if listing.file else ""
    lines = [*wrap(page, DEMO_BANNER), ""] if listing.demo else []
    lines += spread(page, f"{listing.name}   ({listing.id})", type_words(listing))
    lines += fields(page, [*rows, ("File", source)], label_columns=LABEL_COLUMNS)
    lines += [line for label in labels_of(listing.record) for line in wrap(page, label, first="Note: ")]
    if unknown and facts is not Facts.ALL:
        lines += ["", *wrap(page, f"{plural(len(unknown), 'fact')} not known (--full lists them)")]
    return "\n".join(lines) + "\n"


def show_json(listing: Listing) -> str:
    """Return the public record of a listing as JSON: no staff notes, nothing that places a hidden house."""
    public = {"schema": SHOW_SCHEMA, **listing.public(), "address": listing.address}
    return json.dumps(public, ensure_ascii=False, indent=2) + "\n"
