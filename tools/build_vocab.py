"""Turn the vocabulary YAML of resmatch/vocab/data into the literals of resmatch/vocab/_tables.py.

    python tools/build_vocab.py           write the twin
    python tools/build_vocab.py --check   exit 1 when it is not current

A word that could mean two terms and is not declared ambiguous stops the build.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from resmatch.geo.states import SHORT_NAMES, STATES
from resmatch.text import fold
from resmatch.yamlsource import read_file

DATA = Path(__file__).resolve().parents[1] / "resmatch" / "vocab" / "data"
TWIN = DATA.parent / "_tables.py"
LINE_LENGTH = 110

LISTS = (
    "pathways",
    "fellowships",
    "payers",
    "medicines",
    "substances",
    "behaviors",
    "populations",
    "modalities",
    "accessibility",
    "medical_support",
    "documents",
    "records",
    "programs",
    "credentials",
)
"""The files that hold one list each and nothing else."""

_HEAD = '''"""The vocabularies as literals, made by tools/build_vocab.py from data/. Do not edit."""

# fmt: off
# ruff: noqa: E501

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from resmatch.vocab.terms import Table
'''
_HINTS = {"TYPES": "tuple[tuple[str, Table], ...]", "STALENESS": "dict[str, dict[str, int]]"}
_NOT_EXTRA = ("label", "description", "aliases")

Data = dict[str, Any]


def read(name: str) -> Data:
    """Return one data file; every scalar is as written."""
    source = read_file(DATA / f"{name}.yaml")
    if source.faults or not isinstance(source.data, dict):
        raise SystemExit(f"{name}.yaml cannot be read: {source.faults}")
    return source.data


def _frozen(value: Any) -> Any:
    """A mapping becomes its keys and values in one tuple; a number becomes its text."""
    if isinstance(value, Mapping):
        return tuple(map(str, chain.from_iterable(value.items())))
    return tuple(map(str, value)) if isinstance(value, list) else str(value)


def row(term_id: str, term: Data) -> tuple[Any, ...]:
    """Return the literal row of one term."""
    extra = tuple((key, _frozen(value)) for key, value in sorted(term.items()) if key not in _NOT_EXTRA)
    aliases = tuple(map(str, (*term.get("aliases", ()), *term.get("states", ()))))
    return (term_id, term["label"], term["description"], aliases, extra)


def table(name: str, terms: Mapping[str, Data], ambiguous: Mapping[str, Iterable[str]]) -> tuple[Any, ...]:
    """Return the literal table of one list; stops the build where a word has two undeclared meanings."""
    rows = tuple(row(term_id, term) for term_id, term in terms.items())
    made = (name, rows, tuple((str(word), tuple(ids)) for word, ids in ambiguous.items()))
    problems = list(undeclared(made))
    if problems:
        raise SystemExit("\n".join(problems))
    return made


def undeclared(made: tuple[Any, ...]) -> Iterator[str]:
    """Yield a line for every word of a table that could mean two things, or that means nothing."""
    name, rows, ambiguous = made
    ids = {row[0] for row in rows}
    meaning: dict[str, str] = {}
    for term_id, label, _, aliases, _ in rows:
        for word in {fold(word) for word in (term_id, term_id.replace(".", " "), label, *aliases)}:
            if meaning.setdefault(word, term_id) != term_id:
                yield f"{name}: '{word}' means {meaning[word]} and {term_id}"
    for word, candidates in ambiguous:
        if fold(word) in meaning or len(candidates) < 2 or not ids.issuperset(candidates):
            yield f"{name}: '{word}' is not ambiguous between {candidates}"


def _area_words(needs: Data) -> dict[str, list[str]]:
    """Area words mean every need below them, where no need has that word for itself."""
    taken = {str(word) for term_id, term in needs["terms"].items() for word in (term_id, *term["aliases"])}
    words: dict[str, list[str]] = {}
    for area_id, area in needs["areas"].items():
        prefixes = tuple(f"{prefix}." for prefix in area.get("areas", [area_id]))
        below = [need for need in needs["terms"] if need.startswith(prefixes)]
        free = [word for word in (area_id, *area["aliases"]) if word not in taken and len(below) > 1]
        words |= dict.fromkeys(free, below)
    return words


def _need_tables() -> Data:
    needs = read("needs")
    ambiguous = needs["ambiguous"] | _area_words(needs)
    return {
        "NEEDS": table("need", needs["terms"], ambiguous),
        "AREAS": table("area of needs", needs["areas"], {}),
    }


def _kind_tables() -> Data:
    kinds: Mapping[str, Data] = read("kinds")["kinds"]
    bare = {kind: {key: term[key] for key in term if key != "types"} for kind, term in kinds.items()}
    types = {kind: table(f"{kind} type", term["types"], {}) for kind, term in kinds.items() if "types" in term}
    return {"KINDS": table("kind", bare, {}), "TYPES": tuple(types.items())}


def _list_tables() -> Data:
    lists = {name: read(name) for name in LISTS}
    return {name.upper(): table(data["name"], data["terms"], data.get("ambiguous", {})) for name, data in lists.items()}


def _other_medicine_table() -> Data:
    """The classes of medicine that an entry names under ``other_medicines``."""
    terms = read("medicines")["terms"]
    chosen = {key: term for key, term in terms.items() if term.get("field", "").startswith("other_medicines.")}
    return {"OTHER_MEDICINES": table("other medicine", chosen, {})}


def _language(term: Data) -> Data:
    return term | {
        "description": f"Its speakers call it {term['name']}.",
        "aliases": [*term["aliases"], *({term["name"]} - {term["label"]})],
    }


def _language_table() -> Data:
    data = read("languages")
    return {"LANGUAGES": table(data["name"], {key: _language(term) for key, term in data["terms"].items()}, {})}


def _state_table() -> Data:
    short = {code: [word for word, of in SHORT_NAMES.items() if of == code] for code in STATES}
    terms = {
        code: {"label": name, "description": f"{code} is its postal code.", "aliases": short[code]}
        for code, name in STATES.items()
    }
    return {"STATES": table("state", terms, {})}


def _literal(value: Any, indent: int = 0) -> str:
    flat = repr(value)
    if not isinstance(value, tuple) or len(flat) + indent < LINE_LENGTH or not value:
        return flat
    pad = " " * (indent + 1)
    return "(\n" + "".join(f"{pad}{_literal(item, indent + 1)},\n" for item in value) + " " * indent + ")"


def source() -> str:
    """Return the whole text of the twin."""
    tables = _need_tables() | _kind_tables() | _list_tables() | _other_medicine_table()
    tables |= _language_table() | _state_table() | {"STALENESS": read("staleness")}
    parts = [f"{name}: Final[{_HINTS.get(name, 'Table')}] = {_literal(made)}\n" for name, made in tables.items()]
    return _HEAD + "".join(f"\n{part}" for part in parts)


def main(arguments: list[str]) -> int:
    """Write the twin, or with ``--check`` say whether it is current; returns the exit code."""
    if arguments == ["--check"]:
        current = TWIN.read_text("utf-8") == source()
        print("current" if current else "stale: run python tools/build_vocab.py")
        return 0 if current else 1
    TWIN.write_text(source(), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
