"""YAML files as different people write them: block or brackets, quotes or none, comments, any line end."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from resmatch.yamlsource import Path, Source, read_text

KEYS = ["id", "name", "moud", "beds", "notes", "phones", "a b"]
WORDS = ["yes", "no", "House", "18:30", "01609", "10001", "a, b", "it's", "say: hi", "#1", "- x", "é", "", " x ", "~"]
SCALARS = st.sampled_from(WORDS) | st.integers(-5, 99_999) | st.booleans() | st.none() | st.just(1.5)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=3)
)
GROUPS = st.dictionaries(st.sampled_from(KEYS), VALUES, min_size=1, max_size=4)


@st.composite
def sources(draw: st.DrawFn) -> Source:
    """Draw a readable file of entries."""
    entries = draw(st.lists(GROUPS, min_size=1, max_size=3))
    lines = ["# head", "resources:", *_list_lines(draw, entries, draw(st.sampled_from([0, 2])))]
    newline = draw(st.sampled_from(["\n", "\r\n", "\r"]))
    text = newline.join(lines) + draw(st.sampled_from(["", newline]))
    source = read_text(text, "f.yaml")
    assert not source.faults, (text, source.faults)
    return source


@st.composite
def paths(draw: st.DrawFn, data: object) -> Path:
    """Draw a path inside an entry: of something that is there, or one step beyond."""
    path: list[str | int] = ["resources", draw(st.integers(0, len(data["resources"]) - 1))]  # type: ignore[index]
    here: Any = data["resources"][path[1]]  # type: ignore[index]
    for _ in range(draw(st.integers(1, 3))):
        if isinstance(here, dict):
            step: str | int = draw(st.sampled_from([*here, "beds", "new"]))
            here = here.get(step)
        elif isinstance(here, list):
            step = draw(st.integers(0, len(here)))
            here = here[step] if step < len(here) else None
        else:
            break
        path.append(step)
    return tuple(path)


def _list_lines(draw: st.DrawFn, items: list[Any], indent: int) -> list[str]:
    lines = []
    for item in items:
        pad = " " * indent
        first, *rest = _lines(draw, item, indent + 2)
        lines += [*_comment(draw, indent), f"{pad}- {first.lstrip()}" if first.strip() else f"{pad}-", *rest]
    return lines


def _lines(draw: st.DrawFn, value: Any, indent: int) -> list[str]:
    pad = " " * indent
    if isinstance(value, dict) and value and draw(st.booleans()):
        lines = []
        for number, (key, part) in enumerate(value.items()):
            comment = _comment(draw, indent) if number else []
            lines += [*comment, *_field(draw, key, part, indent)]
        return lines
    return [pad + _inline(draw, value) + draw(st.sampled_from(["", "  # note"]))]


def _field(draw: st.DrawFn, key: str, value: Any, indent: int) -> list[str]:
    pad = " " * indent
    if isinstance(value, list | dict) and value and draw(st.booleans()):
        comment = draw(st.sampled_from(["", " # inside"]))
        deeper = indent + 2
        below = _list_lines(draw, value, indent) if isinstance(value, list) else _lines(draw, value, deeper)
        return [f"{pad}{key}:{comment}", *below]
    if isinstance(value, str) and value.strip() and value == value.strip() and draw(st.integers(0, 3)) == 0:
        mark = draw(st.sampled_from(["|", ">-", "|+", "|  # why"]))
        return [f"{pad}{key}: {mark}", f"{pad}  {value}", *draw(st.sampled_from([[], [""]]))]
    text = "" if value is None and draw(st.booleans()) else " " + _inline(draw, value)
    return [f"{pad}{key}:{text}{draw(st.sampled_from(['', '  # note']))}"]


def _inline(draw: st.DrawFn, value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_inline(draw, part)}" for key, part in value.items()) + "}"
    if isinstance(value, list):
        return (
            "["
            + ", ".join(_inline(draw, part) for part in value)
            + draw(st.sampled_from(["", ","] if value else [""]))
            + "]"
        )
    if isinstance(value, str):
        plain = value.replace("'", "").isalnum() and draw(st.booleans())
        double = '"' + value + '"'
        return value if plain else draw(st.sampled_from(["'" + value.replace("'", "''") + "'", double]))
    return (
        {True: "true", False: "false", None: "null"}[value] if value is None or isinstance(value, bool) else str(value)
    )


def _comment(draw: st.DrawFn, indent: int) -> list[str]:
    return draw(st.sampled_from([[], [], [" " * indent + "# between"], [""]]))
