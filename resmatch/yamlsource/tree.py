"""The place of every node of the data, kept as two integers and worked out only when asked."""

from __future__ import annotations

from array import array

Path = tuple[str | int, ...]
"""Keys and list positions from the root to a value: ``("resources", 3, "name")``."""

NO_NODE = -1
REMEMBERED_FROM = 64
"""The children of smaller groups are counted again each time, which costs less than keeping them all."""


class Tree:
    """Data and the offsets of its nodes.

    Nodes are numbered as they stand in the text: a container, then its children; in a mapping each key
    comes right before its value. ``after`` holds, for containers only, the number after the last child.
    """

    __slots__ = ("_children", "after", "data", "ends", "starts")

    def __init__(self) -> None:
        self.data: object = None
        self.starts = array("i")
        self.ends = array("i")
        self.after: dict[int, int] = {}
        self._children: dict[int, list[int] | dict[str, int]] = {}

    def locate(self, path: Path) -> tuple[int, int, object]:
        """Return (node, node of its key, value) of the path, or of its nearest existing ancestor."""
        node, key, value = 0, NO_NODE, self.data
        for step in path:
            if isinstance(value, dict) and isinstance(step, str) and step in value:
                key = self._keys(node, value)[step]
                node, value = key + 1, value[step]
            elif isinstance(value, list) and isinstance(step, int) and 0 <= step < len(value):
                node, key, value = self._items(node, value)[step], NO_NODE, value[step]
            else:
                break
        return node, key, value

    def key_node(self, node: int, mapping: dict[str, object], wanted: str) -> int:
        """Return the node of one key of a mapping that may still be growing."""
        child = node + 1
        for key in mapping:
            if key == wanted:
                break
            child = self._next(child + 1)
        return child

    def cut(self, node: int) -> None:
        """Forget this node and all after it; their numbers are given out again."""
        for forgotten in range(node, len(self.starts)):
            self.after.pop(forgotten, None)
        del self.starts[node:]
        del self.ends[node:]

    def _next(self, node: int) -> int:
        return self.after.get(node, node + 1)

    def _keys(self, node: int, mapping: dict[str, object]) -> dict[str, int]:
        children = self._children.get(node)
        if not isinstance(children, dict):
            children, child = {}, node + 1
            for key in mapping:
                children[key] = child
                child = self._next(child + 1)
            self._remember(node, children)
        return children

    def _items(self, node: int, items: list[object]) -> list[int]:
        children = self._children.get(node)
        if not isinstance(children, list):
            children, child = [], node + 1
            for _ in items:
                children.append(child)
                child = self._next(child)
            self._remember(node, children)
        return children

    def _remember(self, node: int, children: list[int] | dict[str, int]) -> None:
        if len(children) >= REMEMBERED_FROM:
            self._children[node] = children
