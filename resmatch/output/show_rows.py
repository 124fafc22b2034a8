"""What is shown about one listing: a row for each question a coach may have, and how its answer is said."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from resmatch.matching.answers import needs_answered
from resmatch.matching.columns import Record, pluck
from resmatch.matching.contact import answering_sessions, sessions_of
from resmatch.matching.listing import Listing
from resmatch.matching.wording import in_words
from resmatch.output.dates import said
from resmatch.output.listing_words import checked_words
from resmatch.schedule import describe, describe_open, open_state
from resmatch.text import phone_display
from resmatch.vocab import ACCESSIBILITY, DOCUMENTS, LANGUAGES, MEDICINES, NEEDS, PATHWAYS, PAYERS, Vocabulary

_Say = Callable[[Listing, datetime], str]


@dataclass(frozen=True, slots=True)
class Row:
    """One row; ``say`` gives an empty text where the listing is silent."""

    label: str
    say: _Say


def _text(path: str, form: str = "{}") -> _Say:
    def say(listing: Listing, now: datetime) -> str:
        words = in_words(pluck(listing.record, path))
        return form.format(words) if words else ""

    return say


def _labels(path: str, vocabulary: Vocabulary) -> _Say:
    def say(listing: Listing, now: datetime) -> str:
        return ", ".join(_label(vocabulary, word) for word in _list(listing.record, path))

    return say


def _yes_no(path: str, vocabulary: Vocabulary) -> _Say:
    """Say a group of yes/no facts: what is a yes, then what is decided case by case, then what is a no."""

    def say(listing: Listing, now: datetime) -> str:
        facts = pluck(listing.record, path)
        if not isinstance(facts, Mapping):
            return ""
        parts = []
        for answer, before in (("yes", ""), ("case_by_case", "case by case: "), ("no", "no: ")):
            words = [_label(vocabulary, str(word)) for word, value in facts.items() if value == answer]
            parts += [before + ", ".join(words)] if words else []
        return " · ".join(parts)

    return say


def _label(vocabulary: Vocabulary, word: str) -> str:
    return vocabulary.label(word) if word in vocabulary else in_words(word)


def _list(record: Record, path: str) -> Iterable[str]:
    value = pluck(record, path)
    return [str(item) for item in value] if isinstance(value, list | tuple) else []


def _phones(listing: Listing, now: datetime) -> str:
    phones = listing.record.get("phones")
    rows = phones if isinstance(phones, list | tuple) else ()
    return " · ".join(_phone(row) for row in rows)


def _phone(row: Mapping[str, object]) -> str:
    extra = [str(row[key]) for key in ("description", "type") if row.get(key) and row[key] != "voice"]
    return phone_display(str(row["number"])) + (f" ({', '.join(extra)})" if extra else "")


def _hours(listing: Listing, now: datetime) -> str:
    sessions = answering_sessions(listing)
    return f"{describe(sessions)} · {describe_open(open_state(sessions, now), now)}" if sessions else ""


def _meets(listing: Listing, now: datetime) -> str:
    return describe(session for session in sessions_of(listing) if session.kind not in ("hours", "intake"))


def _ages(listing: Listing, now: datetime) -> str:
    low, high = listing.text("minimum_age"), listing.text("maximum_age")
    if low and high:
        return f"{low} to {high}"
    if high:
        return f"up to {high}"
    return f"{low} and over" if low else ""


def _costs(listing: Listing, now: datetime) -> str:
    rows = listing.record.get("cost_options")
    options = rows if isinstance(rows, list | tuple) else ()
    parts = [_cost(row) for row in options]
    upfront = listing.text("cost_upfront")
    parts += [f"${float(upfront):g} to move in"] if upfront else []
    return ", ".join(parts) or in_words(listing.text("cost"))


def _cost(row: Mapping[str, object]) -> str:
    what = in_words(row.get("what")) or "fee"
    per = f" a {row['per']}" if row.get("per") not in (None, "once") else ""
    return f"{what} ${float(str(row['amount'])):g}{per}"


def _beds(listing: Listing, now: datetime) -> str:
    beds, status = listing.text("availability.beds"), in_words(listing.text("availability.status"))
    parts = [status, f"{beds} open" if beds else ""]
    as_of = said(listing.text("availability.as_of"))
    words = ", ".join(filter(None, parts))
    return f"{words} (as of {as_of})" if words and as_of else words


def _needs(listing: Listing, now: datetime) -> str:
    return ", ".join(NEEDS.label(need) for need in needs_answered(listing.record))


def _checked(listing: Listing, now: datetime) -> str:
    return checked_words(listing, now.date()).removeprefix("checked ")


ROWS: tuple[Row, ...] = (
    Row("About", _text("description")),
    Row("For", _needs),
    Row("Phone", _phones),
    Row("Text", _text("text_line")),
    Row("Say", _text("intake.say")),
    Row("Hours", _hours),
    Row("Times", _meets),
    Row("Website", _text("website")),
    Row("Address", lambda listing, now: listing.address or ""),
    Row("Bus", _text("transit_note")),
    Row("Serves", _text("serves_gender")),
    Row("Ages", _ages),
    Row("Children", _text("children.accepted")),
    Row("Languages", _labels("languages", LANGUAGES)),
    Row("Access", _yes_no("accessibility", ACCESSIBILITY)),
    Row("May take", _yes_no("moud", MEDICINES)),
    Row("Provides", _labels("moud_provided", MEDICINES)),
    Row("Pathways", _labels("pathways", PATHWAYS)),
    Row("Meetings", _text("meeting_requirement")),
    Row("Sober days", _text("min_days_abstinent", "{} days needed")),
    Row("Pays with", _yes_no("payers", PAYERS)),
    Row("Cost", _costs),
    Row("Papers", _labels("required_documents", DOCUMENTS)),
    Row("Openings", _beds),
    Row("Curfew", _text("housing.curfew")),
    Row("Run by", _text("organization")),
    Row("Checked", _checked),
    Row("Notes", _text("notes")),
)
"""Every row, in printed order."""

STAFF_ROW = Row("Staff only", _text("staff_notes"))


def answers(listing: Listing, now: datetime) -> list[tuple[str, str]]:
    """Give every row's label and words; the words are empty where the listing is silent."""
    return [(row.label, row.say(listing, now)) for row in ROWS]
