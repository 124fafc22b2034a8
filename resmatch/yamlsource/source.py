"""A text with its data, the place of every value, and what is wrong with it as YAML."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from yaml.error import YAMLError

from resmatch.yamlsource import refusals
from resmatch.yamlsource.builder import Builder, Stopped
from resmatch.yamlsource.comments import Comment, find_comments
from resmatch.yamlsource.limits import Limits
from resmatch.yamlsource.marks import TOP, Fault, Lines, Mark
from resmatch.yamlsource.syntax import syntax_fault
from resmatch.yamlsource.tree import NO_NODE, Path, Tree

_BOM = "\ufeff"
# Everything YAML calls unprintable, and the line breaks that only some programs see.
_UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_BEFORE_DOCUMENT = re.compile(r"(?:[ \t]*+(?:[#%][^\r\n]*+)?+(?:\r\n?|\n))*+")
_DIRECTIVE = re.compile(r"^%[^\r\n]*", re.MULTILINE)
_QUOTES_AND_BLOCKS = ("'", '"', "|", ">")


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """One YAML file as read: ``data`` is plain lists, dicts and scalars, None when it could not be read.

    ``text`` has no byte order mark, so offset 0 is line 1, column 1. With any fault, ``data`` is what could
    still be read and must not be used as a catalog; ``faults`` are in the order of the text.
    """

    filename: str
    text: str = field(repr=False)
    faults: tuple[Fault, ...]
    _lines: Lines = field(repr=False)
    _tree: Tree = field(repr=False)

    @property
    def data(self) -> object:
        """The root value."""
        return self._tree.data

    def mark(self, path: Path, *, key: bool = False) -> Mark:
        """Return the place of a value or of its key; for a missing path, that of its nearest ancestor."""
        node, key_node, _ = self._tree.locate(path)
        if key and key_node != NO_NODE:
            node = key_node
        if not self._tree.starts:
            return TOP
        return self._lines.mark(self._tree.starts[node], self._tree.ends[node])

    def between(self, start: int, end: int) -> Mark:
        """Return the place of the text from offset ``start`` up to offset ``end``."""
        return self._lines.mark(start, end)

    def raw(self, path: Path) -> str:
        """Return a scalar as written: ``10001`` for the number 10001, a quoted text without its quotes."""
        node, _, value = self._tree.locate(path)
        return value if isinstance(value, str) else self._written(node)

    def is_plain(self, path: Path) -> bool:
        """Tell whether a scalar was written without quotes."""
        node, _, value = self._tree.locate(path)
        if isinstance(value, dict | list):
            return False
        return not self._written(node).startswith(_QUOTES_AND_BLOCKS)

    def comments(self) -> tuple[Comment, ...]:
        """Return the comments, in order."""
        return tuple(find_comments(self._lines, self._tree))

    def line_text(self, line: int) -> str:
        """Return line number ``line``, counted from 1, without its line break."""
        return self._lines.line_text(line)

    def _written(self, node: int) -> str:
        tree = self._tree
        return self.text[tree.starts[node] : tree.ends[node]] if tree.starts else ""


def read_text(text: str, filename: str, limits: Limits | None = None) -> Source:
    """Read one YAML text; bad YAML never raises, it becomes ``faults``."""
    text = text.removeprefix(_BOM)
    lines = Lines(text)
    limits = limits or Limits()
    refused = _refuse_text(lines, limits)
    if refused:
        return Source(filename, text, (refused,), lines, Tree())
    blanked, faults = _without_directives(lines)
    builder = Builder(Lines(blanked), limits)
    faults += _build(builder, lines)
    if builder.tree.data is None and not faults:
        faults.append(Fault("Y021", "the file is empty", "start it with 'resources:'", TOP))
    return Source(filename, text, tuple(sorted(faults, key=_position)), lines, builder.tree)


def unreadable(filename: str, fault: Fault, text: str = "") -> Source:
    """Return the source of a file that could not be read, with the one fault that says why."""
    return Source(filename, text, (fault,), Lines(text), Tree())


def _refuse_text(lines: Lines, limits: Limits) -> Fault | None:
    if len(lines.text) > limits.size:
        return refusals.too_much("characters in one file", limits.size, TOP)
    found = _UNREADABLE.search(lines.text)
    if found:
        return refusals.control_character(ord(found[0]), lines.character(found.start()))
    return None


def _without_directives(lines: Lines) -> tuple[str, list[Fault]]:
    """Return the text with leading directives made comments: the parser takes quadratic time over them."""
    before = _BEFORE_DOCUMENT.match(lines.text)
    head = before[0] if before else ""
    found = _DIRECTIVE.search(head)
    if not found:
        return lines.text, []
    fault = refusals.directive(found[0], lines.mark(found.start(), found.end()))
    return _DIRECTIVE.sub(lambda match: "#" + match[0][1:], head) + lines.text[len(head) :], [fault]


def _build(builder: Builder, lines: Lines) -> list[Fault]:
    tree = builder.tree
    try:
        builder.read()
    except Stopped:
        return builder.faults
    except YAMLError as error:
        last = (tree.starts[-1], tree.ends[-1]) if tree.starts else (0, 0)
        return _with_syntax(builder.faults, syntax_fault(error, lines, last), lines)
    return builder.faults


def _with_syntax(faults: list[Fault], stopped: Fault, lines: Lines) -> list[Fault]:
    """Return the faults and the one that stopped the parser, as one where text starts like an anchor, alias or tag."""
    last = faults[-1] if faults else None
    if last is None or last.code not in ("Y005", "Y006") or last.mark.line != stopped.mark.line:
        return [*faults, stopped]
    message = f"text cannot start with {lines.text[last.mark.start]}"
    return [*faults[:-1], Fault(stopped.code, message, "put quotes around the text", last.mark)]


def _position(fault: Fault) -> tuple[int, str]:
    return fault.mark.start, fault.code
