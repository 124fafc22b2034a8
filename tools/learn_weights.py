"""Learn what words weigh for needs and alerts from the phrases in tools/phrases, with scikit-learn.

    pip install 'resmatch[learn]'
    python tools/learn_weights.py           write resmatch/lexicon/data/weights.txt (some minutes)
    python tools/learn_weights.py --check   exit 1 when the phrases or this file changed since; needs no scikit-learn

A line of a phrase file is: needs, TAB, alerts, TAB, phrase. Needs and alerts are ids with commas between, `-` is none,
and the first need is the primary one. The phrases of tests/cases/need_phrases_*.yaml count too, and so do the plain
patterns of the lexicon.
"""

from __future__ import annotations

import hashlib
import math
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from resmatch.lexicon.features import Key, features
from resmatch.lexicon.weights import BEFORE, NOTHING, POINTS_PER_NAT, TABLE
from resmatch.lexicon.words import split_words
from resmatch.vocab import NEEDS
from tools.build_lexicon import NEED_FILES, plain_phrases

ROOT = Path(__file__).resolve().parents[1]
SOURCES = [
    *sorted((ROOT / "tools" / "phrases").glob("*.tsv")),
    *sorted((ROOT / "tests" / "cases").glob("need_phrases_*.yaml")),
]
LEXICON = [ROOT / "resmatch" / "lexicon" / "data" / f"{name}.yaml" for name in NEED_FILES]
FEATURES = [ROOT / "resmatch" / "lexicon" / name for name in ("features.py", "words.py")]
LOOSENESS = 6.0
"""How freely the weights follow the phrases (C of LogisticRegression); found by holding phrase files out."""
IDF_SCALE = 8.0
STEPS_AT_MOST = 150
POINTS_AT_LEAST = 2
"""Smaller weights are left out: the table is half the size and reads as well."""
EXAMPLES_AT_LEAST = 20
TOLD_ELSEWHERE = frozenset(("minor",))
"""A fact raises this."""
LONGEST_EXAMPLE_WORDS = 40
"""Texts are weighed sentence by sentence; a long text teaches nothing about any one of them."""


class Example(NamedTuple):
    """A phrase with what is to be read in it; ``alerts`` is None where nobody said."""

    need: str
    alerts: tuple[str, ...] | None
    keys: frozenset[Key]


def examples() -> Iterator[Example]:
    """Every phrase of the files."""
    for path in SOURCES:
        text = path.read_text(encoding="utf-8")
        for needs, alerts, phrase in _pairs(text) if path.suffix == ".yaml" else _lines(text):
            need = needs[0] if needs else NOTHING
            if need != NOTHING and need not in NEEDS:
                raise SystemExit(f"{path.name}: {need} is no need")
            if len(split_words(phrase)) <= LONGEST_EXAMPLE_WORDS:
                yield Example(need, tuple(alerts), _keys(phrase))
    yield from (Example(need, None, _keys(phrase)) for need, phrase in plain_phrases())


def _keys(phrase: str) -> frozenset[Key]:
    return frozenset(features([word.folded for word in split_words(phrase)]))


def _lines(text: str) -> Iterator[tuple[list[str], list[str], str]]:
    for line in filter(None, text.splitlines()):
        needs, alerts, phrase = line.split("\t")
        yield needs.split(","), [] if alerts == NOTHING else alerts.split(","), phrase


def _pairs(text: str) -> Iterator[tuple[list[str], list[str], str]]:
    for pair in yaml.safe_load(text)["pairs"]:
        yield pair.get("needs") or [], [str(alert) for alert in pair.get("alerts") or []], str(pair["phrase"])


def learn(found: list[Example]) -> dict[str, Any]:
    """The table of points."""
    from sklearn.feature_extraction import DictVectorizer  # type: ignore[import-untyped,unused-ignore]

    seen = Counter(key for example in found for key in example.keys)
    rarity = {key: math.log(len(found) / count) / IDF_SCALE for key, count in seen.items()}
    vectorizer = DictVectorizer()
    rows = vectorizer.fit_transform([{"\t".join(key): rarity[key] for key in one.keys} for one in found])
    keys = [tuple(name.split("\t")) for name in vectorizer.get_feature_names_out()]
    needs, coefficients, start = _fit(rows, [one.need for one in found])
    said = [place for place, one in enumerate(found) if one.alerts is not None]
    told = Counter(alert for one in found for alert in one.alerts or ())
    alerts = sorted(alert for alert in told if told[alert] >= EXAMPLES_AT_LEAST and alert not in TOLD_ELSEWHERE)
    columns, starts = [*coefficients], [*start]
    for alert in alerts:
        _, (column,), (first,) = _fit(rows[said], [alert in (found[place].alerts or ()) for place in said])
        columns.append(column)
        starts.append(first)
    return {
        "needs": needs,
        "alerts": alerts,
        "start": [round(one * POINTS_PER_NAT) for one in starts],
        "rows": _rows(keys, columns, rarity),
    }


def _fit(rows: Any, labels: list[Any]) -> tuple[list[Any], Any, Any]:
    from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped,unused-ignore]

    model = LogisticRegression(C=LOOSENESS, max_iter=STEPS_AT_MOST).fit(rows, labels)
    return [str(one) for one in model.classes_], model.coef_, model.intercept_


def _rows(keys: list[Any], columns: list[Any], rarity: dict[Key, float]) -> dict[str, str]:
    """The rows of the table: for each word its features, each with the numbers of labels and their points."""
    told: dict[Key, str] = {}
    for index, key in enumerate(keys):
        points = [round(column[index] * rarity[key] * POINTS_PER_NAT) for column in columns]
        told[key] = " ".join(f"{label}:{one}" for label, one in enumerate(points) if abs(one) >= POINTS_AT_LEAST)
    return rows_of({key: points for key, points in told.items() if points})


def rows_of(told: dict[Key, str]) -> dict[str, str]:
    """Put each pair of words into the row of the word that has fewer pairs, so that no row is long to search."""
    pairs = Counter(word for key in told if key[1] for word in key)
    rows: dict[str, list[str]] = defaultdict(list)
    for (first, second), points in told.items():
        if second and pairs[second] < pairs[first]:
            rows[second].append(f"{BEFORE}{first} {points}")
        else:
            rows[first].append(f"{second} {points}")
    return {word: ";" + ";".join(sorted(rows[word])) + ";" for word in sorted(rows)}


def digest() -> str:
    """A short sum over everything the table is made from."""
    made_from = (path.read_bytes() for path in (*SOURCES, *LEXICON, *FEATURES, Path(__file__)))
    return hashlib.sha256(b"\0".join(made_from)).hexdigest()[:16]


def render(table: dict[str, Any]) -> str:
    """The text of the table: what it is made from, its labels, then its rows (see ``resmatch.lexicon.rows``)."""
    head = [digest(), *(" ".join(map(str, table[name])) for name in ("needs", "alerts", "start"))]
    return "\n".join([*head, *(word + table["rows"][word] for word in sorted(table["rows"]))]) + "\n"


def main() -> int:
    """Write the module, or say that it is not current."""
    if "--check" in sys.argv:
        current = TABLE.exists() and TABLE.read_text(encoding="utf-8").startswith(digest())
        print("the weights are current" if current else "run python tools/learn_weights.py")
        return 0 if current else 1
    found = list(examples())
    TABLE.write_text(render(learn(found)), encoding="utf-8")
    print(f"{TABLE.name}: {len(found)} phrases, {TABLE.stat().st_size // 1024} KiB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
