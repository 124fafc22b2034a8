"""From an error to what is said about it: what is wrong, what was seen, what to do. One line each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import singledispatch
from typing import Any

import click

from resmatch import errors
from resmatch.cli.exits import Exit
from resmatch.text import plural

ERROR_SCHEMA = "resmatch/error/1"
SHOWN_PROBLEMS = 3
SHOWN_CANDIDATES = 8


@dataclass(frozen=True, slots=True)
class Trouble:
    """One refusal: a stable code, the exit code, what is wrong, what to do, and data for programs.

    ``rows`` are what can be chosen from; they stand between the message and the ``lines`` that say what to do.
    """

    code: str
    exit: Exit
    message: str
    lines: tuple[str, ...] = ()
    data: Mapping[str, Any] = field(default_factory=dict)
    rows: tuple[str, ...] = ()

    def text(self) -> str:
        """Give the lines for a person."""
        return "\n".join([f"error: {self.message}", *(f"  {line}" for line in (*self.rows, *self.lines))])

    def to_dict(self) -> dict[str, Any]:
        """Give the error object for programs."""
        hint = " ".join(self.lines)
        return {
            "schema": ERROR_SCHEMA,
            "code": self.code,
            "exit": int(self.exit),
            "message": self.message,
            "hint": hint,
            **self.data,
        }


@singledispatch
def trouble_of(error: Exception) -> Trouble:
    """Say what an error means to the person who typed the command."""
    raise error


@trouble_of.register
def _refused(error: errors.ResmatchError) -> Trouble:
    return Trouble(error.code, Exit.USAGE, error.message, _given(error.hint))


@trouble_of.register
def _usage(error: click.ClickException) -> Trouble:
    message, *more = error.format_message().splitlines() or ["the command is not complete"]
    context = getattr(error, "ctx", None)
    help_line = f"help: {context.command_path} --help" if context else "help: resmatch --help"
    return Trouble("usage", Exit.USAGE, _lowered(message), (*more, help_line))


@trouble_of.register
def _unknown_term(error: errors.UnknownTerm) -> Trouble:
    from resmatch.cli.words import command_for, spellings

    like = spellings(error)
    lines = _given(f"did you mean {' or '.join(like)}?" if like else "", command_for(error.vocabulary))
    return Trouble(error.code, Exit.USAGE, error.message, lines, {"seen": error.term, "suggestions": like})


@trouble_of.register
def _ambiguous_term(error: errors.AmbiguousTerm) -> Trouble:
    from resmatch.cli.words import labelled

    shown = error.candidates[:SHOWN_CANDIDATES]
    rows = (*labelled(error.vocabulary, shown), *_and_more(len(error.candidates), len(shown)))
    question = getattr(error, "question", "")
    message = f"not sure: {question}" if question else f"'{error.term}' can mean {len(error.candidates)} things here"
    todo = "add one of these to the same line" if question else "write one of these instead"
    data = _candidates(error.term, error.candidates)
    return Trouble(error.code, Exit.USAGE, message, (todo,), data, rows)


@trouble_of.register
def _unknown_place(error: errors.UnknownPlace) -> Trouble:
    labels = tuple(place.label for place in error.suggestions)
    hint = f"did you mean {' or '.join(labels)}?" if labels else error.hint
    where = "places are looked up on this computer only; --geocode asks an online service"
    lines = _given(hint, where)
    return Trouble(error.code, Exit.USAGE, error.message, lines, {"seen": error.text, "suggestions": labels})


@trouble_of.register
def _ambiguous_place(error: errors.AmbiguousPlace) -> Trouble:
    labels = tuple(place.label for place in error.candidates)
    first = f'say which, for example: --near "{labels[0]}"'
    rows = getattr(error, "rows", labels[:SHOWN_CANDIDATES])
    return Trouble(error.code, Exit.USAGE, error.message, (first,), _candidates(error.text, labels), rows)


@trouble_of.register
def _unknown_listing(error: errors.UnknownResource) -> Trouble:
    hint = f"did you mean {' or '.join(error.suggestions)}?" if error.suggestions else ""
    lines = _given(hint, "a name, part of a name or an id will do")
    data = {"seen": error.text, "suggestions": error.suggestions}
    return Trouble(error.code, Exit.NO_LISTING, error.message, lines, data)


@trouble_of.register
def _ambiguous_listing(error: errors.AmbiguousResource) -> Trouble:
    shown = error.candidates[:SHOWN_CANDIDATES]
    rows = [f"{number}  {listing}" for number, listing in enumerate(shown, start=1)]
    rows += _and_more(len(error.candidates), len(shown))
    data = _candidates(error.text, error.candidates)
    return Trouble(error.code, Exit.USAGE, error.message, ("write one of these ids",), data, tuple(rows))


@trouble_of.register
def _catalog(error: errors.CatalogError) -> Trouble:
    found = error.report.errors if error.report else ()
    rows = [f"{row.file}:{row.line}:{row.column}: {row.code} {row.message}" for row in found[:SHOWN_PROBLEMS]]
    files = " ".join(dict.fromkeys(row.file for row in found[:SHOWN_PROBLEMS]))
    todo = f"all of it: resmatch validate {files}" if files else error.hint
    message = f"the catalog has {plural(len(found), 'error')}, so it is not used" if found else error.message
    data = {"problems": [{"file": row.file, "line": row.line, "column": row.column, "code": row.code} for row in found]}
    return Trouble(error.code, Exit.CATALOG, message, _given(todo), data, tuple(rows))


@trouble_of.register
def _feed(error: errors.BadFeed) -> Trouble:
    return Trouble(error.code, Exit.CATALOG, error.message, _given(error.hint))


@trouble_of.register
def _network(error: errors.NetworkNotAllowed) -> Trouble:
    return Trouble(error.code, Exit.NETWORK, error.message, _given(error.hint))


def bug(error: BaseException) -> Trouble:
    """Say that resmatch is at fault: the kind of error and the line of code, never a value."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}" if trace else "?"
    lines = (
        f"{type(error).__name__} at {where}",
        "please report these lines; they hold nothing you typed (--debug shows more, and may)",
    )
    return Trouble("bug", Exit.BUG, "this is a bug in resmatch, not your mistake", lines)


def _given(*lines: str) -> tuple[str, ...]:
    return tuple(filter(None, lines))


def _and_more(total: int, shown: int) -> list[str]:
    return [f"and {total - shown} more"] if total > shown else []


def _candidates(seen: str, candidates: tuple[str, ...]) -> dict[str, Any]:
    return {"seen": seen, "candidates": candidates}


def _lowered(message: str) -> str:
    message = message.rstrip(".")
    return message[:1].lower() + message[1:]
