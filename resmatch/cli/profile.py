"""A client's needs and facts from a YAML or JSON file, or from stdin, which keeps them out of the shell history.

Keys are the field names of Client or the names of the options of ``find``. A message about a profile
names the line and the key, never a value: what stands there is about a person.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from resmatch.errors import BadOption, ResmatchError
from resmatch.text import closest

if TYPE_CHECKING:
    from resmatch.matching.client import Client
    from resmatch.yamlsource import Source

STDIN = "-"
_ANY_MOMENT = datetime(2026, 1, 1, tzinfo=UTC)
"""Words such as "tonight" need some moment to be tried at."""
LARGEST_CHARACTERS = 100_000
_OPTION_NAMES = {
    "need": "needs",
    "pathway": "pathways",
    "who": "facts",
    "not": "leave_out",
    "profile": "",
}
_NAMES_NO_FILE = re.compile(r"""[{}:"'\n,]|\s.*\s""")
"""Letters of facts typed where a file is named: such a text is never repeated."""
_AN_ANSWER = 'write for example: {"88122-7": "Often true"}'
_NOT_IN_A_PROFILE = frozenset({"now", "place", "wanted", "blocked"})


def read_profile(name: str) -> dict[str, Any]:
    """Read a profile into values for Client; raises BadOption that names the line and key."""
    source, data = _mapping(name)
    return _values(source, (), data)


def read_answers(name: str) -> dict[str, Any]:
    """Read the answers of a form as they stand, by their codes; raises BadOption that names the line."""
    try:
        return dict(_mapping(name)[1])
    except BadOption as error:
        hint = error.hint if "no file" in error.message else _AN_ANSWER
        raise BadOption(error.message.replace("the profile", "the answers"), hint=hint) from None


def _mapping(name: str) -> tuple[Source, Mapping[str, Any]]:
    source = _source(name)
    if source.faults:
        mark = source.faults[0].mark
        raise _refused(mark.line, "is not readable as YAML or JSON", hint="look at quotes, colons and spaces there")
    if not isinstance(source.data, Mapping):
        raise _refused(1, "is not a list of 'name: value' lines", hint="write for example: needs: [housing]")
    return source, source.data


def _source(name: str) -> Source:
    from resmatch.yamlsource import Limits, read_file, read_text

    limits = Limits(size=LARGEST_CHARACTERS)
    if name != STDIN:
        return read_file(_path(name), limits)
    try:
        text = sys.stdin.buffer.read(LARGEST_CHARACTERS + 1).decode("utf-8")
    except UnicodeDecodeError:
        raise BadOption("the profile on stdin is not UTF-8 text", hint="save it as UTF-8") from None
    return read_text(text, "stdin", limits)


def _path(name: str) -> Path:
    """The file that a name means; raises BadOption where there is none, without repeating what may be a fact."""
    try:
        there = Path(name).is_file()
    except (OSError, ValueError):
        there = False
    if there:
        return Path(name)
    if _NAMES_NO_FILE.search(name):
        raise BadOption("the profile must come from a file or from -", hint="with - the facts are typed after it")
    raise BadOption(f"the profile cannot be read: there is no file {name}", hint="look at the name and the folder")


def _values(source: Source, path: tuple[str | int, ...], data: Mapping[str, Any]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for key, typed in data.items():
        here = (*path, key)
        line = source.mark(here, key=True).line
        name = _field(key, line)
        if typed is None:
            continue
        values[name] = _read(name, typed, source, here, line)
        _check(name, values[name], line)
    return values


def _field(key: str, line: int) -> str:
    """Give the Client field a key means."""
    from resmatch.matching.client import Client

    name = key.strip().lower().replace("-", "_")
    name = _OPTION_NAMES.get(name, name)
    known = [item.name for item in fields(Client) if item.name not in _NOT_IN_A_PROFILE]
    if name in known:
        return name
    if name == "name":
        raise _refused(line, "has a name", hint="take it out: resmatch never needs to know who the person is")
    like = closest(name, known, limit=1)
    raise _refused(line, "has a key that is not known", hint=f"did you mean '{like[0]}'?" if like else _KEYS)


def _read(name: str, typed: Any, source: Source, path: tuple[str | int, ...], line: int) -> Any:
    """Turn what was typed into the value the field takes."""
    if name == "about":
        if not isinstance(typed, Mapping):
            raise _unusable(name, line)
        return _about(_values(source, path, typed), line)
    kind = _kind_of(name)
    try:
        return _READERS[kind](typed) if kind else _scalar(typed, source, path)
    except (KeyError, TypeError, ValueError):
        raise _unusable(name, line) from None


def _about(values: dict[str, Any], line: int) -> Client:
    from resmatch.matching.client import Client

    try:
        return Client(**values)
    except (ResmatchError, TypeError, ValueError, AttributeError):
        raise _unusable("about", line) from None


def _kind_of(name: str) -> str:
    from resmatch.matching.client import Client

    if name in _READERS:
        return name
    declared = next(str(item.type) for item in fields(Client) if item.name == name)
    return next((kind for kind in ("tuple", "frozenset", "Mapping", "Iterable") if declared.startswith(kind)), "")


def _scalar(typed: Any, source: Source, path: tuple[str | int, ...]) -> str:
    """Give a single value as it was typed, so that a ZIP code keeps its zero."""
    if isinstance(typed, Mapping | list):
        raise TypeError
    return source.raw(path)


def _words(typed: Any) -> tuple[Any, ...]:
    listed = typed if isinstance(typed, list) else str(typed).split(",")
    return tuple(item if isinstance(item, Mapping) else str(item).strip() for item in listed)


def _whole_texts(typed: Any) -> tuple[Any, ...]:
    """Read texts that may hold commas of their own, such as times."""
    return tuple(typed) if isinstance(typed, list) else (typed,)


def _children(typed: Any) -> tuple[dict[str, Any], ...]:
    """Read children as ages, or as groups of age and sex."""
    listed = typed if isinstance(typed, list) else [typed]
    return tuple(dict(child) if isinstance(child, Mapping) else {"age": int(child)} for child in listed)


_READERS: dict[str, Callable[[Any], Any]] = {
    "tuple": _words,
    "frozenset": _words,
    "Iterable": _words,
    "Mapping": dict,
    "children": _children,
    "busy": _whole_texts,
    "dosing": _whole_texts,
    "avoid": _whole_texts,
}
"""How a value is read: by the name of the field, else by the type it declares."""


def _check(name: str, value: Any, line: int) -> None:
    """Try one field alone, so that a refusal can name its line; the reason may hold the value and is dropped."""
    from resmatch.matching.client import Client
    from resmatch.schedule import read_when

    try:
        Client(**{name: value})
        for text in _times(name, value):
            read_when(text, _ANY_MOMENT)
    except (ResmatchError, TypeError, ValueError, AttributeError):
        raise _unusable(name, line) from None


def _times(name: str, value: Any) -> tuple[str, ...]:
    """Give the texts of a field that are times of the week; they are read late, so they are tried here."""
    if name == "when":
        return (str(value),)
    return tuple(map(str, value)) if name in ("busy", "dosing") else ()


def _unusable(name: str, line: int) -> BadOption:
    return _refused(
        line,
        f"has a value that '{name}' cannot take",
        hint="the words: resmatch vocab; the forms: resmatch find --help",
    )


def _refused(line: int, what: str, *, hint: str) -> BadOption:
    return BadOption(f"line {line} of the profile {what}", hint=hint)


_KEYS = "the keys are the options of resmatch find, such as needs, near, insurance, who"
