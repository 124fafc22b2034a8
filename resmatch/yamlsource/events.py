"""The stream of YAML events: libyaml where PyYAML was built with it, its pure Python twin elsewhere."""

from __future__ import annotations

from typing import Any, Protocol

from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner, ScannerError

try:
    from yaml import cyaml
except ImportError:  # PyYAML without libyaml: the same events, about ten times slower
    cyaml = None  # type: ignore[assignment]


class EventReader(Protocol):
    """Hands out one ``yaml.Event`` after the other; raises ``yaml.YAMLError`` where the text is not YAML."""

    def get_event(self) -> Any:
        """Return the next event."""


class PythonParser(Reader, Scanner, Parser):
    """PyYAML's own parser, with no error but its own."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)

    def get_event(self) -> Any:
        """Return the next event."""
        try:
            return super().get_event()  # type: ignore[no-untyped-call]
        except (ValueError, OverflowError) as error:  # chr() of an escape beyond Unicode
            mark = self.get_mark()
            raise ScannerError(None, None, "found invalid Unicode character escape code", mark) from error


def open_events(text: str) -> EventReader:
    """Return the events of ``text``."""
    return PythonParser(text) if cyaml is None else cyaml.CParser(text)  # type: ignore[attr-defined]
