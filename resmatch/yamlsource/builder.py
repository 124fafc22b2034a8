"""One guarded pass over the events of a document: plain data, the place of every node, all faults.

Limits are checked while the events stream in, so no input is ever read deeper or longer than allowed.
A fault that leaves the rest readable is noted and the pass goes on; ``Stopped`` ends it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from sys import intern
from typing import Any

from yaml.events import (
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from resmatch.yamlsource import refusals
from resmatch.yamlsource.events import open_events
from resmatch.yamlsource.limits import Limits
from resmatch.yamlsource.marks import Fault, Lines, Mark
from resmatch.yamlsource.scalars import MEANINGFUL_STARTS, plain_value
from resmatch.yamlsource.tree import Tree

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_AFTER_DOCUMENT = re.compile(r"(?:[ \t\r\n]++|#[^\r\n]*+|\.\.\.(?=[ \t\r\n]|\Z))*+")
_BLOCK_STYLES = frozenset("|>")
_MERGE = "<<"
_WORD_CHARACTERS = 24
"""Plain text shorter than this is usually a field name or a word of a list."""


class Stopped(Exception):
    """The text passes a limit; what follows is not read."""


class Builder:
    """Builds ``tree`` and ``faults`` from one text; use it once.

    Every event costs two integers in the tree and nothing else: places are worked out when asked for.
    """

    __slots__ = (
        "_add_end",
        "_add_start",
        "_bracket_end",
        "_depth",
        "_limits",
        "_lines",
        "_next_event",
        "faults",
        "tree",
    )

    def __init__(self, lines: Lines, limits: Limits) -> None:
        self.tree = Tree()
        self.faults: list[Fault] = []
        self._lines = lines
        self._limits = limits
        self._next_event = open_events(lines.text).get_event
        self._add_start = self.tree.starts.append
        self._add_end = self.tree.ends.append
        self._depth = 0
        self._bracket_end = 0

    def read(self) -> None:
        """Read the one document of the text; raise ``Stopped`` or ``yaml.YAMLError``."""
        self._next_event()  # the stream starts
        if type(self._next_event()) is DocumentStartEvent:
            self.tree.data = self._node(self._next_event())
            self._end_document(self._next_event().end_mark.index)

    def _end_document(self, offset: int) -> None:
        # Asking the parser for a next document would let it read any number of directives first.
        rest = _AFTER_DOCUMENT.match(self._lines.text, offset)
        if rest and rest.end() < len(self._lines.text):
            self._note(refusals.second_document(self._lines.character(rest.end())))

    def _node(self, event: Any) -> object:
        if event.anchor is not None:
            self._refuse_property(refusals.anchor, event)
        kind = type(event)
        if kind is ScalarEvent:
            return self._scalar(event)
        if kind is MappingStartEvent:
            return self._mapping(event)
        if kind is SequenceStartEvent:
            return self._sequence(event)
        self._add_start(event.start_mark.index)
        self._add_end(event.end_mark.index)
        return None  # an alias, refused above

    def _scalar(self, event: Any) -> object:
        value: str = event.value
        self._add_start(event.start_mark.index)
        self._add_end(event.end_mark.index)
        if event.tag is not None:
            self._refuse_property(refusals.tag, event)
        if len(value) > self._limits.scalar:
            value = self._cut_short(value)
        if event.style:
            return self._quoted(value, event.style)
        if value[:1] in MEANINGFUL_STARTS:
            return plain_value(value)
        # The same few words fill a catalog: kept once, they take a quarter less memory.
        return intern(value) if len(value) < _WORD_CHARACTERS else value

    def _quoted(self, value: str, style: str) -> str:
        if style in _BLOCK_STYLES:
            start, end = self.tree.starts[-1], self.tree.ends[-1]
            self.tree.ends[-1] = start + len(self._lines.text[start:end].rstrip())
        elif style == '"' and not value.isprintable() and (control := _CONTROL.search(value)):
            self._note(refusals.control_character(ord(control[0]), self._mark_of(-1)))
        return value

    def _cut_short(self, value: str) -> str:
        limit = self._limits.scalar
        self._note(refusals.too_much("characters in one text", limit, self._mark_of(-1)))
        return value[:limit]

    def _sequence(self, event: Any) -> list[object]:
        node = self._open(event)
        items: list[object] = []
        limit = self._limits.items
        next_event, build, add = self._next_event, self._node, items.append
        while type(item_event := next_event()) is not SequenceEndEvent:
            if len(items) == limit:
                self._stop("items in one list", limit, item_event.start_mark.index)
            add(build(item_event))
        self._close(node, item_event)
        return items

    def _mapping(self, event: Any) -> dict[str, object]:
        node = self._open(event)
        data: dict[str, object] = {}
        limit, starts = self._limits.keys, self.tree.starts
        next_event, build = self._next_event, self._node
        while type(key_event := next_event()) is not MappingEndEvent:
            if len(data) == limit:
                self._stop("fields in one entry", limit, key_event.start_mark.index)
            key_node = len(starts)
            key, value = build(key_event), build(next_event())
            if type(key) is str and key != _MERGE and key not in data:
                data[key] = value
            else:
                self._drop_pair(node, data, key_node, key)
        self._close(node, key_event)
        return data

    def _drop_pair(self, node: int, data: dict[str, object], key_node: int, key: object) -> None:
        mark = self._mark_of(key_node)
        if key == _MERGE:
            self._withdraw_anchors(mark.end)
            self._note(refusals.merge_key(mark))
        elif isinstance(key, str):
            first = self._mark_of(self.tree.key_node(node, data, key))
            self._note(refusals.duplicate_key(key, mark, first))
        elif not self._lines.text.startswith("*", mark.start):  # an alias is refused already
            self._note(refusals.key_not_text(self._lines.text[mark.start : mark.end], key, mark))
        self.tree.cut(key_node)

    def _withdraw_anchors(self, offset: int) -> None:
        # What a merge key merges is an alias: one mistake, one message.
        self.faults = [f for f in self.faults if f.code != "Y005" or f.mark.start < offset]

    def _open(self, event: Any) -> int:
        node, start = len(self.tree.starts), event.start_mark.index
        self._depth += 1
        if self._depth > self._limits.depth:
            self._stop("levels of lists inside lists", self._limits.depth, start)
        if node >= self._limits.nodes:
            self._stop("values in one file", self._limits.nodes, start)
        if event.tag is not None:
            self._refuse_property(refusals.tag, event)
        self._add_start(start)
        self._add_end(event.end_mark.index)
        return node

    def _close(self, node: int, event: Any) -> None:
        tree = self.tree
        self._depth -= 1
        tree.after[node] = len(tree.starts)
        # The parser ends a block where the next one begins, after any comments: end it with its last child.
        end = event.end_mark.index
        if event.start_mark.index < end:
            tree.ends[node] = self._bracket_end = end
        else:
            tree.ends[node] = max(tree.ends[-1], self._bracket_end)

    def _mark_of(self, node: int) -> Mark:
        return self._lines.mark(self.tree.starts[node], self.tree.ends[node])

    def _refuse_property(self, refuse: Callable[[str, Mark], Fault], event: Any) -> None:
        text, start = self._lines.text, event.start_mark.index
        end = refusals.property_end(text, start)
        self._note(refuse(text[start:end], self._lines.mark(start, end)))

    def _note(self, fault: Fault) -> None:
        self.faults.append(fault)
        if len(self.faults) == self._limits.faults:
            self._stop("faults in one file", self._limits.faults, fault.mark.start)

    def _stop(self, what: str, limit: int, offset: int) -> None:
        self.faults.append(refusals.too_much(what, limit, self._lines.character(offset)))
        raise Stopped
