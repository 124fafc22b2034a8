"""From the parser's complaint to a fault at the place where a person has to look."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from yaml.error import MarkedYAMLError, YAMLError

from resmatch.yamlsource import refusals
from resmatch.yamlsource.marks import Fault, Lines

_QUOTES = ("'", '"')
_ODD_SPACES = ("\u00a0", "\u2007", "\u202f", "\u3000")
"""Spaces that look like the common one: no-break, figure, narrow no-break and wide."""
_ROOT_LIST = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\n)*+resources:[ \t]*(?:#[^\n]*)?\n(?:[ \t]*(?:#[^\n]*)?\n)*+ *")
_CONFLICT = re.compile(r"(?:<{7}|={7}|>{7}|\|{7})(?= |$)", re.MULTILINE)
_NO_SPACE = re.compile(r"[ ]*(?:- )?([\w.-]+):(?!//)(?=[^ \t\n:])")
_COMMENTED_OUT = re.compile(r"[^\n#]* #[^\n]*[\]}]")
_DASH = re.compile(r" *- ")


@dataclass(frozen=True, slots=True)
class Complaint:
    """What the parser said: ``at`` is where it stopped, ``opened`` where the thing it was reading began.

    ``last_start`` and ``last_end`` enclose the last scalar read before that.
    """

    lines: Lines
    problem: str
    context: str
    at: int
    opened: int
    last_start: int
    last_end: int

    @property
    def character(self) -> str:
        """The character at which the parser stopped."""
        return self.lines.text[self.at : self.at + 1]

    def same_line(self, start: int, end: int) -> bool:
        """Tell whether no line break stands between two offsets."""
        return start <= end and "\n" not in self.lines.text[start:end]

    def fault(self, code: str, message: str, hint: str, offset: int | None = None) -> Fault:
        """Return a fault of one character, at ``offset`` or where the parser stopped."""
        return Fault(code, message, hint, self.lines.character(self.at if offset is None else offset))


def syntax_fault(error: YAMLError, lines: Lines, last: tuple[int, int]) -> Fault:
    """Return the fault for an error of the parser; ``last`` encloses the last scalar it read."""
    complaint = _complaint(error, lines, last)
    return next(fault for explain in _EXPLANATIONS if (fault := explain(complaint)))


def _complaint(error: YAMLError, lines: Lines, last: tuple[int, int]) -> Complaint:
    if not isinstance(error, MarkedYAMLError) or error.problem_mark is None:
        return Complaint(lines, str(error), "", 0, 0, *last)
    size = len(lines.text)
    at = min(error.problem_mark.index, size)
    opened = min(error.context_mark.index, size) if error.context_mark else at
    return Complaint(lines, error.problem or "", error.context or "", at, opened, *last)


def _tab(seen: Complaint) -> Fault | None:
    if "tab" not in seen.problem.replace("start any token", "") and seen.character != "\t":
        return None
    return seen.fault(
        "Y001",
        "a tab is used where YAML needs spaces",
        "use two spaces for each level; most editors can turn tabs into spaces",
        max(seen.lines.text.find("\t", seen.at), seen.at),
    )


def _unclosed_quote(seen: Complaint) -> Fault | None:
    # A quote that is never closed ends at the next quote, lines below; the text after that makes no sense.
    in_quotes = "quoted scalar" in seen.context and "unexpected" in seen.problem
    wrong_from = seen.opened if in_quotes else seen.at
    text = seen.lines.text
    spans_lines = not seen.same_line(seen.last_start, seen.last_end)
    if text.startswith(_QUOTES, seen.last_start) and spans_lines and seen.same_line(seen.last_end, wrong_from):
        start = seen.last_start
    elif in_quotes:
        start = seen.opened
    else:
        return None
    return seen.fault(
        "Y003", "the quote that opens here is not closed", f"put {text[start]} at the end of the text", start
    )


def _anchor(seen: Complaint) -> Fault | None:
    if "scanning an alias" not in seen.context and "scanning an anchor" not in seen.context:
        return None
    return seen.fault(
        "Y005",
        f"text cannot start with {seen.lines.text[seen.opened]} unless it is in quotes",
        "put quotes around the text",
        seen.opened,
    )


def _tag(seen: Complaint) -> Fault | None:
    if "tag" not in seen.context and "tag handle" not in seen.problem:
        return None
    text = seen.lines.text
    written = text[seen.opened : refusals.property_end(text, seen.opened)]
    return refusals.tag(written, seen.lines.mark(seen.opened, seen.opened + max(len(written), 1)))


def _after_quote(seen: Complaint) -> Fault | None:
    text = seen.lines.text
    if not text.startswith(_QUOTES, seen.last_start) or text[seen.last_end : seen.at].strip(" \t"):
        return None
    if seen.at < seen.last_end or not seen.character.strip():
        return None
    quote = text[seen.last_start]
    inside = "''" if quote == "'" else '\\"'
    return seen.fault("Y004", "text goes on after the closing quote", f"write a quote inside the text as {inside}")


def _second_colon(seen: Complaint) -> Fault | None:
    if "mapping values are not allowed" not in seen.problem:
        return None
    text = seen.lines.text
    if ":" in text[text.rfind("\n", 0, seen.at) + 1 : seen.at]:
        return seen.fault("Y004", "a second ':' on this line", "put quotes around text that has ': ' in it")
    return _misaligned(seen)


def _open_bracket(seen: Complaint) -> Fault | None:
    if "did not find expected ','" not in seen.problem:
        return None
    bracket = seen.lines.text[seen.opened]
    closing = "]" if bracket == "[" else "}"
    if seen.same_line(seen.opened, seen.at):
        return seen.fault("Y004", f"a comma or {closing} is missing here", "put a comma between two values")
    message, hint = f"the {bracket} that opens here is not closed", f"put {closing} at the end"
    if _COMMENTED_OUT.match(seen.lines.text, seen.opened):
        message, hint = f"{message}: a # after a space starts a comment", "put quotes around text that has # in it"
    return seen.fault("Y004", message, hint, seen.opened)


def _conflict(seen: Complaint) -> Fault | None:
    marks = _CONFLICT.match(seen.lines.text, seen.opened)
    if marks is None:
        return None
    return seen.fault(
        "Y004",
        f"{marks[0]} was left by a merge of two versions of this file",
        "keep the lines of one version and delete the three lines with <<<<<<<, ======= and >>>>>>>",
        seen.opened,
    )


def _missing_colon(seen: Complaint) -> Fault | None:
    if "expected ':'" not in seen.problem:
        return None
    text = seen.lines.text
    line_start = text.rfind("\n", 0, seen.opened) + 1
    glued = _NO_SPACE.match(text, line_start)
    if glued:
        return _glued_value(seen, glued)
    hint = "write it as 'field: value'; if it goes on from the line above, indent it more than that line"
    return seen.fault("Y004", "this line has no ':'", hint, seen.opened)


def _glued_value(seen: Complaint, glued: re.Match[str]) -> Fault:
    after = seen.lines.text[glued.end()]
    if after in _ODD_SPACES:
        hint = "type the space again; it was copied from a web page or a text program"
        return seen.fault("Y004", "the space after ':' is a special one that YAML does not know", hint, glued.end())
    message = f"there is no space after '{glued[1]}:'"
    return seen.fault("Y004", message, f"write '{glued[1]}: ' with a space behind the colon", glued.end())


def _bad_start(seen: Complaint) -> Fault | None:
    if not any(words in seen.problem for words in ("cannot start any token", "expected node content")):
        return None
    if not seen.character:
        return None
    if seen.character == ",":
        return seen.fault("Y004", "there is nothing before this comma", "take one comma out, or write what is missing")
    return seen.fault("Y004", f"text cannot start with {seen.character}", "put quotes around the text")


def _bad_escape(seen: Complaint) -> Fault | None:
    if "escape" not in seen.problem:
        return None
    return seen.fault("Y004", "a backslash stands for something else in double quotes", "write \\\\ for one backslash")


def _misaligned(seen: Complaint) -> Fault | None:
    words = (
        "expected key",
        "'-' indicator",
        "mapping values",
        "sequence entries",
        "<block end>",
        "expected <document",
    )
    if not any(word in seen.problem for word in words):
        return None
    if seen.character in ("]", "}"):
        return seen.fault("Y004", f"{seen.character} closes nothing", "delete it, or add the bracket that opens it")
    missing = _item_without_dash(seen)
    if missing is not None:
        hint = "start it as the others start: '- ' two columns before the field"
        return seen.fault("Y004", "this entry has no '- ' before its first field", hint, missing)
    return seen.fault(
        "Y004",
        "this line does not fit the lines above it",
        "start the fields of one entry in the same column, and a list with '- ' on a line of its own",
    )


def _item_without_dash(seen: Complaint) -> int | None:
    """Return where the entry above starts, when other entries start with a dash and it does not."""
    text = seen.lines.text
    head = _ROOT_LIST.match(text)
    if head is None or not _DASH.match(text, text.rfind("\n", 0, seen.at) + 1):
        return None
    return None if text.startswith("-", head.end()) or head.end() > seen.at else head.end()


def _anything_else(seen: Complaint) -> Fault:
    return seen.fault(
        "Y004", f"this is not YAML: {seen.problem}", "look at the quotes, colons and indentation near here"
    )


_EXPLANATIONS: tuple[Callable[[Complaint], Fault | None], ...] = (
    _tab,
    _unclosed_quote,
    _anchor,
    _tag,
    _after_quote,
    _second_colon,
    _open_bracket,
    _conflict,
    _missing_colon,
    _bad_start,
    _bad_escape,
    _misaligned,
    _anything_else,
)
