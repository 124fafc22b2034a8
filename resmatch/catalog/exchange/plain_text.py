"""Text from outside as plain text: without HTML, control characters and pass codes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")
_SILENT = frozenset({"script", "style", "template"})
_BREAKS = frozenset({"br", "p", "div", "li", "tr", "ul", "ol", "h1", "h2", "h3", "h4"})
_MARKUP = re.compile(r"<[a-zA-Z/!]|&[a-zA-Z#]")
# No part of it can run past the next < or >, so that no text takes quadratic time; html.parser takes it.
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[a-zA-Z][a-zA-Z0-9]*)(?:[\s/][^<>]*)?>|<![^<>]*>")
_SECRET = re.compile(
    r"\b(?:pass\s?-?(?:code|word)|pwd|pw)\b(?:\s+is\b)?(?:\s*[:=#/-])*\s*"
    r"(?!(?:is\s+)?(?:required|needed|protected|from|by|to|for|and|at|on|or)\b)"
    r"(?:\[[^\]]*\]\S*|\"[^\"]*\"|\d[\d -]*\d|[^\s,;|/()]+)",
    re.IGNORECASE,
)
_URL = re.compile(r"https?://\S+")
_SECRET_IN_URL = re.compile(r"(?<=[?&])(?:pwd|password|passcode|tk)=[^&#\s]*&?", re.IGNORECASE)
ASK_FOR_IT = "(ask the group for the pass code)"


def plain_text(text: str) -> str:
    """Return a text on one line, without HTML tags, entities, control and direction characters."""
    if _MARKUP.search(text):
        text = unescape("".join(_seen_parts(text)))
    return " ".join(_CONTROL.sub("", text).split())


def _seen_parts(text: str) -> Iterator[str]:
    """Yield what a reader of a page with this HTML would see."""
    start, silent = 0, ""
    for tag in _TAG.finditer(text):
        name = (tag["name"] or "").lower()
        if not silent:
            yield text[start : tag.start()]
            yield " " if name in _BREAKS else ""
        if name in _SILENT and silent in ("", name):
            silent = "" if tag["end"] else name
        start = tag.end()
    if not silent:
        yield text[start:]


def without_passcodes(text: str) -> str:
    """Return a text with every pass code replaced by a word to ask for it, also inside web addresses."""
    return _SECRET.sub(ASK_FOR_IT, _URL.sub(lambda found: link_without_passcode(found[0]), text))


def link_without_passcode(url: str) -> str:
    """Return a web address without the pass code that opens it."""
    return _SECRET_IN_URL.sub("", url).rstrip("?&")
