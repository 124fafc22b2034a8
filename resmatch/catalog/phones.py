"""Telephone numbers: read as people write them, kept in one form.

US numbers are kept as ``508-555-0142``, short codes as ``988``, numbers of other countries as typed
with their ``+``. Letters are read from the keypad where they complete a number.
"""

from __future__ import annotations

import re
from typing import Annotated

from resmatch.catalog.base import Reads
from resmatch.catalog.refusal import not_text, refuse
from resmatch.text import US_PHONE_DIGITS, phone_digits, phone_display, plural, quoted

PHONE_CHARACTERS = 60
SHORT_CODES = frozenset({"211", "311", "411", "511", "711", "811", "911", "988"})
_TEXT_CODE = re.compile(r"[0-9]{5,6}")
_ABROAD = re.compile(r"\+(?!1\b)[0-9][0-9 ().-]{5,24}[0-9]")
_CALL_TO_CONFIRM = "call 211 or the place itself to confirm the number"


def split_extension(number: str) -> tuple[str, str]:
    """Return the number in its kept form and the extension that was written behind it, if any."""
    shown_form = phone_display(number)
    base, _, extension = shown_form.partition(" ext. ")
    return base, extension


def _wrong_length(text: str, digits: str) -> str:
    missing = US_PHONE_DIGITS - len(digits)
    if len(digits) >= 2 * US_PHONE_DIGITS:
        return "write each number as an item of its own: [{number: 508-555-0142}, {number: 508-555-0143}]"
    return "one digit is missing; " + _CALL_TO_CONFIRM if missing == 1 else _CALL_TO_CONFIRM


def read_phone(value: object) -> str:
    """Read a US number, a short code (988, 741741) or a number of another country with ``+``."""
    if not isinstance(value, str):
        raise not_text(value)
    text = value.strip()
    digits = phone_digits(text)
    if text in SHORT_CODES or _TEXT_CODE.fullmatch(text) or _ABROAD.fullmatch(text):
        return text
    if len(text) > PHONE_CHARACTERS or not digits:
        raise refuse("E131", f"{quoted(text)} is not a phone number", hint='write it as "508-555-0142"')
    if len(digits) != US_PHONE_DIGITS:
        message = f"{quoted(text)} has {plural(len(digits), 'digit')}, a US number has {US_PHONE_DIGITS}"
        raise refuse("E131", message, hint=_wrong_length(text, digits))
    if digits[0] in "01":
        message = f"{quoted(text)} starts with {digits[0]}; no US area code does"
        raise refuse("E131", message, hint=_CALL_TO_CONFIRM)
    return phone_display(text)


_SCHEMA = {"type": ["string", "integer"], "examples": ["508-555-0142", "988"]}

PhoneNumber = Annotated[str, Reads(read_phone, lambda: _SCHEMA)]
