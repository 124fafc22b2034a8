"""Text from outside as plain text: without HTML, control characters and pass codes."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")
_SILENT = frozenset({"script", "style", "template"})
_BREAKS = frozenset({"br", "p", "div", "li", "tr", "ul", "ol", "h1", "h2", "h3", "h4"})
_MARKUP = re.compile(r"<[a-zA-Z/!]|&[a-zA-Z#]")
_SECRET = re.compile(
    r"\b(?:pass\s?-?(?:code|word)|pwd|pw)\b(?:\s+is\b)?(?:\s*[:=#/-])*\s*"
    r"(?!(?:is\s+)?(?:required|needed|protected|from|by|to|for|and|at|on|or)\b)"
    r"(?:\[[^\]]*\]\S*|\"[^\"]*\"|\d[\d -]*\d|[^\s,;|/()]+)",
    re.IGNORECASE,
)
_URL = re.compile(r"https?://\S+")
_SECRET_IN_URL = re.compile(r"(?<=[?&])(?:pwd|password|passcode|tk)=[^&#\s]*&?", re.IGNORECASE)
ASK_FOR_IT = "(ask the group for the pass code)"


class _Words(HTMLParser):
    """Collects the words of a text with HTML in it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note where a line ends and where words begin that nobody sees."""
        self._silent += tag in _SILENT
        if tag in _BREAKS:
            self.parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        """Note where a line ends and where words are seen again."""
        self._silent = max(0, self._silent - (tag in _SILENT))
        if tag in _BREAKS:
            self.parts.append(" ")

    def handle_data(self, data: str) -> None:
        """Keep the words that are seen."""
        if not self._silent:
            self.parts.append(data)


def plain_text(text: str) -> str:
    """Return a text on one line, without HTML tags, entities, control and direction characters."""
    if _MARKUP.search(text):
        words = _Words()
        words.feed(text)
        words.close()
        text = "".join(words.parts)
    return " ".join(_CONTROL.sub("", text).split())


def without_passcodes(text: str) -> str:
    """Return a text with every pass code replaced by a word to ask for it, also inside web addresses."""
    return _SECRET.sub(ASK_FOR_IT, _URL.sub(lambda found: link_without_passcode(found[0]), text))


def link_without_passcode(url: str) -> str:
    """Return a web address without the pass code that opens it."""
    return _SECRET_IN_URL.sub("", url).rstrip("?&")
