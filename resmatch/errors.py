"""The exception tree; every error carries its data.

::

    ResmatchError
    ├── CatalogError        a catalog cannot be used; carries the report of all problems
    ├── UnknownTerm         a word that no vocabulary knows; carries suggestions
    ├── AmbiguousTerm       a word with more than one meaning; carries the candidates
    ├── UnknownPlace        a place that is not in the table; carries suggestions
    ├── AmbiguousPlace      a place name with several places; carries the candidates
    ├── UnknownResource     no listing with that id or name; carries suggestions
    ├── AmbiguousResource   several listings fit the words; carries the candidates
    ├── BadTime             a time that cannot be read
    ├── BadOption           a value that is out of range or does not fit
    ├── BadFeed             a file of another format cannot be read at all
    ├── CannotEdit          a file cannot be changed without harm; nothing was written
    └── NetworkNotAllowed   something would need the network and may not
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from resmatch.diagnostics import Report
    from resmatch.geo import Place


class ResmatchError(Exception):
    """Anything resmatch refuses, with a message for a person and a stable ``code``."""

    code = "error"

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class CatalogError(ResmatchError):
    """A catalog is missing or has problems; ``report`` lists them all in file order."""

    code = "catalog"

    def __init__(self, message: str, *, report: Report | None = None, hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.report = report


class UnknownTerm(ResmatchError):
    """A word that a vocabulary does not know."""

    code = "unknown-term"

    def __init__(self, term: str, *, vocabulary: str, suggestions: tuple[str, ...] = ()) -> None:
        hint = f"did you mean {' or '.join(suggestions)}?" if suggestions else ""
        super().__init__(f"I do not know the {vocabulary} '{term}'", hint=hint)
        self.code = f"unknown-{vocabulary.replace(' ', '-')}"
        self.term = term
        self.vocabulary = vocabulary
        self.suggestions = suggestions


class AmbiguousTerm(ResmatchError):
    """A word that can mean several things; ``candidates`` are vocabulary ids."""

    code = "ambiguous-term"

    def __init__(self, term: str, *, vocabulary: str, candidates: tuple[str, ...]) -> None:
        super().__init__(f"'{term}' can mean several things here", hint="say which: " + ", ".join(candidates))
        self.code = f"ambiguous-{vocabulary.replace(' ', '-')}"
        self.term = term
        self.vocabulary = vocabulary
        self.candidates = candidates


class UnknownPlace(ResmatchError):
    """A place that is not in the table inside the package."""

    code = "unknown-place"

    def __init__(self, text: str, *, suggestions: tuple[Place, ...] = (), reason: str = "", hint: str = "") -> None:
        like = " or ".join(place.label for place in suggestions)
        super().__init__(reason or f"I do not know the place '{text}'", hint=f"did you mean {like}?" if like else hint)
        self.text = text
        self.suggestions = suggestions


class AmbiguousPlace(ResmatchError):
    """A place name that several places share, most likely first."""

    code = "ambiguous-place"

    def __init__(self, text: str, *, candidates: tuple[Place, ...]) -> None:
        some = " or ".join(f"'{place.label}'" for place in candidates[:3])
        super().__init__(f"'{text}' is {len(candidates)} places", hint=f"say which, for example {some}")
        self.text = text
        self.candidates = candidates


class UnknownResource(ResmatchError):
    """No listing has that id or name."""

    code = "unknown-resource"

    def __init__(self, text: str, *, suggestions: tuple[str, ...] = ()) -> None:
        hint = f"did you mean {' or '.join(suggestions)}?" if suggestions else ""
        super().__init__(f"no listing is called '{text}'", hint=hint)
        self.text = text
        self.suggestions = suggestions


class AmbiguousResource(ResmatchError):
    """Several listings fit the words given; ``candidates`` are their ids."""

    code = "ambiguous-resource"

    def __init__(self, text: str, *, candidates: tuple[str, ...]) -> None:
        super().__init__(f"{len(candidates)} listings are called something like '{text}'")
        self.text = text
        self.candidates = candidates


class BadTime(ResmatchError):
    """A day or time that cannot be read; ``field`` names the schedule field, where there is one."""

    code = "bad-time"

    def __init__(self, message: str, *, hint: str = "", field: str = "") -> None:
        super().__init__(message, hint=hint)
        self.field = field


class BadOption(ResmatchError):
    """A value that is out of range or does not fit together with another."""

    code = "bad-option"


class BadFeed(ResmatchError):
    """A file of another format cannot be read at all; the message names the file."""

    code = "bad-feed"


class CannotEdit(ResmatchError):
    """A file cannot be changed in the way asked; nothing was written."""

    code = "cannot-edit"


class NetworkNotAllowed(ResmatchError):
    """Something would need the network and may not, or the network did not answer."""

    code = "network"
